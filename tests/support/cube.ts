import type { ObservationStatus } from "../../shared/figure/figure-value.ts";
import type { Cell, Cube, IndicatorModel, TargetCell } from "../../shared/formula/cube.ts";
import { evaluate } from "../../shared/formula/evaluate.ts";
import { parseFormula } from "../../shared/formula/parse-formula.ts";
import { decimalText, parseDecimal } from "../../shared/number/decimal.ts";
import { parsePeriod } from "../../shared/period/period.ts";

/** An observation for a test: a value, "NOT_REPORTED" or "NOT_APPLICABLE". */
export type TestCell = { readonly value: string; readonly status?: ObservationStatus };

export type TestWorkspace = {
  readonly indicators: Readonly<
    Record<string, Partial<Omit<IndicatorModel, "formula">> & { formula?: string }>
  >;
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Units that are in no group. */
  readonly units?: readonly string[];
  /** "INDICATOR UNIT PERIOD" or "INDICATOR UNIT PERIOD BREAKDOWN". */
  readonly cells?: Readonly<Record<string, string | TestCell>>;
  /** "INDICATOR UNIT PERIOD KIND". */
  readonly targets?: Readonly<Record<string, string>>;
  /** Indicators that the reader may not see. */
  readonly hidden?: readonly string[];
};

/** A cube that keeps what it was asked for, as "INDICATOR PERIOD". */
export type TestCube = Cube & { readonly reads: Set<string> };

export const recordedAt = new Date("2023-06-20T08:00:00Z");

/** Makes a cube of a small workspace. */
export function testCube(workspace: TestWorkspace): TestCube {
  const models = modelsOf(workspace);
  const groups = new Map(Object.entries(workspace.groups ?? {}));
  const units = new Set([...groups.values(), workspace.units ?? []].flat());
  const reads = new Set<string>();
  return {
    reads,
    indicator: (code) => models.get(code) ?? null,
    members: (group) => groups.get(group) ?? null,
    isUnit: (code) => units.has(code),
    groupOf: (unit) => [...groups].find(([, members]) => members.includes(unit))?.[0] ?? null,
    mayRead: ({ code }) => !(workspace.hidden ?? []).includes(code),
    cell(indicator, unit, period, breakdown) {
      reads.add(`${indicator} ${period}`);
      const key = [indicator, unit, period, breakdown].join(" ").trim();
      const given = workspace.cells?.[key];
      return given === undefined ? null : cellOf(typeof given === "string" ? { value: given } : given, key);
    },
    target(indicator, unit, period, breakdown, kind) {
      reads.add(`${indicator} ${period}`);
      const start = `${indicator} ${unit} ${period} `;
      const found = Object.entries(workspace.targets ?? {}).find(([key]) =>
        kind === null ? key.startsWith(start) : key === `${start}${kind}`,
      );
      return found === undefined || breakdown !== ""
        ? null
        : targetOf(found[0].slice(start.length), found[1]);
    },
  };
}

/** Evaluates an indicator in a workspace: its value as text, or the reason why there is none. */
export function outcome(
  workspace: TestWorkspace,
  indicator: string,
  unit = "U",
  period = "2023-S1",
  breakdown = "",
): string {
  const { quantity } = evaluate(testCube(workspace), indicator, unit, parsePeriod(period), breakdown);
  return quantity.ok ? decimalText(quantity.value) : quantity.reason;
}

/** The indicators of a workspace, as the cube holds them. */
export function modelsOf({ indicators }: TestWorkspace): Map<string, IndicatorModel> {
  return new Map(
    Object.entries(indicators).map(([code, given]) => [
      code,
      {
        unitAggregation: "SUM",
        timeAggregation: "NONE",
        weightIndicator: null,
        restricted: false,
        direction: "NEUTRAL",
        decimals: 0,
        unitOfMeasure: "tỷ đồng",
        ...given,
        code,
        formula: given.formula === undefined ? null : parseFormula(given.formula),
        formulaVersion: given.formula === undefined ? 0 : 1,
      },
    ]),
  );
}

function cellOf({ value, status = "FINAL" }: TestCell, key: string): Cell {
  const state = value === "NOT_REPORTED" || value === "NOT_APPLICABLE" ? value : null;
  return {
    value: state === null ? parseDecimal(value) : null,
    state,
    status,
    revision: `revision of ${key}`,
    source: "Cục Thống kê",
    note: null,
    recordedBy: "Lan",
    recordedAt,
  };
}

function targetOf(kind: string, value: string): TargetCell {
  return {
    value: parseDecimal(value),
    kind,
    revision: `target ${kind}`,
    assignedBy: "HĐND tỉnh",
    decision: "Nghị quyết 37",
    recordedBy: "Minh",
    recordedAt,
  };
}
