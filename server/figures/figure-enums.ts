import { registerEnumType } from "type-graphql";
import type { FigureScale, FigureSign } from "../../shared/figure/figure-format.ts";
import type { Measure } from "../../shared/figure/figure-ref.ts";
import type { MissingReason, Trend } from "../../shared/figure/figure-value.ts";
import type { OperandRole } from "../../shared/formula/operand.ts";

export const MeasureEnum = {
  VALUE: "VALUE",
  CHANGE: "CHANGE",
  CHANGE_PERCENT: "CHANGE_PERCENT",
  INDEX: "INDEX",
  PERCENT_OF_TARGET: "PERCENT_OF_TARGET",
  SHARE: "SHARE",
  RANK: "RANK",
  UNIT_COUNT: "UNIT_COUNT",
  FRACTION: "FRACTION",
} as const satisfies Readonly<Record<Measure, Measure>>;

registerEnumType(MeasureEnum, {
  name: "Measure",
  description: "What is shown of an indicator.",
  valuesConfig: {
    VALUE: { description: "The value itself; its trend compares with the same period last year." },
    CHANGE: { description: "The difference from the same period last year, e.g. `540`." },
    CHANGE_PERCENT: { description: "The same in per cent of last year's value, e.g. `7,0%`." },
    INDEX: { description: "The value in per cent of last year's: `bằng 87,3%` so với cùng kỳ." },
    PERCENT_OF_TARGET: { description: "The value in per cent of a target; `target` names its kind." },
    SHARE: {
      description: "Per cent of the group's total; with a `breakdown`, of the same indicator as a whole.",
    },
    RANK: {
      description:
        "The place within the unit's group by the indicator's direction; `of` is how many were ranked.",
    },
    UNIT_COUNT: { description: "How many members of a group have a value." },
    FRACTION: { description: "Of an indicator with the formula `A / B`: A as `value`, B as `of`: `61/78`." },
  },
});

export const MissingReasonEnum = {
  NOT_REPORTED: "NOT_REPORTED",
  NOT_APPLICABLE: "NOT_APPLICABLE",
  NOT_PERMITTED: "NOT_PERMITTED",
  NO_OBSERVATION: "NO_OBSERVATION",
  NO_BASE_VALUE: "NO_BASE_VALUE",
  NO_TARGET: "NO_TARGET",
  DIVISION_BY_ZERO: "DIVISION_BY_ZERO",
  UNKNOWN_INDICATOR: "UNKNOWN_INDICATOR",
  UNKNOWN_UNIT: "UNKNOWN_UNIT",
  NO_AGGREGATION: "NO_AGGREGATION",
  NOT_A_FRACTION: "NOT_A_FRACTION",
  INVALID_REFERENCE: "INVALID_REFERENCE",
} as const satisfies Readonly<Record<MissingReason, MissingReason>>;

registerEnumType(MissingReasonEnum, {
  name: "MissingReason",
  description: "Why a figure has no value. It is never 0 instead.",
  valuesConfig: {
    NOT_REPORTED: { description: "Recorded as not reported, or a member of the group is." },
    NOT_APPLICABLE: { description: "Recorded as not existing for this unit." },
    NOT_PERMITTED: { description: "You may not see it, or something that it is made from." },
    NO_OBSERVATION: { description: "Nothing was recorded for this unit, period and breakdown." },
    NO_BASE_VALUE: { description: "The same period last year has no value to compare with." },
    NO_TARGET: { description: "No target of this kind was set." },
    DIVISION_BY_ZERO: { description: "The base, target, whole or divisor is zero." },
    UNKNOWN_INDICATOR: { description: "There is no indicator with this code." },
    UNKNOWN_UNIT: { description: "There is no unit or group with this code, or none was named." },
    NO_AGGREGATION: { description: "The indicator does not add up to a value of a group." },
    NOT_A_FRACTION: { description: "The indicator is not of the form `A / B`." },
    INVALID_REFERENCE: { description: "The reference is malformed; `provenance.explanation` says how." },
  },
});

export const TrendEnum = { UP: "UP", DOWN: "DOWN", SAME: "SAME" } as const satisfies Readonly<
  Record<Trend, Trend>
>;

registerEnumType(TrendEnum, {
  name: "Trend",
  description: "Which way a value went since the same period last year, on exact values.",
  valuesConfig: {
    UP: { description: "`tăng`" },
    DOWN: { description: "`giảm`" },
    SAME: { description: "`không đổi`" },
  },
});

export const OperandRoleEnum = {
  VALUE: "VALUE",
  BASE: "BASE",
  TARGET: "TARGET",
  WHOLE: "WHOLE",
  PEER: "PEER",
  NUMERATOR: "NUMERATOR",
  DENOMINATOR: "DENOMINATOR",
  WEIGHT: "WEIGHT",
} as const satisfies Readonly<Record<OperandRole, OperandRole>>;

registerEnumType(OperandRoleEnum, {
  name: "OperandRole",
  description: "What a recorded value was used as.",
  valuesConfig: {
    VALUE: { description: "Part of the value itself." },
    BASE: { description: "The same period last year." },
    TARGET: { description: "The target." },
    WHOLE: { description: "What the share is taken of." },
    PEER: { description: "Another unit that is ranked or counted." },
    NUMERATOR: { description: "What stands above the line." },
    DENOMINATOR: { description: "What stands below the line." },
    WEIGHT: { description: "A weight of a weighted mean." },
  },
});

export const FigureScaleEnum = {
  ONE: "ONE",
  THOUSAND: "THOUSAND",
  MILLION: "MILLION",
  BILLION: "BILLION",
} as const satisfies Readonly<Record<FigureScale, FigureScale>>;

registerEnumType(FigureScaleEnum, {
  name: "FigureScale",
  description: "The power of ten in which a figure is printed.",
  valuesConfig: {
    ONE: { description: "đồng" },
    THOUSAND: { description: "nghìn đồng" },
    MILLION: { description: "triệu đồng" },
    BILLION: { description: "tỷ đồng" },
  },
});

export const FigureSignEnum = {
  MAGNITUDE: "MAGNITUDE",
  MINUS: "MINUS",
  ALWAYS: "ALWAYS",
} as const satisfies Readonly<Record<FigureSign, FigureSign>>;

registerEnumType(FigureSignEnum, {
  name: "FigureSign",
  description: "How a negative figure is printed.",
  valuesConfig: {
    MAGNITUDE: { description: "`540`, where the word `giảm` stands beside it." },
    MINUS: { description: "`-540`" },
    ALWAYS: { description: "`+540` and `-540`" },
  },
});
