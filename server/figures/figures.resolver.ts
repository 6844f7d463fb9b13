import { Arg, Ctx, ID, Query, Resolver, Root, Subscription } from "type-graphql";
import { parsePeriod } from "../../shared/period/period.ts";
import { assertMay, dataRights, mayReadData } from "../access/access.policy.ts";
import type { GraphqlContext } from "../access/context.ts";
import { resolverOf } from "../platform/graphql/build-schema.ts";
import { DateTimeScalar, PeriodScalar } from "../platform/graphql/scalars.ts";
import { FiguresChangedType, FigureType } from "./figure.types.ts";
import { FigureRefType, FigureTableQuery } from "./figure-input.types.ts";
import { parseQuestion } from "./figure-question.ts";
import { computeTable } from "./figure-table.ts";
import { FigureTableType } from "./figure-table.types.ts";
import type { Figures } from "./figures.ts";
import type { FiguresEvent } from "./figures-event.ts";

type FollowArgs = {
  readonly refs: readonly FigureRefType[];
  readonly period: string;
  readonly unit?: string | null;
  readonly after?: string | null;
};

const refsDescription = "At most 1,000 references.";
const periodDescription = "What `P` stands for in the references, e.g. `2023-S1`.";
const unitDescription = "Meant where a reference names no unit, e.g. `THANH_HOA`.";
const asOfDescription =
  "Only what was recorded until this instant, e.g. `2023-07-01T00:00:00Z`; formulas are today's.";

@Resolver()
export class FiguresResolver {
  readonly #figures: Figures;

  constructor(figures: Figures) {
    this.#figures = figures;
  }

  @Query(() => [FigureType], {
    description:
      "Figures in the order of their references; one that has no value says why, and a malformed one does not " +
      'spoil the others. Example: `{ figures(refs: [{ indicator: "ENTERPRISE_REVENUE", unit: "DN01", measure: ' +
      'CHANGE_PERCENT }], period: "2023-S1") { text trendWord missing provenance { explanation } } }`',
  })
  async figures(
    @Arg("refs", () => [FigureRefType], { description: refsDescription }) refs: FigureRefType[],
    @Arg("period", () => PeriodScalar, { description: periodDescription }) period: string,
    @Arg("unit", () => String, { nullable: true, description: unitDescription }) unit: string | null,
    @Arg("asOf", () => DateTimeScalar, { nullable: true, description: asOfDescription }) asOf: Date | null,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<FigureType[]> {
    assertMay(mayReadData(viewer, { restricted: false }), viewer, "read figures");
    const question = parseQuestion(refs, parsePeriod(period), unit ?? null, dataRights(viewer));
    const figures = await this.#figures.answer(question, asOf ?? null);
    return figures.map((figure) => FigureType.of(figure));
  }

  @Query(() => FigureTableType, {
    description:
      'A table of all members of a group. Example: `{ figureTable(query: { group: "DOANH_NGHIEP", columns: [{ ' +
      'indicator: "ENTERPRISE_REVENUE" }, { indicator: "ENTERPRISE_REVENUE", measure: RANK }] }, period: "2023-S1") ' +
      "{ columns { name } rows { unitName cells { text } } total { text } } }`",
  })
  async figureTable(
    @Arg("query", () => FigureTableQuery, { description: "Group, columns, and whether a total is wanted." })
    query: FigureTableQuery,
    @Arg("period", () => PeriodScalar, { description: periodDescription }) period: string,
    @Arg("asOf", () => DateTimeScalar, { nullable: true, description: asOfDescription }) asOf: Date | null,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<FigureTableType> {
    assertMay(mayReadData(viewer, { restricted: false }), viewer, "read figures");
    const rights = dataRights(viewer);
    return new FigureTableType(
      await computeTable(this.#figures, query, parsePeriod(period), rights, asOf ?? null),
    );
  }

  @Subscription(() => FiguresChangedType, {
    description:
      'First event at once: with `after: "0"` every figure, with another `after` those changed since, without ' +
      "`after` none; each with the cursor to resume from. Then only figures that print differently, within a second " +
      'of the change. Example: `subscription { figuresChanged(refs: [{ indicator: "ENTERPRISE_REVENUE", unit: ' +
      '"DOANH_NGHIEP" }], period: "2023-S1", after: "0") { cursor figures { key text trendWord } } }`',
    subscribe: (data) => resolverOf(data, FiguresResolver).follow(data.args, data.context),
  })
  figuresChanged(
    @Root() event: FiguresEvent,
    @Arg("refs", () => [FigureRefType], { description: refsDescription }) _refs: FigureRefType[],
    @Arg("period", () => PeriodScalar, { description: periodDescription }) _period: string,
    @Arg("unit", () => String, { nullable: true, description: unitDescription }) _unit: string | null,
    @Arg("after", () => ID, {
      nullable: true,
      description:
        "The cursor of the last event seen for the same references. One that is too old or unknown sends every figure.",
    })
    _after: string | null,
  ): FiguresChangedType {
    return new FiguresChangedType(event);
  }

  /** @throws InputError when nobody is signed in, or the period, the unit or the number of references is wrong */
  async follow(
    { refs, period, unit, after }: FollowArgs,
    { viewer }: GraphqlContext,
  ): Promise<AsyncIterable<FiguresEvent>> {
    assertMay(mayReadData(viewer, { restricted: false }), viewer, "follow figures");
    const question = parseQuestion(refs, parsePeriod(period), unit ?? null, dataRights(viewer));
    return this.#figures.follow(question, after ?? null);
  }
}
