import type { ObservationStatus, Quantity } from "../figure/figure-value.ts";

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
