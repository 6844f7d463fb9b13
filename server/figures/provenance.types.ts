import { Arg, Field, ID, Int, ObjectType } from "type-graphql";
import { InputError } from "../../shared/base/input-error.ts";
import type { Locale } from "../../shared/base/locale.ts";
import type { MissingReason, ObservationStatus } from "../../shared/figure/figure-value.ts";
import { explainFormula } from "../../shared/formula/explain.ts";
import type { Operand, OperandRole } from "../../shared/formula/operand.ts";
import type { Decimal } from "../../shared/number/decimal.ts";
import { ObservationStatusEnum } from "../observations/observation.types.ts";
import { LocaleEnum } from "../platform/graphql/locale-enum.ts";
import { DateTimeScalar, DecimalScalar, PeriodScalar } from "../platform/graphql/scalars.ts";
import type { CatalogueSnapshot } from "./catalogue-snapshot.ts";
import type { ComputedFigure } from "./computed-figure.ts";
import { MissingReasonEnum, OperandRoleEnum } from "./figure-enums.ts";

const mostOperands = 1000;

@ObjectType("Operand", {
  simpleResolvers: true,
  description: "One recorded value or target behind a figure, and what it was used as.",
})
export class OperandType {
  readonly #operand: Operand;
  readonly #catalogue: CatalogueSnapshot;

  @Field(() => OperandRoleEnum, { description: "What it was used as." })
  readonly role: OperandRole;

  @Field(() => String, { description: "The indicator's code." })
  readonly indicator: string;

  @Field(() => String, { nullable: true, description: "The unit's code." })
  readonly unit: string | null;

  @Field(() => PeriodScalar, { description: "The period that it is about." })
  readonly period: string;

  @Field(() => String, { nullable: true, description: "The part that it is about; null for the whole." })
  readonly breakdown: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The exact value; null with `missing`." })
  readonly value: Decimal | null;

  @Field(() => MissingReasonEnum, { nullable: true, description: "Why there is no value." })
  readonly missing: MissingReason | null;

  @Field(() => ObservationStatusEnum, { nullable: true, description: "Null for a target." })
  readonly status: ObservationStatus | null;

  @Field(() => String, { nullable: true, description: "Where the value comes from." })
  readonly source: string | null;

  @Field(() => String, { nullable: true, description: "What whoever recorded it said about it." })
  readonly note: string | null;

  @Field(() => ID, { nullable: true, description: "The revision of the observation or target." })
  readonly revision: string | null;

  @Field(() => String, { nullable: true, description: "The name of whoever recorded it." })
  readonly recordedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was recorded." })
  readonly recordedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Of a target: who assigned it, e.g. `HĐND tỉnh`." })
  readonly assignedBy: string | null;

  @Field(() => String, { nullable: true, description: "Of a target: by which document." })
  readonly decision: string | null;

  constructor(operand: Operand, catalogue: CatalogueSnapshot) {
    const { quantity } = operand;
    // Whatever the evaluator left in it, nothing about a value that may not be seen goes out.
    const hidden = !quantity.ok && quantity.reason === "NOT_PERMITTED";
    this.#operand = operand;
    this.#catalogue = catalogue;
    this.role = operand.role;
    this.indicator = operand.indicator;
    this.unit = operand.unit;
    this.period = operand.period;
    this.breakdown = operand.breakdown === "" ? null : operand.breakdown;
    this.value = quantity.ok ? quantity.value : null;
    this.missing = quantity.ok ? null : quantity.reason;
    this.status = hidden ? null : operand.status;
    this.source = hidden ? null : operand.source;
    this.note = hidden ? null : operand.note;
    this.revision = hidden ? null : operand.revision;
    this.recordedBy = hidden ? null : operand.recordedBy;
    this.recordedAt = hidden ? null : operand.recordedAt;
    this.assignedBy = hidden ? null : operand.assignedBy;
    this.decision = hidden ? null : operand.decision;
  }

  @Field(() => String, { nullable: true, description: "The indicator's name in a language." })
  indicatorName(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string | null {
    return this.#catalogue.indicatorName(this.#operand.indicator, locale);
  }

  @Field(() => String, { nullable: true, description: "The unit's name in a language." })
  unitName(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string | null {
    return this.#catalogue.unitName(this.#operand.unit, locale);
  }
}

@ObjectType("Provenance", { simpleResolvers: true, description: "How a figure came about." })
export class ProvenanceType {
  readonly #figure: ComputedFigure;

  @Field(() => String, {
    nullable: true,
    description: "Of a derived indicator, e.g. `ENTERPRISE_REVENUE / ENTERPRISE_WORKERS * 1000`.",
  })
  readonly formula: string | null;

  @Field(() => Int, { nullable: true, description: "The version of that formula; null without one." })
  readonly formulaVersion: number | null;

  constructor(figure: ComputedFigure) {
    const indicator = figure.catalogue.indicator(figure.indicatorCode);
    this.#figure = figure;
    this.formula = indicator?.formula ?? null;
    this.formulaVersion = this.formula === null ? null : (indicator?.formulaVersion ?? null);
  }

  @Field(() => String, {
    description:
      "The calculation with the numbers put in, e.g. `834,90 = 574,90 + 260,00`; or why there is no value.",
  })
  explanation(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string {
    const { evaluated, item } = this.#figure;
    if (evaluated !== null) return explainFormula(evaluated, locale);
    return item.ok ? "" : item.mistake;
  }

  @Field(() => [OperandType], { description: "The recorded values and targets behind it." })
  operands(
    @Arg("first", () => Int, { defaultValue: 200, description: "At most so many, 0 to 1,000." })
    first: number,
  ): OperandType[] {
    if (first < 0 || first > mostOperands)
      throw new InputError(`first must be from 0 to ${mostOperands}, but it is ${first}`, { first });
    const { evaluated, catalogue } = this.#figure;
    return (evaluated?.operands ?? []).slice(0, first).map((operand) => new OperandType(operand, catalogue));
  }
}
