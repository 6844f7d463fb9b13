import { type Period, periodText, subperiods } from "../period/period.ts";
import type { FindModel, IndicatorModel } from "./cube.ts";
import { formulaCodes } from "./formula-codes.ts";

/** What must be loaded, observations and targets alike, before a value can be computed. */
export type Needed = { readonly indicator: string; readonly period: string };

/**
 * Lists all that `evaluate` may read of the cube for one indicator and period, whatever unit and breakdown.
 *
 * @param models finds indicators, as the cube does
 * @param indicator code; an unknown one needs nothing
 * @param period of the value
 * @returns every pair of base indicator and period once, in the order in which they are reached
 */
export function neededCells(models: FindModel, indicator: string, period: Period): Needed[] {
  const reached = new Set<string>();
  const needed: Needed[] = [];
  const visit = (code: string) => {
    const model = reached.has(code) ? null : models(code);
    if (model === null) return;
    reached.add(code);
    if (model.formula === null)
      for (const text of periodsRead(model, period)) needed.push({ indicator: code, period: text });
    for (const read of indicatorsRead(model)) visit(read);
  };
  visit(indicator);
  return needed;
}

/**
 * Lists the indicators that the value of another is directly computed from: the codes of its formula, or the
 * weight by which its members are averaged.
 */
export function indicatorsRead(model: IndicatorModel): string[] {
  if (model.formula !== null) return formulaCodes(model.formula);
  return model.unitAggregation === "WEIGHTED_MEAN" && model.weightIndicator !== null
    ? [model.weightIndicator]
    : [];
}

function periodsRead(model: IndicatorModel, period: Period): Set<string> {
  const texts = new Set([periodText(period)]);
  if (model.timeAggregation === "NONE") return texts;
  const pending = [period];
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    for (const part of subperiods(next).flat()) {
      if (!texts.has(periodText(part))) pending.push(part);
      texts.add(periodText(part));
    }
  return texts;
}
