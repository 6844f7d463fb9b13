import { Arg, Field, ID, Int, ObjectType } from "type-graphql";
import type { Locale } from "../../shared/base/locale.ts";
import { parseFigureFormat } from "../../shared/figure/figure-format.ts";
import type { Measure } from "../../shared/figure/figure-ref.ts";
import type { MissingReason, ObservationStatus, Trend } from "../../shared/figure/figure-value.ts";
import type { Decimal } from "../../shared/number/decimal.ts";
import { ObservationStatusEnum } from "../observations/observation.types.ts";
import { LocaleEnum } from "../platform/graphql/locale-enum.ts";
import { DecimalScalar, PeriodScalar } from "../platform/graphql/scalars.ts";
import type { ComputedFigure } from "./computed-figure.ts";
import { MeasureEnum, MissingReasonEnum, TrendEnum } from "./figure-enums.ts";
import { FigureFormatInput } from "./figure-input.types.ts";
import type { FiguresEvent } from "./figures-event.ts";
import { ProvenanceType } from "./provenance.types.ts";

const made = new WeakMap<ComputedFigure, FigureType>();

@ObjectType("Figure", {
  simpleResolvers: true,
  description: "A measure of an indicator for a unit and a period: a value, or the reason why there is none.",
})
export class FigureType {
  readonly #figure: ComputedFigure;

  @Field(() => ID, { description: "The same for the same reference; events of `figuresChanged` carry it." })
  readonly key: string;

  @Field(() => String, { description: "The indicator's code." })
  readonly indicator: string;

  @Field(() => String, { nullable: true, description: "The code of the unit or group that was meant." })
  readonly unit: string | null;

  @Field(() => PeriodScalar, { nullable: true, description: "The period that was meant, e.g. `2022-S1`." })
  readonly period: string | null;

  @Field(() => MeasureEnum, { description: "What is shown of the indicator." })
  readonly measure: Measure;

  @Field(() => String, { nullable: true, description: "The kind of target that was asked for." })
  readonly target: string | null;

  @Field(() => String, { nullable: true, description: "The part of the whole; null for the whole." })
  readonly breakdown: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Exact and unrounded, percentages as `87.3`; null with `missing`.",
  })
  readonly value: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The denominator of a FRACTION, the number of units ranked for a RANK, else null.",
  })
  readonly of: Decimal | null;

  @Field(() => MissingReasonEnum, { nullable: true, description: "Why there is no value." })
  readonly missing: MissingReason | null;

  @Field(() => ObservationStatusEnum, {
    nullable: true,
    description: "The weakest status among the values behind it.",
  })
  readonly status: ObservationStatus | null;

  @Field(() => TrendEnum, {
    nullable: true,
    description: "Of VALUE, CHANGE, CHANGE_PERCENT and INDEX, against the same period last year.",
  })
  readonly trend: Trend | null;

  @Field(() => Int, { description: "Digits after the separator when a format does not say otherwise." })
  readonly decimals: number;

  @Field(() => Boolean, { description: "Whether it counts things, which prose pads below ten: `05 xã`." })
  readonly isCount: boolean;

  private constructor(figure: ComputedFigure) {
    const { quantity, of, status, trend } = figure.value;
    const { decimals, isCount } = figure.meta("vi");
    this.#figure = figure;
    this.key = figure.key;
    this.indicator = figure.indicatorCode;
    this.unit = figure.unit;
    this.period = figure.period;
    this.measure = figure.measure;
    this.target = figure.ref.target ?? null;
    this.breakdown = figure.ref.breakdown ?? null;
    this.value = quantity.ok ? quantity.value : null;
    this.of = of;
    this.missing = quantity.ok ? null : quantity.reason;
    this.status = status;
    this.trend = trend;
    this.decimals = decimals;
    this.isCount = isCount;
  }

  /** One object per figure, however many are told of it. */
  static of(figure: ComputedFigure): FigureType {
    const known = made.get(figure) ?? new FigureType(figure);
    made.set(figure, known);
    return known;
  }

  @Field(() => String, { nullable: true, description: "The indicator's name; null for an unknown code." })
  indicatorName(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string | null {
    return this.#figure.indicatorName(locale);
  }

  @Field(() => String, { nullable: true, description: "The name of the unit or group." })
  unitName(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string | null {
    return this.#figure.unitName(locale);
  }

  @Field(() => String, {
    nullable: true,
    description:
      "Of what is shown: `%` for percentages, `điểm phần trăm` for the change of a percentage; null for none.",
  })
  unitOfMeasure(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string | null {
    return this.#figure.meta(locale).unitOfMeasure || null;
  }

  @Field(() => String, {
    description:
      "As it is printed in a sentence. Example: `text(format: { decimals: 1, unitLabel: true })` is `16.461,3 tỷ đồng`; " +
      "without a value, the sign that stands for the reason, never `0`.",
  })
  text(
    @Arg("format", () => FigureFormatInput, { nullable: true, description: "How; left out: as usual." })
    format: FigureFormatInput | null,
  ): string {
    return this.#figure.text(parseFigureFormat(format), format?.locale ?? "vi");
  }

  @Field(() => String, {
    nullable: true,
    description: "`tăng`, `giảm` or `không đổi`; null without a trend.",
  })
  trendWord(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string | null {
    return this.#figure.trendWord(locale);
  }

  @Field(() => ProvenanceType, { description: "How it came about: formula, recorded values, who and when." })
  provenance(): ProvenanceType {
    return new ProvenanceType(this.#figure);
  }
}

@ObjectType("FiguresChanged", { simpleResolvers: true, description: "Figures that print differently now." })
export class FiguresChangedType {
  @Field(() => [FigureType], { description: "Only those that changed; match them by `key`." })
  readonly figures: readonly FigureType[];

  @Field(() => ID, { description: "Give it as `after` to resume behind this event." })
  readonly cursor: string;

  constructor(event: FiguresEvent) {
    this.figures = event.figures.map((figure) => FigureType.of(figure));
    this.cursor = String(event.seq);
  }
}
