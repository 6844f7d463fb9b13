import { sampleTargets } from "../../server/sample/facts/targets.ts";
import { sampleIndicators } from "../../server/sample/sample-indicators.ts";
import { sampleObservations } from "../../server/sample/sample-observations.ts";
import { sampleGroups, sampleUnits } from "../../server/sample/sample-units.ts";
import type { Cell, Cube, IndicatorModel, TargetCell } from "../../shared/formula/cube.ts";
import { parseFormula } from "../../shared/formula/parse-formula.ts";
import { parseDecimal } from "../../shared/number/decimal.ts";

const recordedAt = new Date("2023-07-06T00:00:00Z");

/** The sample's data as the evaluator sees it, without a database. */
export function sampleCube(): Cube {
  const models = new Map<string, IndicatorModel>(
    sampleIndicators.map(({ formula, unitOfMeasureVi, ...indicator }) => [
      indicator.code,
      {
        ...indicator,
        unitOfMeasure: unitOfMeasureVi,
        formula: formula === null ? null : parseFormula(formula),
        formulaVersion: 1,
      },
    ]),
  );
  const cells = new Map<string, Cell>(
    sampleObservations().map(({ value, ...row }, index) => [
      keyOf(row.indicator, row.unit, row.period, row.breakdown ?? ""),
      {
        ...row,
        value: value === null ? null : parseDecimal(value),
        revision: String(index + 1),
        recordedBy: null,
        recordedAt,
      },
    ]),
  );
  const targets = new Map<string, TargetCell>(
    sampleTargets.map((target, index) => [
      keyOf(target.indicator, target.unit, target.period, target.breakdown ?? ""),
      {
        ...target,
        value: parseDecimal(target.value),
        revision: String(index + 1),
        recordedBy: null,
        recordedAt,
      },
    ]),
  );
  const units = new Set(sampleUnits.map(({ code }) => code));
  return {
    indicator: (code) => models.get(code) ?? null,
    members: (group) => sampleGroups.find(({ code }) => code === group)?.members ?? null,
    isUnit: (code) => units.has(code),
    groupOf: (unit) => sampleGroups.find(({ members }) => members.includes(unit))?.code ?? null,
    cell: (...key) => cells.get(keyOf(...key)) ?? null,
    target: (indicator, unit, period, breakdown, kind) => {
      const target = targets.get(keyOf(indicator, unit, period, breakdown)) ?? null;
      return kind === null || target?.kind === kind ? target : null;
    },
    mayRead: () => true,
  };
}

function keyOf(indicator: string, unit: string, period: string, breakdown: string): string {
  return [indicator, unit, period, breakdown].join(" ");
}
