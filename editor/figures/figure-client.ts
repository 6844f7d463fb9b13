import type { Client } from "urql";
import { onEnd, pipe, subscribe } from "wonka";
import type { FigureRef } from "../../shared/figure/figure-ref.ts";
import { FiguresChangedDocument, FiguresDocument } from "../api/generated/operations.ts";
import { type FigureData, parseFigureData } from "./figure-data.ts";

/** Most references that the server answers in one question. */
export const mostRefs = 1_000;

/** What a subscription to figures raises. */
export type FigureEvents = {
  /** @param cursor from which the next subscription may resume */
  readonly changed: (figures: readonly FigureData[], cursor: string) => void;
  /** The subscription has ended; whoever still wants it opens another. */
  readonly ended: (reason: string | null) => void;
};

/** Where figures come from; the tests put their own in its place. */
export interface FigureClient {
  /**
   * Asks once.
   *
   * @param refs at most `mostRefs`
   * @returns one answer per reference, in the same order
   * @throws Error when there is no answer
   */
  load(refs: readonly FigureRef[]): Promise<readonly FigureData[]>;
  /**
   * Follows changes.
   *
   * @param refs at most `mostRefs`
   * @param after where to resume, asked again at every new connection: `"0"` sends everything first
   * @returns ends the subscription
   */
  follow(refs: readonly FigureRef[], after: () => string, events: FigureEvents): () => void;
}

/**
 * Puts figures of one report behind the narrow interface of the store.
 *
 * @param client with a subscription exchange
 * @param period of the report, e.g. `"2023-S1"`
 * @param unit of the report, meant where a reference names none
 * @returns the client for `createFigureStore`
 */
export function figureClient(client: Client, period: string, unit: string | null): FigureClient {
  return {
    async load(refs) {
      const variables = { refs, period, unit };
      const { data, error } = await client
        .query(FiguresDocument, variables, { requestPolicy: "network-only" })
        .toPromise();
      if (data === undefined || data === null) throw error ?? new Error("The server sent no figures");
      return data.figures.map(parseFigureData);
    },
    follow(refs, after, events) {
      const variables = {
        refs,
        period,
        unit,
        // graphql-ws sends the same variables again when it reconnects: read then, this resumes where the
        // old connection stopped, and the server sends only what changed meanwhile.
        get after() {
          return after();
        },
      };
      let stopped = false;
      const end = (reason: string | null) => {
        if (stopped) return;
        stopped = true;
        events.ended(reason);
      };
      const subscription = pipe(
        client.subscription(FiguresChangedDocument, variables),
        onEnd(() => end(null)),
        subscribe((result) => {
          const event = result.data?.figuresChanged;
          if (stopped) return;
          // What cannot be read must not throw here: graphql-ws would close the socket and ask again, for ever.
          if (event) readOr(end, () => events.changed(event.figures.map(parseFigureData), event.cursor));
          else if (result.error) end(result.error.message);
        }),
      );
      return () => {
        stopped = true;
        subscription.unsubscribe();
      };
    },
  };
}

function readOr(fail: (reason: string) => void, read: () => void): void {
  try {
    read();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}
