import { Field, ID, InputType, ObjectType } from "type-graphql";
import { DateTimeScalar, DecimalScalar, PeriodScalar } from "../platform/graphql/scalars.ts";
import type { Target } from "./target.queries.ts";

@ObjectType("Target", {
  simpleResolvers: true,
  description: "What a unit is to reach, with who assigned it. Several kinds may stand side by side.",
})
export class TargetType {
  @Field(() => ID, { description: "The revision of the target." })
  readonly id: string;

  @Field(() => String, { description: "The indicator's code, e.g. `BUDGET_REVENUE`." })
  readonly indicator: string;

  @Field(() => String, { description: "The reporting unit's code, e.g. `THANH_HOA`." })
  readonly unit: string;

  @Field(() => PeriodScalar, { description: "What period it is for, e.g. `2023`." })
  readonly period: string;

  @Field(() => String, { nullable: true, description: "A part of the whole; null for the whole." })
  readonly breakdown: string | null;

  @Field(() => String, { description: "`PLAN`, `BUDGET`, `RESOLUTION` or another code." })
  readonly kind: string;

  @Field(() => DecimalScalar, { description: "Exact, in the indicator's unit of measure." })
  readonly value: string;

  @Field(() => String, { description: "Who assigned it, e.g. `HĐND tỉnh`." })
  readonly assignedBy: string;

  @Field(() => String, {
    nullable: true,
    description: "The document that assigned it, e.g. `Nghị quyết 317/NQ-HĐND`.",
  })
  readonly decision: string | null;

  @Field(() => DateTimeScalar, { description: "When it was entered here." })
  readonly recordedAt: Date;

  constructor(target: Target) {
    this.id = target.id;
    this.indicator = target.indicator;
    this.unit = target.unit;
    this.period = target.period;
    this.breakdown = target.breakdown === "" ? null : target.breakdown;
    this.kind = target.kind;
    this.value = target.value;
    this.assignedBy = target.assignedBy;
    this.decision = target.decision;
    this.recordedAt = target.recordedAt;
  }
}

@InputType("TargetInput", { description: "One target to set." })
export class TargetInput {
  @Field(() => String, { description: "The indicator's code; it may be base or derived." })
  readonly indicator!: string;

  @Field(() => String, { description: "The code of a reporting unit, e.g. `THANH_HOA`." })
  readonly unit!: string;

  @Field(() => PeriodScalar, { description: "E.g. `2023`." })
  readonly period!: string;

  @Field(() => String, { nullable: true, description: "A part of the whole, at most 100 characters." })
  readonly breakdown?: string | null;

  @Field(() => String, { description: "A code such as `PLAN`, `BUDGET` or `RESOLUTION`." })
  readonly kind!: string;

  @Field(() => DecimalScalar, { description: 'In the indicator\'s unit of measure, e.g. `"35339"`.' })
  readonly value!: string;

  @Field(() => String, { description: "Who assigned it, at most 300 characters." })
  readonly assignedBy!: string;

  @Field(() => String, {
    nullable: true,
    description: "The document that assigned it, at most 300 characters.",
  })
  readonly decision?: string | null;
}

@ObjectType("SetTargetsResult", { simpleResolvers: true, description: "What was set." })
export class SetTargetsResultType {
  @Field(() => [TargetType], { description: "The new revisions, in the order of the input." })
  readonly targets: readonly TargetType[];

  @Field(() => ID, { description: "The place of this change in the order of all changes." })
  readonly cursor: string;

  constructor(targets: readonly Target[], cursor: number) {
    this.targets = targets.map((target) => new TargetType(target));
    this.cursor = String(cursor);
  }
}
