import type { Viewer } from "../../server/access/viewer.ts";
import { type IndicatorDraft, saveIndicator } from "../../server/catalog/save-indicator.ts";
import { saveGroups, saveUnits } from "../../server/catalog/save-units.ts";
import { FiguresResolver } from "../../server/figures/figures.resolver.ts";
import { Figures, type FiguresOptions } from "../../server/figures/figures.ts";
import { recordObservations } from "../../server/observations/record-observations.ts";
import { setTargets } from "../../server/observations/set-targets.ts";
import { indicatorDraft } from "./catalogue.ts";
import type { DatabaseKind, MadeDatabase } from "./database.ts";
import { at, GraphqlWorld } from "./graphql.ts";
import type { GraphqlSocket } from "./graphql-socket.ts";

/** A reference as a test writes it. */
export type Ref = { readonly indicator: string; readonly [field: string]: string | undefined };

/** A figure as the tests ask for it. */
export type Seen = {
  readonly key: string;
  readonly indicator: string;
  readonly unit: string | null;
  readonly measure: string;
  readonly value: string | null;
  readonly of: string | null;
  readonly missing: string | null;
  readonly status: string | null;
  readonly trend: string | null;
  readonly text: string;
};

const fields = "key indicator unit measure value of missing status trend text";

/** A server with figures over the real transports, and the two enterprises that the tests tell of. */
export class FigureWorld {
  readonly graphql: GraphqlWorld;
  readonly figures: Figures;
  readonly owner: Viewer;

  private constructor(graphql: GraphqlWorld, figures: Figures, owner: Viewer) {
    this.graphql = graphql;
    this.figures = figures;
    this.owner = owner;
  }

  static async start(
    kind: DatabaseKind,
    options: FiguresOptions & { readonly made?: MadeDatabase; readonly data?: boolean } = {},
  ): Promise<FigureWorld> {
    const { made, data = true, ...figuresOptions } = options;
    const opened: Figures[] = [];
    const graphql = await GraphqlWorld.start(kind, {
      more: (platform, feed) => {
        const figures = new Figures(platform, feed, figuresOptions);
        opened.push(figures);
        return [new FiguresResolver(figures)];
      },
      ...(made === undefined ? {} : { made }),
    });
    const [figures] = opened;
    if (figures === undefined) throw new Error("No figures were opened");
    const mark = made === undefined ? "" : String(Math.random()).slice(2);
    const owner = await graphql.account(`data${mark}@test`, { role: "ADMINISTRATOR" });
    const world = new FigureWorld(graphql, figures, owner);
    if (data) await world.#fill();
    return world;
  }

  /** Records values of 2023-S1 unless told otherwise, e.g. `await world.record(["REVENUE", "DN01", "120"])`. */
  async record(...rows: readonly (readonly [string, string, string, string?])[]): Promise<number> {
    const { cursor } = await recordObservations(
      this.graphql.platform,
      this.owner,
      rows.map(([indicator, unit, value, period = "2023-S1"]) => {
        const given = /^[A-Z]/.test(value) ? { state: state(value) } : { value };
        return { indicator, unit, period, status: "FINAL" as const, ...given };
      }),
    );
    // As the mutation does: what was recorded is seen by the next question on this instance.
    await this.graphql.feed.reach(cursor);
    return cursor;
  }

  async target(indicator: string, unit: string, kind: string, value: string): Promise<void> {
    const row = { indicator, unit, period: "2023-S1", kind, value, assignedBy: "Tỉnh uỷ" };
    await setTargets(this.graphql.platform, this.owner, [row]);
  }

  async indicator(code: string, more: Partial<IndicatorDraft>): Promise<void> {
    await saveIndicator(this.graphql.platform, this.owner, indicatorDraft(code, more));
  }

