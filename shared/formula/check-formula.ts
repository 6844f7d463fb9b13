import type { FindModel } from "./cube.ts";
import type { Formula } from "./formula.ts";

export function checkFormula(_code: string, _formula: Formula, _models: FindModel, _unit: string): void {
  throw new Error("not written yet");
}
