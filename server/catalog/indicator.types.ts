import { Arg, Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Locale } from "../../shared/base/locale.ts";
import type { Direction, TimeAggregation, UnitAggregation } from "../../shared/formula/cube.ts";
import { connectionOf } from "../platform/graphql/connection.ts";
import { LocaleEnum } from "../platform/graphql/locale-enum.ts";
import type { Indicator, Nature } from "./indicator.queries.ts";
import type { IndicatorDraft } from "./save-indicator.ts";

export const DirectionEnum = {
  HIGHER_IS_BETTER: "HIGHER_IS_BETTER",
  LOWER_IS_BETTER: "LOWER_IS_BETTER",
  NEUTRAL: "NEUTRAL",
} as const satisfies Readonly<Record<Direction, Direction>>;

registerEnumType(DirectionEnum, {
  name: "Direction",
  description: "Which way of an indicator is good; ranks count from the good end.",
  valuesConfig: {
    HIGHER_IS_BETTER: { description: "As income: the highest value ranks first." },
    LOWER_IS_BETTER: { description: "As unemployment: the lowest value ranks first." },
    NEUTRAL: { description: "As area: the highest value ranks first, without praise." },
  },
});

export const NatureEnum = {
  FLOW: "FLOW",
  STOCK: "STOCK",
  CUMULATIVE: "CUMULATIVE",
} as const satisfies Readonly<Record<Nature, Nature>>;

registerEnumType(NatureEnum, {
  name: "Nature",
  description: "How values of an indicator relate to time.",
  valuesConfig: {
    FLOW: { description: "Arises during a period, as revenue." },
    STOCK: { description: "Stands at the end of a period, as population." },
    CUMULATIVE: { description: "Counted from a start through a period, as works completed so far." },
  },
});

export const UnitAggregationEnum = {
  SUM: "SUM",
  MEAN: "MEAN",
  WEIGHTED_MEAN: "WEIGHTED_MEAN",
  NONE: "NONE",
} as const satisfies Readonly<Record<UnitAggregation, UnitAggregation>>;

registerEnumType(UnitAggregationEnum, {
  name: "UnitAggregation",
  description: "How the value of a group comes from those of its members.",
  valuesConfig: {
    SUM: { description: "The sum of the members." },
    MEAN: { description: "The mean of the members, each counting the same." },
    WEIGHTED_MEAN: { description: "The mean of the members, weighted by `weightIndicator`." },
    NONE: { description: "A group has no value unless one is observed for it." },
  },
});

export const TimeAggregationEnum = {
  SUM: "SUM",
  MEAN: "MEAN",
  LAST: "LAST",
  NONE: "NONE",
} as const satisfies Readonly<Record<TimeAggregation, TimeAggregation>>;

registerEnumType(TimeAggregationEnum, {
  name: "TimeAggregation",
  description: "How the value of a period comes from those of the shorter periods inside it.",
  valuesConfig: {
    SUM: { description: "A year is the sum of its halves, quarters or months." },
    MEAN: { description: "The mean of the shorter periods." },
    LAST: { description: "The value of the last shorter period, as for population." },
    NONE: { description: "Only what is observed for the period itself." },
  },
});

@ObjectType("Indicator", {
  simpleResolvers: true,
  description: "What is measured: a base indicator is observed, a derived one computed by its formula.",
})
export class IndicatorType {
  readonly #indicator: Indicator;

  @Field(() => String, {
    description: "Stays the same for ever; formulas and references use it, e.g. `GRDP_YOY_PCT`.",
  })
  readonly code: string;

  @Field(() => String, { description: "The name in Vietnamese." })
  readonly nameVi: string;

  @Field(() => String, { nullable: true, description: "The name in English, if it has one." })
  readonly nameEn: string | null;

  @Field(() => String, { nullable: true, description: "What exactly counts, and how it is collected." })
  readonly definition: string | null;

  @Field(() => Int, {
    description: "Digits after the decimal point when a format does not say otherwise, 0 to 6.",
  })
  readonly decimals: number;

  @Field(() => DirectionEnum, { description: "Which way is good." })
  readonly direction: Direction;

  @Field(() => NatureEnum, { description: "How its values relate to time." })
  readonly nature: Nature;

  @Field(() => UnitAggregationEnum, { description: "How a group's value comes from its members'." })
  readonly unitAggregation: UnitAggregation;

  @Field(() => TimeAggregationEnum, { description: "How a period's value comes from shorter ones." })
  readonly timeAggregation: TimeAggregation;

