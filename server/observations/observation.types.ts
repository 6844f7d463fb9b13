import { Ctx, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { ObservationStatus } from "../../shared/figure/figure-value.ts";
import { UserType } from "../access/access.types.ts";
import type { GraphqlContext } from "../access/context.ts";
import { connectionOf } from "../platform/graphql/connection.ts";
import { DateTimeScalar, DecimalScalar, PeriodScalar } from "../platform/graphql/scalars.ts";
import type { Observation, ObservationState } from "./observation.queries.ts";

export const ObservationStatusEnum = {
  ESTIMATED: "ESTIMATED",
  PROVISIONAL: "PROVISIONAL",
  FINAL: "FINAL",
} as const satisfies Readonly<Record<ObservationStatus, ObservationStatus>>;

registerEnumType(ObservationStatusEnum, {
  name: "ObservationStatus",
  description:
    "How far a value can be relied on; a computed figure has the weakest status of what it is made from.",
  valuesConfig: {
    ESTIMATED: { description: "Ước: before the period is over, or by judgement." },
    PROVISIONAL: { description: "Sơ bộ: reported, not yet settled." },
    FINAL: { description: "Chính thức: settled." },
  },
});

export const ObservationStateEnum = {
  NOT_REPORTED: "NOT_REPORTED",
  NOT_APPLICABLE: "NOT_APPLICABLE",
} as const satisfies Readonly<Record<ObservationState, ObservationState>>;

registerEnumType(ObservationStateEnum, {
  name: "ObservationState",
  description: "Why there is no value, said explicitly; never recorded as 0.",
  valuesConfig: {
    NOT_REPORTED: { description: "It exists but has not been reported: totals over it are missing too." },
    NOT_APPLICABLE: { description: "It does not exist for this unit: totals leave the unit out." },
  },
});

@ObjectType("Observation", {
  simpleResolvers: true,
  description:
    "One revision of what was recorded for an indicator, unit, period and breakdown. Revisions never change.",
})
export class ObservationType {
  readonly #author: string | null;

  @Field(() => ID, { description: "The revision: give it as `expectedRevision` when recording over it." })
  readonly id: string;

  @Field(() => String, { description: "The indicator's code, e.g. `ENTERPRISE_REVENUE`." })
  readonly indicator: string;

  @Field(() => String, { description: "The reporting unit's code, e.g. `DN01`." })
  readonly unit: string;

  @Field(() => PeriodScalar, { description: "What period it is about, e.g. `2023-S1`." })
  readonly period: string;

  @Field(() => String, {
    nullable: true,
    description: "A part of the whole, e.g. `URBAN`; null for the whole.",
  })
  readonly breakdown: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Exact, in the indicator's unit of measure; null with a `state`.",
  })
  readonly value: string | null;

  @Field(() => ObservationStateEnum, {
    nullable: true,
    description: "Why there is no value; null with a `value`.",
  })
  readonly state: ObservationState | null;

  @Field(() => ObservationStatusEnum, { description: "How far it can be relied on." })
  readonly status: ObservationStatus;

  @Field(() => String, { nullable: true, description: "Where it comes from, e.g. `Cục Thống kê`." })
  readonly source: string | null;

  @Field(() => String, { nullable: true, description: "What whoever recorded it wanted to say about it." })
  readonly note: string | null;

  @Field(() => DateTimeScalar, { description: "When it was recorded; `asOf` compares with it." })
  readonly recordedAt: Date;

  constructor(observation: Observation) {
    this.#author = observation.author;
    this.id = observation.id;
    this.indicator = observation.indicator;
    this.unit = observation.unit;
    this.period = observation.period;
    this.breakdown = observation.breakdown === "" ? null : observation.breakdown;
    this.value = observation.value;
    this.state = observation.state;
    this.status = observation.status;
    this.source = observation.source;
    this.note = observation.note;
    this.recordedAt = observation.recordedAt;
  }

  @Field(() => UserType, {
    nullable: true,
    description: "Who recorded it; null when it came with the workspace.",
  })
  async recordedBy(@Ctx() { accounts }: GraphqlContext): Promise<UserType | null> {
    const account = this.#author === null ? null : await accounts.load(this.#author);
    return account === null ? null : new UserType(account);
  }
}

