import type { Cube, TargetCell } from "../../shared/formula/cube.ts";
import type { DataRights } from "../access/access.policy.ts";
import type { DataState } from "./data-state.ts";

/** Kinds of targets that stand for all when a reference names none, strongest first; others follow by name. */
const kindsInOrder = ["PLAN", "BUDGET", "RESOLUTION"];

/**
 * Shows the data to the evaluator as one reader may see it.
 *
 * @param rights `OPEN` hides restricted indicators, also where they are only parts of something else
 */
export function cubeView(state: DataState, rights: DataRights): Cube {
  const { catalogue } = state;
  return {
    indicator: catalogue.model,
    members: (group) => catalogue.members(group),
    isUnit: (code) => catalogue.isUnit(code),
    groupOf: (unit) => catalogue.groupOf(unit),
    cell: (indicator, unit, period, breakdown) => state.cell(indicator, unit, period, breakdown),
    target: (indicator, unit, period, breakdown, kind) =>
      chooseTarget(state.targets(indicator, unit, period, breakdown), kind),
    mayRead: (indicator) => rights === "FULL" || !indicator.restricted,
  };
}

function chooseTarget(targets: readonly TargetCell[], kind: string | null): TargetCell | null {
  if (kind !== null) return targets.find((target) => target.kind === kind) ?? null;
  return targets.reduce<TargetCell | null>(
    (best, target) => (best === null || comesBefore(target.kind, best.kind) ? target : best),
    null,
  );
}

function comesBefore(kind: string, other: string): boolean {
  const [place, otherPlace] = [placeOf(kind), placeOf(other)];
  return place === otherPlace ? kind < other : place < otherPlace;
}

function placeOf(kind: string): number {
  const place = kindsInOrder.indexOf(kind);
  return place < 0 ? kindsInOrder.length : place;
}
