import type { MissingReason, ObservationStatus, Quantity } from "../figure/figure-value.ts";
import { missing, present } from "../figure/measure.ts";
import type { Cell, TargetCell } from "./cube.ts";

export const operandRoles = [
  "VALUE",
  "BASE",
  "TARGET",
  "WHOLE",
  "PEER",
  "NUMERATOR",
  "DENOMINATOR",
  "WEIGHT",
] as const;
export type OperandRole = (typeof operandRoles)[number];

/** One observation or target behind a figure, and what it was used as. */
export type Operand = {
  readonly role: OperandRole;
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  /** "" for none. */
  readonly breakdown: string;
  readonly quantity: Quantity;
  /** null for a target, and where nothing was recorded. */
  readonly status: ObservationStatus | null;
  readonly source: string | null;
  readonly note: string | null;
  /** null where nothing was recorded or it may not be read. */
  readonly revision: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date | null;
  /** Of a target: who set it, and by which document. */
  readonly assignedBy: string | null;
  readonly decision: string | null;
};

/** Where an operand stands in the cube. */
export type OperandPlace = Pick<Operand, "indicator" | "unit" | "period" | "breakdown">;

/** The most operands that are listed behind one figure; its value is computed from all of them. */
export const maxOperands = 2000;

/**
 * Describes an observation as an operand.
 *
 * @returns with role VALUE; the caller knows what it is used as and renames it
 */
export function observedOperand(place: OperandPlace, cell: Cell): Operand {
  return {
    ...missingOperand(place, "VALUE", "NO_OBSERVATION"),
    quantity: cell.value === null ? missing(cell.state ?? "NO_OBSERVATION") : present(cell.value),
    status: cell.status,
    source: cell.source,
    note: cell.note,
    revision: cell.revision,
    recordedBy: cell.recordedBy,
    recordedAt: cell.recordedAt,
  };
}

/** Describes a target as an operand. */
export function targetOperand(place: OperandPlace, target: TargetCell): Operand {
  return {
    ...missingOperand(place, "TARGET", "NO_TARGET"),
    quantity: present(target.value),
    revision: target.revision,
    recordedBy: target.recordedBy,
    recordedAt: target.recordedAt,
    assignedBy: target.assignedBy,
    decision: target.decision,
  };
}

/** Describes what was looked for and not found, or may not be read. */
export function missingOperand(place: OperandPlace, role: OperandRole, reason: MissingReason): Operand {
  return {
    role,
    // Field by field: the place may be a larger object, and what it holds besides must not get through.
    indicator: place.indicator,
    unit: place.unit,
    period: place.period,
    breakdown: place.breakdown,
    quantity: missing(reason),
    status: null,
    source: null,
    note: null,
    revision: null,
    recordedBy: null,
    recordedAt: null,
    assignedBy: null,
    decision: null,
  };
}

/**
 * Says what operands are used as, one level up.
 *
 * @returns the same, with every role VALUE replaced; a WEIGHT stays one
 */
export function inRole(operands: readonly Operand[], role: OperandRole): Operand[] {
  return operands.map((operand) => (operand.role === "VALUE" ? { ...operand, role } : operand));
}

/**
 * Joins lists of operands in order, each operand once.
 *
 * @returns at most `maxOperands` of them
 */
export function mergeOperands(lists: readonly (readonly Operand[])[]): readonly Operand[] {
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return only;
  const merged = new Map<string, Operand>();
  for (const list of lists)
    for (const operand of list) {
      if (merged.size >= maxOperands) return [...merged.values()];
      const key = `${operand.role}\t${operand.indicator}\t${operand.unit}\t${operand.period}\t${operand.breakdown}`;
      if (!merged.has(key)) merged.set(key, operand);
    }
  return [...merged.values()];
}