export const ObservationConnection = connectionOf("Observation", () => ObservationType);

@InputType("ObservationFilter", { description: "Which observations; what is left out leaves everything in." })
export class ObservationFilterInput {
  @Field(() => [String], { nullable: true, description: 'Codes, e.g. `["ENTERPRISE_REVENUE"]`.' })
  readonly indicators?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of reporting units, e.g. `["DN01", "DN02"]`.',
  })
  readonly units?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: "The members of this group, e.g. `DOANH_NGHIEP`." })
  readonly group?: string | null;

  @Field(() => [PeriodScalar], { nullable: true, description: 'E.g. `["2022-S1", "2023-S1"]`.' })
  readonly periods?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Only this part; `""` for the whole alone.' })
  readonly breakdown?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Every revision, the newest of each first, instead of the current ones.",
  })
  readonly history!: boolean;
}

@InputType("ObservationInput", { description: "One row to record: exactly one of `value` and `state`." })
export class ObservationInput {
  @Field(() => String, { description: "The code of a base indicator, e.g. `ENTERPRISE_REVENUE`." })
  readonly indicator!: string;

  @Field(() => String, { description: "The code of a reporting unit, e.g. `DN01`; groups are computed." })
  readonly unit!: string;

  @Field(() => PeriodScalar, { description: "E.g. `2023-S1`." })
  readonly period!: string;

  @Field(() => String, {
    nullable: true,
    description: "A part of the whole, at most 100 characters, e.g. `URBAN`.",
  })
  readonly breakdown?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'In the indicator\'s unit of measure, e.g. `"574.9"`.',
  })
  readonly value?: string | null;

  @Field(() => ObservationStateEnum, { nullable: true, description: "Why there is no value." })
  readonly state?: ObservationState | null;

  @Field(() => ObservationStatusEnum, {
    nullable: true,
    description:
      "How far it can be relied on. Left out: as the current revision; `PROVISIONAL` for the first.",
  })
  readonly status?: ObservationStatus | null;

  @Field(() => String, { nullable: true, description: "At most 5,000 characters." })
  readonly note?: string | null;

  @Field(() => String, { nullable: true, description: "Where it comes from, at most 500 characters." })
  readonly source?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The `id` of the revision that you saw, or `"0"` when you saw none: if another has come meanwhile, nothing ' +
      "is recorded and the code is CONFLICT. Left out: whatever is there is replaced.",
  })
  readonly expectedRevision?: string | null;
}

@ObjectType("RecordObservationsResult", { simpleResolvers: true, description: "What was recorded." })
export class RecordObservationsResultType {
  @Field(() => [ObservationType], { description: "The new revisions, in the order of the input." })
  readonly observations: readonly ObservationType[];

  @Field(() => ID, {
    description: "The place of this change in the order of all changes; subscriptions resume `after` it.",
  })
  readonly cursor: string;

  constructor(observations: readonly Observation[], cursor: number) {
    this.observations = observations.map((observation) => new ObservationType(observation));
    this.cursor = String(cursor);
  }
}

@ObjectType("ObservationsChanged", {
  simpleResolvers: true,
  description: "Observations that are new since the last event.",
})
export class ObservationsChangedType {
  @Field(() => [ObservationType], {
    description: "The current revisions of what changed and passes the filter.",
  })
  readonly observations: readonly ObservationType[];

  @Field(() => ID, { description: "Give it as `after` to resume behind this event." })
  readonly cursor: string;

  constructor(observations: readonly Observation[], cursor: number) {
    this.observations = observations.map((observation) => new ObservationType(observation));
    this.cursor = String(cursor);
  }
}
