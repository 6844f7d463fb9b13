import type { MissingReason, ObservationStatus, Quantity } from "../figure/figure-value.ts";
import { missing } from "../figure/measure.ts";
import { type Period, periodText, subperiods } from "../period/period.ts";
import { aggregate, weakestStatus } from "./aggregate.ts";
import { computeFormula, type FormulaLeaf } from "./compute-formula.ts";
import type { Cube, IndicatorModel } from "./cube.ts";
import type { Formula } from "./formula.ts";
import { inRole, mergeOperands, missingOperand, type Operand, observedOperand } from "./operand.ts";
import type { Term, Working } from "./working.ts";

export type { Cell, Cube, FindModel, IndicatorModel, TargetCell } from "./cube.ts";
export { type Needed, neededCells } from "./needed-cells.ts";
export type { Operand, OperandRole } from "./operand.ts";

/** A value of an indicator, or why there is none, with everything that it was computed from. */
export type Evaluated = {
  readonly quantity: Quantity;
  readonly status: ObservationStatus | null;
  readonly operands: readonly Operand[];
  readonly working: Working;
};

/** Which value is meant. */
export type EvaluationKey = {
  readonly indicator: string;
  /** A reporting unit or a group. */
  readonly unit: string;
  readonly period: Period;
  /** "" for none. */
  readonly breakdown: string;
};

/** What one evaluation remembers, so that nothing is computed twice and no cycle is followed. */
export type Evaluation = {
  readonly cube: Cube;
  readonly done: Map<string, Evaluated>;
  readonly underWay: Set<string>;
};

/** How many indicators, groups and periods may stand within each other; saving refuses far less. */
const maxDepth = 100;

/**
 * Computes the value of an indicator from the observations in a cube.
 *
 * @param cube must hold all that `neededCells` names
 * @param indicator code of a base or derived indicator
 * @param unit code of a reporting unit or a group
 * @param period of the value; the parts of the period serve where nothing is recorded for the whole
 * @param breakdown "" for none; a formula reads every operand in the same breakdown
 * @returns the exact value or the reason why there is none (NOT_PERMITTED above all others), the weakest status
 *   among the operands, the observations behind it, each with role VALUE or WEIGHT, and the working
 *
 * Order: a derived indicator by its formula, also for a group (a ratio of sums, not a mean of ratios); else what
 * is recorded for the unit and period itself; else a group by its members; else the first complete split of the
 * period.
 */
export function evaluate(
  cube: Cube,
  indicator: string,
  unit: string,
  period: Period,
  breakdown: string,
): Evaluated {
  return evaluateKey(startEvaluation(cube), { indicator, unit, period, breakdown });
}

/** Begins an evaluation: several values from one cube share what they have in common. */
export function startEvaluation(cube: Cube): Evaluation {
  return { cube, done: new Map(), underWay: new Set() };
}

/** Computes one value within an evaluation; see `evaluate`. */
export function evaluateKey(evaluation: Evaluation, key: EvaluationKey): Evaluated {
  const { cube, done, underWay } = evaluation;
  const name = `${key.indicator}\t${key.unit}\t${periodText(key.period)}\t${key.breakdown}`;
  const before = done.get(name);
  if (before !== undefined) return before;
  const model = cube.indicator(key.indicator);
  if (model === null) return nothing(key, "UNKNOWN_INDICATOR");
  // Asked before anything else is looked at: not even an unknown unit may tell data apart.
  if (!cube.mayRead(model)) return nothing(key, "NOT_PERMITTED");
  if (!cube.isUnit(key.unit) && cube.members(key.unit) === null) return nothing(key, "UNKNOWN_UNIT");
  // Saving refuses cycles and long chains; data restored or written past it must still not hang a server.
  if (underWay.has(name) || underWay.size >= maxDepth) return nothing(key, "INVALID_REFERENCE");
  underWay.add(name);
  const evaluated = compute(evaluation, model, key);
  underWay.delete(name);
  done.set(name, evaluated);
  return evaluated;
}

/** Computes a formula for a unit, period and breakdown within an evaluation. */
export function evaluateFormula(
  evaluation: Evaluation,
  formula: Formula,
  formulaVersion: number,
  key: EvaluationKey,
): Evaluated {
  const parts: Evaluated[] = [];
  const terms: Term[] = [];
  const quantity = computeFormula(formula, (leaf) => {
    const part = evaluateLeaf(evaluation, leaf, key);
    parts.push(part);
    terms.push({ quantity: part.quantity, decimals: decimalsOf(evaluation.cube, leaf.code) });
    return part.quantity;
  });
  return combined(quantity, parts, { kind: "formula", formula, formulaVersion, terms });
}

function compute(evaluation: Evaluation, model: IndicatorModel, key: EvaluationKey): Evaluated {
  // A derived indicator is computed, not stored: an observation left from before it became one is not read.
  if (model.formula !== null) return evaluateFormula(evaluation, model.formula, model.formulaVersion, key);
  const cell = evaluation.cube.cell(model.code, key.unit, periodText(key.period), key.breakdown);
  if (cell !== null) {
    const operand = observedOperand(placeOf(key), cell);
    const status = operand.quantity.ok ? cell.status : null;
    return { quantity: operand.quantity, status, operands: [operand], working: { kind: "observed" } };
  }
  const members = evaluation.cube.members(key.unit);
  if (members === null) return overTime(evaluation, model, key) ?? nothing(key, "NO_OBSERVATION");
  return model.unitAggregation === "NONE"
    ? nothing(key, "NO_AGGREGATION")
    : overUnits(evaluation, model.unitAggregation, model.weightIndicator, members, key);
}