  @Field(() => String, {
    nullable: true,
    description: "The code that weighs the members under `WEIGHTED_MEAN`.",
  })
  readonly weightIndicator: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Null for a base indicator; else e.g. `ENTERPRISE_REVENUE / ENTERPRISE_WORKERS * 1000`.",
  })
  readonly formula: string | null;

  @Field(() => Int, { description: "Grows by one whenever the formula changes; 0 when there never was one." })
  readonly formulaVersion: number;

  @Field(() => Boolean, { description: "Whether only some roles may see its values." })
  readonly restricted: boolean;

  constructor(indicator: Indicator) {
    this.#indicator = indicator;
    this.code = indicator.code;
    this.nameVi = indicator.nameVi;
    this.nameEn = indicator.nameEn;
    this.definition = indicator.definition;
    this.decimals = indicator.decimals;
    this.direction = indicator.direction;
    this.nature = indicator.nature;
    this.unitAggregation = indicator.unitAggregation;
    this.timeAggregation = indicator.timeAggregation;
    this.weightIndicator = indicator.weightIndicator;
    this.formula = indicator.formula;
    this.formulaVersion = indicator.formulaVersion;
    this.restricted = indicator.restricted;
  }

  @Field(() => String, { description: "The name in a language; Vietnamese where there is no English one." })
  name(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string {
    return locale === "en" ? (this.nameEn ?? this.nameVi) : this.nameVi;
  }

  @Field(() => String, {
    description: "E.g. `tỷ đồng` or `billion VND`; Vietnamese where there is no English one.",
  })
  unitOfMeasure(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string {
    const { unitOfMeasureVi, unitOfMeasureEn } = this.#indicator;
    return locale === "en" ? (unitOfMeasureEn ?? unitOfMeasureVi) : unitOfMeasureVi;
  }
}

export const IndicatorConnection = connectionOf("Indicator", () => IndicatorType);

@InputType("IndicatorInput", {
  description: "The whole description of an indicator; what is left out is emptied.",
})
export class IndicatorInput {
  @Field(() => String, { description: "1 to 64 of A-Z, 0-9 and `_`, led by a letter, e.g. `GRDP_YOY_PCT`." })
  readonly code!: string;

  @Field(() => String, { description: "The name in Vietnamese, e.g. `Tổng thu ngân sách`." })
  readonly nameVi!: string;

  @Field(() => String, { nullable: true, description: "The name in English, e.g. `Total budget revenue`." })
  readonly nameEn?: string | null;

  @Field(() => String, { nullable: true, description: "What exactly counts." })
  readonly definition?: string | null;

  @Field(() => String, { description: "In Vietnamese, e.g. `tỷ đồng`, `%`, `người`." })
  readonly unitOfMeasureVi!: string;

  @Field(() => String, { nullable: true, description: "In English, e.g. `billion VND`." })
  readonly unitOfMeasureEn?: string | null;

  @Field(() => Int, { defaultValue: 0, description: "Digits after the decimal point, 0 to 6." })
  readonly decimals!: number;

  @Field(() => DirectionEnum, { defaultValue: "NEUTRAL", description: "Which way is good." })
  readonly direction!: Direction;

  @Field(() => NatureEnum, { defaultValue: "FLOW", description: "How its values relate to time." })
  readonly nature!: Nature;

  @Field(() => UnitAggregationEnum, { defaultValue: "SUM", description: "How a group's value is made." })
  readonly unitAggregation!: UnitAggregation;

  @Field(() => TimeAggregationEnum, {
    defaultValue: "NONE",
    description: "How a longer period's value is made.",
  })
  readonly timeAggregation!: TimeAggregation;

  @Field(() => String, {
    nullable: true,
    description: "Needed with `WEIGHTED_MEAN`: the code of the weights.",
  })
  readonly weightIndicator?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Makes the indicator derived. Codes, numbers, `+ - * /`, brackets, `sum(X)`, `sum(X, GROUP)`, `mean(X)`, " +
      "`weightedMean(X, W)`; e.g. `ENTERPRISE_REVENUE / ENTERPRISE_WORKERS * 1000`.",
  })
  readonly formula?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Show its values only to some roles." })
  readonly restricted!: boolean;
}

/** The draft that an input stands for: what was left out is empty. */
export function draftOf(input: IndicatorInput): IndicatorDraft {
  return {
    ...input,
    nameEn: input.nameEn ?? null,
    definition: input.definition ?? null,
    unitOfMeasureEn: input.unitOfMeasureEn ?? null,
    weightIndicator: input.weightIndicator ?? null,
    formula: input.formula ?? null,
  };
}
