import type { FigureRef } from "../figure/figure-ref.ts";
import type { MissingReason, Quantity } from "../figure/figure-value.ts";
import { type MeasureInput, present } from "../figure/measure.ts";
import { Decimal } from "../number/decimal.ts";
import { samePeriodLastYear } from "../period/relative-period.ts";
import { fractionParts } from "./compute-formula.ts";
import type { IndicatorModel } from "./cube.ts";
import {
  type Evaluated,
  type Evaluation,
  type EvaluationKey,
  evaluateFormula,
  evaluateKey,
} from "./evaluate.ts";
import { findTarget } from "./find-target.ts";
import { inRole, type Operand, type OperandRole } from "./operand.ts";
import type { Term, Working } from "./working.ts";

/** What a measure is computed from, before it is computed. */
export type MeasureParts = {
  readonly input: MeasureInput;
  /** Whose statuses count. */
  readonly used: readonly Evaluated[];
  /** Gathered when asked: a rank has as many as its group has members, and few readers want to see them. */
  readonly operands: () => readonly (readonly Operand[])[];
  /** The value, and what it is set against, for the explanation. */
  readonly value: Term;
  readonly other: Term | null;
  readonly working: Working;
};

/**
 * Gathers the operands of a figure's measure, each in its role.
 *
 * @param evaluation under way over the cube
 * @param model the figure's indicator, which may be read
 * @param ref names the measure and the kind of target
 * @param key of the value itself; its unit is known
 * @returns the parts, or the reason why the measure cannot be told of this indicator and unit
 */
export function measureParts(
  evaluation: Evaluation,
  model: IndicatorModel,
  ref: FigureRef,
  key: EvaluationKey,
): MeasureParts | MissingReason {
  switch (ref.measure) {
    case "VALUE":
      return valueParts(evaluation, model, key);
    case "CHANGE":
    case "CHANGE_PERCENT":
    case "INDEX":
      return changeParts(ref.measure, evaluation, model, key);
    case "PERCENT_OF_TARGET":
      return targetParts(evaluation, model, key, ref.target);
    case "SHARE":
      return shareParts(evaluation, model, key);
    case "RANK":
      return rankParts(evaluation, model, key);
    case "UNIT_COUNT":
      return countParts(evaluation, key);
    case "FRACTION":
      return fractionPartsOf(evaluation, model, key);
  }
}

function valueParts(evaluation: Evaluation, model: IndicatorModel, key: EvaluationKey): MeasureParts {
  const value = evaluateKey(evaluation, key);
  const base = evaluateKey(evaluation, lastYear(key));
  return {
    // The base only gives the trend word: it stands behind no digit, so it is neither listed nor does it weaken.
    ...single(value, model),
    input: { measure: "VALUE", value: value.quantity, base: base.quantity },
    used: [value],
    operands: inRoles([value]),
  };
}

function changeParts(
  measure: "CHANGE" | "CHANGE_PERCENT" | "INDEX",
  evaluation: Evaluation,
  model: IndicatorModel,
  key: EvaluationKey,
): MeasureParts {
  const value = evaluateKey(evaluation, key);
  const base = evaluateKey(evaluation, lastYear(key));
  return {
    ...single(value, model),
    input: { measure, value: value.quantity, base: base.quantity },
    used: [value, base],
    operands: inRoles([value], [base], "BASE"),
    other: termOf(base.quantity, model),
  };
}

function targetParts(
  evaluation: Evaluation,
  model: IndicatorModel,
  key: EvaluationKey,
  kind: string | null,
): MeasureParts {
  const value = evaluateKey(evaluation, key);
  const target = findTarget(evaluation.cube, model, key, kind);
  return {
    ...single(value, model),
    input: { measure: "PERCENT_OF_TARGET", value: value.quantity, target: target.quantity },
    used: [value],
    operands: () => [value.operands, target.operands],
    other: termOf(target.quantity, model),
  };
}

function shareParts(
  evaluation: Evaluation,
  model: IndicatorModel,
  key: EvaluationKey,
): MeasureParts | MissingReason {
  const wholeKey = key.breakdown === "" ? groupKey(evaluation, model, key) : { ...key, breakdown: "" };
  if (wholeKey === null) return "NO_AGGREGATION";
  const value = evaluateKey(evaluation, key);
  const whole = evaluateKey(evaluation, wholeKey);
  return {
    ...single(value, model),
    input: { measure: "SHARE", value: value.quantity, whole: whole.quantity },
    used: [value, whole],
    operands: inRoles([value], [whole], "WHOLE"),
    other: termOf(whole.quantity, model),
  };
}

