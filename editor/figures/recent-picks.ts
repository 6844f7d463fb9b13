import { InputError } from "../../shared/base/input-error.ts";
import { parseFigureRef } from "../../shared/figure/figure-ref.ts";
import { type RecentPick, withRecent } from "./pick-candidates.ts";

/** Where a browser remembers what was inserted last. */
export const recentPicksKey = "tabellion.recentFigures";

/**
 * Gives what was inserted last in this browser.
 *
 * @returns newest first; nothing when storage is switched off or holds something unreadable
 */
export function recentPicks(): RecentPick[] {
  try {
    return parseRecentPicks(localStorage.getItem(recentPicksKey));
  } catch {
    // Storage can be switched off: the picker then begins with the server's order.
    return [];
  }
}

/** Remembers a pick in this browser. */
export function rememberPick(pick: RecentPick): void {
  try {
    localStorage.setItem(recentPicksKey, JSON.stringify(withRecent(recentPicks(), pick)));
  } catch {
    // As above: without storage there is nothing to remember in.
  }
}

/**
 * Reads remembered picks; anybody with the browser's tools may have written them.
 *
 * @param text JSON, `null` when nothing was stored
 * @returns those that can be understood, in their order
 */
export function parseRecentPicks(text: string | null): RecentPick[] {
  if (text === null) return [];
  const stored = parsedJson(text);
  return Array.isArray(stored) ? stored.flatMap(parsePick) : [];
}

function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

function parsePick(value: unknown): RecentPick[] {
  const { node, indicator, ref } = fieldsOf(value);
  const { code, name, unitOfMeasure } = fieldsOf(indicator);
  const fields = fieldsOf(ref);
  if ((node !== "figure" && node !== "trend") || typeof code !== "string") return [];
  try {
    const parsed = parseFigureRef({
      indicator: code,
      unit: textOf(fields["unit"]),
      period: textOf(fields["period"]),
      measure: textOf(fields["measure"]),
      target: textOf(fields["target"]),
      breakdown: textOf(fields["breakdown"]),
    });
    return [
      { node, indicator: { code, name: namedOf(name), unitOfMeasure: namedOf(unitOfMeasure) }, ref: parsed },
    ];
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

function namedOf(value: unknown): { vi: string; en: string } {
  const { vi, en } = fieldsOf(value);
  return { vi: textOf(vi) ?? "", en: textOf(en) ?? "" };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
