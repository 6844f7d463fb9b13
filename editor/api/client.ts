import { createClient as createSocketClient, type Sink } from "graphql-ws";
import { Client, fetchExchange, mapExchange, subscriptionExchange } from "urql";
import { errorCodeOf } from "./api-error.ts";

/** What the client tells whoever joins the parts. */
export type ApiEvents = {
  /** The server no longer knows who asks: the session has ended. */
  readonly signedOut: () => void;
};

/** Longest pause between two attempts to reopen the subscription socket, in milliseconds. */
const longestPauseMs = 5_000;

/**
 * Opens the way to the server: questions by POST, news by one socket that is reopened as long as anybody
 * listens. Deliberately without a cache: what is shown is what the server says now.
 *
 * @param origin of the page, e.g. `"http://localhost:4000"`
 * @param events raised by answers
 * @returns the client for `urql`'s Provider and for `createFigureStore`
 */
export function createApiClient(origin: string, events: ApiEvents): Client {
  const socket = createSocketClient({
    url: `${origin.replace(/^http/, "ws")}/graphql`,
    lazy: true,
    keepAlive: 10_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (attempt) => pause(Math.min(250 * 2 ** attempt, longestPauseMs) * (0.5 + Math.random() / 2)),
  });
  return new Client({
    url: `${origin}/graphql`,
    preferGetMethod: false,
    requestPolicy: "network-only",
    exchanges: [
      mapExchange({
        onError: (error, operation) => {
          // A wrong password is said where it was typed.
          if (operation.kind !== "mutation" && errorCodeOf(error) === "UNAUTHENTICATED") events.signedOut();
        },
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables, operationName }) => ({
          subscribe: (sink) => ({
            // The variables go as they came, not copied: a getter among them is read anew at every reconnect.
            unsubscribe: socket.subscribe({ query: query ?? "", variables, operationName }, guarded(sink)),
          }),
        }),
      }),
    ],
  });
}

/** A listener that fails is our mistake and is reported as one; the socket would take it for the server's and close. */
function guarded<Answer>(sink: Sink<Answer>): Sink<Answer> {
  return {
    ...sink,
    next: (answer) => {
      try {
        sink.next(answer);
      } catch (error) {
        reportError(error);
      }
    },
  };
}

/** Waits between two attempts, in milliseconds. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