function evaluateLeaf(evaluation: Evaluation, leaf: FormulaLeaf, key: EvaluationKey): Evaluated {
  const leafKey = { ...key, indicator: leaf.code };
  if (leaf.kind === "code") return evaluateKey(evaluation, leafKey);
  const { cube } = evaluation;
  const group = leaf.group ?? (cube.members(key.unit) === null ? cube.groupOf(key.unit) : key.unit);
  const model = cube.indicator(leaf.code);
  if (model !== null && !cube.mayRead(model)) return nothing(leafKey, "NOT_PERMITTED");
  if (group === null) return nothing(leafKey, "NO_AGGREGATION");
  const members = cube.members(group);
  if (members === null) return nothing({ ...leafKey, unit: group }, "UNKNOWN_UNIT");
  return overUnits(evaluation, methods[leaf.name], leaf.weight, members, { ...leafKey, unit: group });
}

const methods = { sum: "SUM", mean: "MEAN", weightedMean: "WEIGHTED_MEAN" } as const;

function overUnits(
  evaluation: Evaluation,
  method: "SUM" | "MEAN" | "WEIGHTED_MEAN",
  weightIndicator: string | null,
  members: readonly string[],
  key: EvaluationKey,
): Evaluated {
  const values = members.map((unit) => evaluateKey(evaluation, { ...key, unit }));
  if (method !== "WEIGHTED_MEAN") return aggregated(evaluation, method, "UNITS", values, [], key);
  if (weightIndicator === null) return nothing(key, "NO_AGGREGATION");
  const weights = members.map((unit) =>
    evaluateKey(evaluation, { ...key, indicator: weightIndicator, unit }),
  );
  return aggregated(evaluation, method, "UNITS", values, weights, key);
}

// The parts of a period stand in for it only when they cover it: half a year is not the year.
function overTime(evaluation: Evaluation, model: IndicatorModel, key: EvaluationKey): Evaluated | null {
  if (model.timeAggregation === "NONE") return null;
  for (const split of subperiods(key.period)) {
    // What holds at the end of the last part holds at the end of the whole; the others do not matter.
    const used = model.timeAggregation === "LAST" ? split.slice(-1) : split;
    const parts = used.map((period) => evaluateKey(evaluation, { ...key, period }));
    if (!parts.every(isKnown)) continue;
    const method = model.timeAggregation;
    return method === "LAST"
      ? lastOf(evaluation, parts, key)
      : aggregated(evaluation, method, "PERIODS", parts, [], key);
  }
  return null;
}

function lastOf(evaluation: Evaluation, parts: readonly Evaluated[], key: EvaluationKey): Evaluated {
  const quantity = parts.at(-1)?.quantity ?? missing("NO_OBSERVATION");
  const terms = parts.map((part) => termOf(evaluation, part, key.indicator));
  return combined(quantity, parts, {
    kind: "aggregate",
    method: "LAST",
    over: "PERIODS",
    parts: terms,
    weights: [],
  });
}

function isKnown({ quantity }: Evaluated): boolean {
  return quantity.ok || quantity.reason === "NOT_APPLICABLE";
}

function aggregated(
  evaluation: Evaluation,
  method: "SUM" | "MEAN" | "WEIGHTED_MEAN",
  over: "UNITS" | "PERIODS",
  values: readonly Evaluated[],
  weights: readonly Evaluated[],
  key: EvaluationKey,
): Evaluated {
  const parts = values.map((value, index) => ({
    value: value.quantity,
    weight: weights[index]?.quantity ?? null,
  }));
  const weighed = weights.map((weight) => ({ ...weight, operands: inRole(weight.operands, "WEIGHT") }));
  return combined(aggregate(method, parts), [...values, ...weighed], {
    kind: "aggregate",
    method,
    over,
    parts: values.map((value) => termOf(evaluation, value, key.indicator)),
    weights: weights.map((weight) => ({ quantity: weight.quantity, decimals: 2 })),
  });
}

function combined(quantity: Quantity, parts: readonly Evaluated[], working: Working): Evaluated {
  const status = quantity.ok ? weakestStatus(parts.map((part) => part.status)) : null;
  return { quantity, status, operands: mergeOperands(parts.map((part) => part.operands)), working };
}

function nothing(key: EvaluationKey, reason: MissingReason): Evaluated {
  return {
    quantity: missing(reason),
    status: null,
    operands: [missingOperand(placeOf(key), "VALUE", reason)],
    working: { kind: "observed" },
  };
}

function placeOf(key: EvaluationKey) {
  return {
    indicator: key.indicator,
    unit: key.unit,
    period: periodText(key.period),
    breakdown: key.breakdown,
  };
}

function termOf(evaluation: Evaluation, part: Evaluated, indicator: string): Term {
  return { quantity: part.quantity, decimals: decimalsOf(evaluation.cube, indicator) };
}

function decimalsOf(cube: Cube, indicator: string): number {
  return cube.indicator(indicator)?.decimals ?? 0;
}
