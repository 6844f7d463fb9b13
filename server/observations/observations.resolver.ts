import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from "type-graphql";
import { assertMay, mayReadData } from "../access/access.policy.ts";
import type { GraphqlContext } from "../access/context.ts";
import { resolverOf } from "../platform/graphql/build-schema.ts";
import { DateTimeScalar, PeriodScalar } from "../platform/graphql/scalars.ts";
import type { Platform } from "../platform/platform.ts";
import type { DataFeed } from "./change-feed.ts";
import {
  ObservationConnection,
  ObservationFilterInput,
  ObservationInput,
  ObservationsChangedType,
  ObservationType,
  RecordObservationsResultType,
} from "./observation.types.ts";
import { checkFilter, readObservations, readTargets } from "./read-observations.ts";
import { recordObservations } from "./record-observations.ts";
import { setTargets } from "./set-targets.ts";
import { SetTargetsResultType, TargetInput, TargetType } from "./target.types.ts";
import { type ObservationNews, watchObservations } from "./watch-observations.ts";

type WatchArgs = { readonly filter: ObservationFilterInput; readonly after?: string | null };

@Resolver()
export class ObservationsResolver {
  readonly #platform: Platform;
  readonly #feed: DataFeed;

  constructor(platform: Platform, feed: DataFeed) {
    this.#platform = platform;
    this.#feed = feed;
  }

  @Query(() => ObservationConnection, {
    description:
      "Recorded observations by indicator, period and unit: the current ones, or with `history` every revision. " +
      'Example: `{ observations(filter: { indicators: ["ENTERPRISE_REVENUE"], group: "DOANH_NGHIEP", periods: ' +
      '["2023-S1"] }) { nodes { id unit value status recordedAt } } }`',
  })
  async observations(
    @Arg("filter", () => ObservationFilterInput, { description: "Which; `{}` for all." })
    filter: ObservationFilterInput,
    @Arg("asOf", () => DateTimeScalar, {
      nullable: true,
      description: "What was known at this instant, e.g. `2023-07-01T00:00:00Z`.",
    })
    asOf: Date | null,
    @Arg("first", () => Int, { defaultValue: 50, description: "How many, 1 to 500." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The `endCursor` of the page before." })
    after: string | null,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<object> {
    const request = { filter, asOf: asOf ?? null, first, after: after ?? null };
    const page = await readObservations(this.#platform, viewer, request);
    return ObservationConnection.from(page, (observation) => new ObservationType(observation));
  }

  @Query(() => [TargetType], {
    description:
      "The current targets of an indicator, of every kind. " +
      'Example: `{ targets(indicator: "BUDGET_REVENUE", period: "2023") { kind value assignedBy decision } }`',
  })
  async targets(
    @Arg("indicator", () => String, { description: "The indicator's code." }) indicator: string,
    @Arg("unit", () => String, { nullable: true, description: "Only for this reporting unit." }) unit:
      | string
      | null,
    @Arg("period", () => PeriodScalar, { nullable: true, description: "Only for this period." }) period:
      | string
      | null,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<TargetType[]> {
    const targets = await readTargets(this.#platform, viewer, indicator, unit ?? null, period ?? null);
    return targets.map((target) => new TargetType(target));
  }

  @Mutation(() => RecordObservationsResultType, {
    description:
      "Records observations, all or none, at most 10,000. When rows are wrong, `extensions.rows` lists them with " +
      "their number from 1. Open reports show the new figures within a second. Example: `mutation { " +
      'recordObservations(input: [{ indicator: "ENTERPRISE_REVENUE", unit: "DN01", period: "2023-S1", value: ' +
      '"574.9", status: PROVISIONAL }]) { cursor observations { id value } } }`',
  })
  async recordObservations(
    @Arg("input", () => [ObservationInput], { description: "The rows, no key twice." })
    input: ObservationInput[],
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<RecordObservationsResultType> {
    const { observations, cursor } = await recordObservations(this.#platform, viewer, input);
    // Whoever wrote sees it in the next read on this instance.
    await this.#feed.reach(cursor);
    return new RecordObservationsResultType(observations, cursor);
  }

  @Mutation(() => SetTargetsResultType, {
    description:
      "Sets targets, all or none, at most 10,000; a target set again is replaced. Example: `mutation { setTargets(" +
      'input: [{ indicator: "BUDGET_REVENUE", unit: "THANH_HOA", period: "2023", kind: "BUDGET", value: "35339", ' +
      'assignedBy: "HĐND tỉnh" }]) { cursor } }`',
  })
  async setTargets(
    @Arg("input", () => [TargetInput], { description: "The rows, no key and kind twice." })
    input: TargetInput[],
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<SetTargetsResultType> {
    const { targets, cursor } = await setTargets(this.#platform, viewer, input);
    await this.#feed.reach(cursor);
    return new SetTargetsResultType(targets, cursor);
  }

  @Subscription(() => ObservationsChangedType, {
    description:
      "Tells of observations that were recorded, as they come. Example: `subscription { observationsChanged(" +
      'filter: { group: "DOANH_NGHIEP" }) { cursor observations { indicator unit value } } }`',
    subscribe: (data) => resolverOf(data, ObservationsResolver).watch(data.args, data.context),
  })
  observationsChanged(
    @Root() news: ObservationNews,
    @Arg("filter", () => ObservationFilterInput, {
      description: "Which; `{}` for all. `history` has no meaning here.",
    })
    _filter: ObservationFilterInput,
    @Arg("after", () => ID, {
      nullable: true,
      description: "The cursor of the last event seen: what came since is told at once.",
    })
    _after: string | null,
  ): ObservationsChangedType {
    return new ObservationsChangedType(news.observations, news.cursor);
  }

  /** @throws InputError when nobody is signed in, or the filter or cursor is malformed */
  async watch(
    { filter, after }: WatchArgs,
    { viewer }: GraphqlContext,
  ): Promise<AsyncIterable<ObservationNews>> {
    assertMay(mayReadData(viewer, { restricted: false }), viewer, "watch observations");
    return watchObservations(this.#platform, this.#feed, viewer, checkFilter(filter), after ?? null);
  }
}