  /** Asks over HTTP. */
  async ask(email: string, refs: readonly Ref[], more: Record<string, unknown> = {}): Promise<Seen[]> {
    const query = `query($refs: [FigureRef!]!, $period: Period!, $unit: String, $asOf: DateTime) {
      figures(refs: $refs, period: $period, unit: $unit, asOf: $asOf) { ${fields} } }`;
    const answer = await this.graphql.ask(email, query, { refs, period: "2023-S1", ...more });
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    return at(answer.data, "figures") as Seen[];
  }

  /** Follows figures over a socket of its own. */
  async follow(email: string, refs: readonly Ref[], after: string | null): Promise<Follower> {
    const socket = await this.graphql.socket(email);
    return new Follower(socket, refs, after);
  }

  async close(): Promise<void> {
    this.figures.close();
    await this.graphql.close();
  }

  async #fill(): Promise<void> {
    const { platform } = this.graphql;
    await saveUnits(platform, [
      { code: "DN01", nameVi: "Công ty Điện lực Thanh Hóa", nameEn: "Thanh Hoa Power" },
      { code: "DN02", nameVi: "Công ty Xi măng Bỉm Sơn" },
    ]);
    await saveGroups(platform, [{ code: "DOANH_NGHIEP", nameVi: "Doanh nghiệp", members: ["DN01", "DN02"] }]);
    await this.indicator("REVENUE", { nameVi: "Doanh thu", nameEn: "Revenue" });
    await this.indicator("WORKERS", { nameVi: "Lao động", unitOfMeasureVi: "người", decimals: 0 });
    await this.indicator("PROFIT", { nameVi: "Lợi nhuận", restricted: true });
    await this.indicator("PER_WORKER", {
      nameVi: "Doanh thu một lao động",
      unitOfMeasureVi: "tỷ đồng/người",
      formula: "REVENUE / WORKERS",
    });
    await this.record(
      ["REVENUE", "DN01", "100", "2022-S1"],
      ["REVENUE", "DN02", "300", "2022-S1"],
      ["REVENUE", "DN01", "110"],
      ["REVENUE", "DN02", "290"],
      ["WORKERS", "DN01", "10"],
      ["WORKERS", "DN02", "20"],
      ["PROFIT", "DN01", "7"],
      ["PROFIT", "DN02", "8"],
    );
    await this.target("REVENUE", "DN01", "PLAN", "200");
  }
}

/** One subscriber. */
export class Follower {
  readonly #socket: GraphqlSocket;
  readonly #id: string;

  constructor(socket: GraphqlSocket, refs: readonly Ref[], after: string | null) {
    this.#socket = socket;
    this.#id = socket.start(
      `subscription($refs: [FigureRef!]!, $after: ID) {
        figuresChanged(refs: $refs, period: "2023-S1", after: $after) { cursor figures { ${fields} } } }`,
      { refs, after },
    );
  }

  /** The next event. */
  async next(): Promise<{ readonly cursor: string; readonly figures: readonly Seen[] }> {
    const message = await this.#socket.of(this.#id);
    if (message.type !== "next") throw new Error(JSON.stringify(message));
    return at(message.payload, "data", "figuresChanged") as { cursor: string; figures: Seen[] };
  }

  /** Goes away without a word, as a lost connection does. */
  cut(): void {
    this.#socket.close();
  }
}

/** Figures in words, e.g. `["REVENUE DN01 CHANGE 10 UP"]`, sorted; long fractions are cut. */
export function told(figures: readonly Seen[]): string[] {
  return figures
    .map(({ indicator, unit, measure, value, of, missing, trend }) =>
      [indicator, unit, measure, value?.slice(0, 8) ?? missing, of === null ? null : `of ${of}`, trend]
        .filter((word) => word !== null)
        .join(" "),
    )
    .sort();
}

function state(text: string): "NOT_REPORTED" | "NOT_APPLICABLE" {
  if (text === "NOT_REPORTED" || text === "NOT_APPLICABLE") return text;
  throw new Error(`${text} is no state`);
}