// A unit is a part of its group's total only where the total is a sum.
function groupKey(evaluation: Evaluation, model: IndicatorModel, key: EvaluationKey): EvaluationKey | null {
  const group = evaluation.cube.groupOf(key.unit);
  return group === null || model.unitAggregation !== "SUM" ? null : { ...key, unit: group };
}

function rankParts(
  evaluation: Evaluation,
  model: IndicatorModel,
  key: EvaluationKey,
): MeasureParts | MissingReason {
  const group = evaluation.cube.groupOf(key.unit);
  const members = group === null ? null : evaluation.cube.members(group);
  if (members === null) return "NO_AGGREGATION";
  const value = evaluateKey(evaluation, key);
  const others = members
    .filter((unit) => unit !== key.unit)
    .map((unit) => evaluateKey(evaluation, { ...key, unit }));
  const peers = [value, ...others];
  return {
    ...single(value, model),
    input: {
      measure: "RANK",
      value: value.quantity,
      peers: peers.map((peer) => peer.quantity),
      lowerIsBetter: model.direction === "LOWER_IS_BETTER",
    },
    used: peers,
    operands: inRoles([value], others, "PEER"),
  };
}

function countParts(evaluation: Evaluation, key: EvaluationKey): MeasureParts | MissingReason {
  const units = evaluation.cube.members(key.unit);
  if (units === null) return "NO_AGGREGATION";
  const members = units.map((unit) => evaluateKey(evaluation, { ...key, unit }));
  const counted = members.filter((member) => member.quantity.ok).length;
  return {
    input: { measure: "UNIT_COUNT", members: members.map((member) => member.quantity) },
    used: members,
    operands: inRoles([], members, "PEER"),
    value: { quantity: present(new Decimal(counted)), decimals: 0 },
    other: { quantity: present(new Decimal(members.length)), decimals: 0 },
    working: { kind: "observed" },
  };
}

function fractionPartsOf(
  evaluation: Evaluation,
  model: IndicatorModel,
  key: EvaluationKey,
): MeasureParts | MissingReason {
  const parts = model.formula === null ? null : fractionParts(model.formula);
  if (parts === null) return "NOT_A_FRACTION";
  const numerator = evaluateFormula(evaluation, parts.numerator, model.formulaVersion, key);
  const denominator = evaluateFormula(evaluation, parts.denominator, model.formulaVersion, key);
  return {
    input: {
      measure: "FRACTION",
      numerator: numerator.quantity,
      denominator: denominator.quantity,
    },
    used: [numerator, denominator],
    operands: () => [inRole(numerator.operands, "NUMERATOR"), inRole(denominator.operands, "DENOMINATOR")],
    value: { quantity: numerator.quantity, decimals: ownDecimals(numerator.quantity) },
    other: { quantity: denominator.quantity, decimals: ownDecimals(denominator.quantity) },
    // A bare code was not computed: "61 = 61" explains nothing.
    working: parts.numerator.kind === "code" ? { kind: "observed" } : numerator.working,
  };
}

// A function of its own, so that what it returns keeps nothing else of the evaluation in memory.
function inRoles(
  values: readonly Evaluated[],
  others: readonly Evaluated[] = [],
  role: OperandRole = "VALUE",
): MeasureParts["operands"] {
  return () => [
    ...values.map((value) => value.operands),
    ...others.map((other) => inRole(other.operands, role)),
  ];
}

function single(value: Evaluated, model: IndicatorModel): Pick<MeasureParts, "value" | "other" | "working"> {
  return { value: termOf(value.quantity, model), other: null, working: value.working };
}

function termOf(quantity: Quantity, model: IndicatorModel): Term {
  return { quantity, decimals: model.decimals };
}

function ownDecimals(quantity: Quantity): number {
  return quantity.ok ? Math.min(quantity.value.decimalPlaces(), 2) : 0;
}

function lastYear(key: EvaluationKey): EvaluationKey {
  return { ...key, period: samePeriodLastYear(key.period) };
}
