import { type FigureRefInput, parseFigureRef } from "../../shared/figure/figure-ref.ts";
import { type EvaluatedFigure, evaluateFigure } from "../../shared/formula/evaluate-figure.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { type TestWorkspace, testCube } from "./cube.ts";

/** Two enterprises and a third that does not take part, with last year and targets. */
export const figureWorkspace: TestWorkspace = {
  indicators: {
    REVENUE: { decimals: 2, direction: "HIGHER_IS_BETTER" },
    DEBT: { direction: "LOWER_IS_BETTER" },
    INCOME: { decimals: 2, unitAggregation: "MEAN" },
    WEIGHED: { decimals: 1, unitAggregation: "WEIGHTED_MEAN", weightIndicator: "DEBT" },
    WON: {},
    ENTERED: {},
    WON_RATE: { decimals: 1, formula: "WON / ENTERED * 100" },
    PROFIT: { decimals: 2, formula: "REVENUE - (DEBT - 1)" },
    LOSS: { decimals: 2, formula: "-(REVENUE - DEBT) * 1.5 / -DEBT + sum(DEBT)" },
    YEARLY: { timeAggregation: "SUM" },
    LASTLY: { timeAggregation: "LAST" },
  },
  groups: { G: ["U", "V", "W"], LONG: ["L1", "L2", "L3", "L4", "L5", "L6", "L7"] },
  units: ["ALONE"],
  cells: {
    "REVENUE U 2023-S1": { value: "574.90", status: "ESTIMATED" },
    "REVENUE U 2022-S1": "600",
    "REVENUE U 2023-S1 SV": "143.725",
    "REVENUE V 2023-S1": "260",
    "REVENUE V 2022-S1": { value: "0", status: "PROVISIONAL" },
    "REVENUE W 2023-S1": "NOT_APPLICABLE",
    "REVENUE W 2022-S1": "NOT_APPLICABLE",
    "REVENUE ALONE 2023-S1": "-5",
    "REVENUE ALONE 2022-S1": "-10",
    "REVENUE L1 2023-S1": "1",
    "REVENUE L2 2023-S1": "2",
    "REVENUE L3 2023-S1": "3",
    "REVENUE L4 2023-S1": "4",
    "REVENUE L5 2023-S1": "5",
    "REVENUE L6 2023-S1": "6",
    "REVENUE L7 2023-S1": "-7",
    "DEBT U 2023-S1": "10",
    "DEBT V 2023-S1": "20",
    "DEBT W 2023-S1": "10",
    "INCOME U 2023-S1": "9.76",
    "INCOME V 2023-S1": "10",
    "INCOME W 2023-S1": "NOT_REPORTED",
    "WEIGHED U 2023-S1": "5",
    "WEIGHED V 2023-S1": "8",
    "WEIGHED W 2023-S1": "NOT_APPLICABLE",
    "WON U 2023-S1": "61",
    "ENTERED U 2023-S1": "78",
    "YEARLY U 2023-S1": "4",
    "YEARLY U 2023-S2": "5",
    "LASTLY U 2023-Q4": "9",
  },
  targets: {
    "REVENUE U 2023-S1 PLAN": "500",
    "REVENUE U 2023 BUDGET": "1149.8",
    "REVENUE V 2023 PLAN": "1000",
    "WON_RATE U 2023 PLAN": "80",
  },
};

/** Evaluates a figure of it in a report of 2023-S1. */
export function evaluated(
  input: FigureRefInput,
  more: Partial<TestWorkspace> = {},
  defaultUnit: string | null = "U",
): EvaluatedFigure {
  return evaluateFigure(
    testCube({ ...figureWorkspace, ...more }),
    parseFigureRef(input),
    parsePeriod("2023-S1"),
    defaultUnit,
  );
}
