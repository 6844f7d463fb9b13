import { createHash } from "node:crypto";
import { parseCode } from "../../shared/base/code.ts";
import { InputError } from "../../shared/base/input-error.ts";
import {
  type FigureRef,
  type FigureRefInput,
  figureKey,
  parseFigureRef,
} from "../../shared/figure/figure-ref.ts";
import { type Period, periodText } from "../../shared/period/period.ts";
import type { DataRights } from "../access/access.policy.ts";

/** The most references that one question may hold. */
export const mostRefs = 1000;

/** A reference as it came: one that cannot be read is answered with the reason, in its place. */
export type FigureItem =
  | { readonly key: string; readonly ok: true; readonly ref: FigureRef }
  | { readonly key: string; readonly ok: false; readonly input: FigureRefInput; readonly mistake: string };

/** What is asked for. Equal questions have equal answers, whoever asks. */
export type FigureQuestion = {
  readonly items: readonly FigureItem[];
  /** What "P" stands for in the references. */
  readonly period: Period;
  /** Meant where a reference names no unit. */
  readonly unit: string | null;
  readonly rights: DataRights;
};

/**
 * Reads the arguments of a question.
 *
 * @param refs at most 1,000; a malformed one becomes an item with its mistake
 * @param unit a unit's or group's code
 * @throws InputError for too many references (LIMIT_EXCEEDED) and for a malformed unit
 */
export function parseQuestion(
  refs: readonly FigureRefInput[],
  period: Period,
  unit: string | null,
  rights: DataRights,
): FigureQuestion {
  if (refs.length > mostRefs)
    throw new InputError(
      `One question takes at most ${mostRefs} references, but ${refs.length} came`,
      { count: refs.length },
      "LIMIT_EXCEEDED",
    );
  return {
    items: refs.map(readItem),
    period,
    unit: unit === null || unit === "" ? null : parseCode(unit, "reporting unit"),
    rights,
  };
}

/** The item of a reference that was already read. */
export function itemOf(ref: FigureRef): FigureItem {
  return { key: figureKey(ref), ok: true, ref };
}

/** The same question with every reference once and in a fixed order, so that equal sets are equal questions. */
export function canonicalQuestion(question: FigureQuestion): FigureQuestion {
  const byKey = new Map(question.items.map((item) => [item.key, item]));
  const items = [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return { ...question, items };
}

/** The name under which a canonical question is computed and watched. */
export function questionKey({ items, period, unit, rights }: FigureQuestion): string {
  const hash = createHash("sha256").update(JSON.stringify([rights, periodText(period), unit]));
  for (const { key } of items) hash.update("\n").update(key);
  return hash.digest("base64");
}

function readItem(input: FigureRefInput): FigureItem {
  try {
    return itemOf(parseFigureRef(input));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { key: rawKey(input), ok: false, input, mistake: error.message };
  }
}

/** Like the key of a good reference; none of those can be equal, since what is in it cannot be read. */
function rawKey({ indicator, unit, period, measure, target, breakdown }: FigureRefInput): string {
  const parts = [
    indicator,
    unit || null,
    period || "P",
    measure || "VALUE",
    target || null,
    breakdown || null,
  ];
  return JSON.stringify(parts);
}
