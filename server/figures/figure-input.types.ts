import { Field, InputType, Int } from "type-graphql";
import type { Locale } from "../../shared/base/locale.ts";
import type { FigureScale, FigureSign } from "../../shared/figure/figure-format.ts";
import type { Measure } from "../../shared/figure/figure-ref.ts";
import { LocaleEnum } from "../platform/graphql/locale-enum.ts";
import { FigureScaleEnum, FigureSignEnum, MeasureEnum } from "./figure-enums.ts";

const periodDescription =
  "`P` is the period of the question; `P-1Y` the same one a year before, `P-1` the one before it, `YEAR(P)` the " +
  "whole year, `/P` everything through its end (luỹ kế); or a fixed period such as `2023-S1`.";
const targetDescription =
  "The kind of target, e.g. `BUDGET`. Left out: `PLAN`, else `BUDGET`, else `RESOLUTION`, else whichever there is.";
const breakdownDescription = "A part of the whole, e.g. `URBAN`; left out for the whole.";

@InputType("FigureRef", {
  description:
    "Which figure: an indicator for a unit and a period, shown by a measure. Everything but the indicator has a " +
    'default, so `{ indicator: "GRDP_YOY_PCT" }` is its value for the question\'s unit and period.',
})
export class FigureRefType {
  @Field(() => String, { description: "The indicator's code, e.g. `ENTERPRISE_REVENUE`." })
  readonly indicator!: string;

  @Field(() => String, {
    nullable: true,
    description: "The code of a unit or group, e.g. `DN01` or `DOANH_NGHIEP`; left out: the question's unit.",
  })
  readonly unit?: string | null;

  @Field(() => String, { nullable: true, defaultValue: "P", description: periodDescription })
  readonly period?: string | null;

  @Field(() => MeasureEnum, { defaultValue: "VALUE", description: "What is shown of the indicator." })
  readonly measure!: Measure;

  @Field(() => String, { nullable: true, description: targetDescription })
  readonly target?: string | null;

  @Field(() => String, { nullable: true, description: breakdownDescription })
  readonly breakdown?: string | null;
}

@InputType("FigureFormatInput", {
  description: "How a figure is printed; what is left out follows the measure and the indicator.",
})
export class FigureFormatInput {
  @Field(() => Int, { nullable: true, description: "Digits after the separator, 0 to 6." })
  readonly decimals?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Counts below ten as `05`." })
  readonly pad?: boolean | null;

  @Field(() => FigureScaleEnum, {
    nullable: true,
    description: "Print in units, thousands, millions or billions; left out: as the indicator is recorded.",
  })
  readonly scale?: FigureScale | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the unit of measure follows; left out: only `%` does.",
  })
  readonly unitLabel?: boolean | null;

  @Field(() => FigureSignEnum, { nullable: true, description: "How a negative figure is printed." })
  readonly sign?: FigureSign | null;

  @Field(() => String, { nullable: true, description: "At most two blanks between number and unit." })
  readonly spacing?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "`AUTO` puts `ước` or `sơ bộ` before the number as its status says; other text is put as it is.",
  })
  readonly qualifier?: string | null;

  @Field(() => LocaleEnum, { defaultValue: "vi", description: "`16.461,31` or `16,461.31`." })
  readonly locale!: Locale;
}

@InputType("FigureTableColumnInput", { description: "A column: what is shown of every unit of the table." })
export class FigureTableColumnInput {
  @Field(() => String, { description: "The indicator's code, e.g. `ENTERPRISE_REVENUE`." })
  readonly indicator!: string;

  @Field(() => MeasureEnum, { defaultValue: "VALUE", description: "What is shown of the indicator." })
  readonly measure!: Measure;

  @Field(() => String, { nullable: true, defaultValue: "P", description: periodDescription })
  readonly period?: string | null;

  @Field(() => String, { nullable: true, description: targetDescription })
  readonly target?: string | null;

  @Field(() => String, { nullable: true, description: breakdownDescription })
  readonly breakdown?: string | null;
}

@InputType("FigureTableQuery", {
  description: "A table with one row for every member of a group, in the group's order.",
})
export class FigureTableQuery {
  @Field(() => String, { description: "The group's code, e.g. `DOANH_NGHIEP`." })
  readonly group!: string;

  @Field(() => [FigureTableColumnInput], { description: "The columns, 1 to 50." })
  readonly columns!: readonly FigureTableColumnInput[];

  @Field(() => Boolean, { defaultValue: true, description: "Whether a row for the whole group is wanted." })
  readonly total!: boolean;
}
