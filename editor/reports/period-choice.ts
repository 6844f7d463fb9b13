/** The parts of a year for which a report can be written, by the end of their canonical text. */
export const yearParts = [
  "",
  "-S1",
  "-S2",
  "-Q1",
  "-Q2",
  "-Q3",
  "-Q4",
  ...Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, "0")}`),
] as const;

/**
 * Puts a period together.
 *
 * @param yearText as typed
 * @param part one of `yearParts`
 * @returns e.g. `chosenPeriod("2023", "-S1")` is `"2023-S1"`; `null` when the year is not 1900 to 2200
 */
export function chosenPeriod(yearText: string, part: string): string | null {
  const text = yearText.trim();
  if (!/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return year >= 1900 && year <= 2200 ? `${text}${part}` : null;
}

/**
 * Proposes the part of the year that ended last.
 *
 * @param month of today, 1 to 12
 * @returns e.g. `"-S1"` in July
 */
export function likelyPart(month: number): string {
  return month >= 7 ? "-S1" : "";
}

/**
 * Splits a part of a year into what it is called by.
 *
 * @param part one of `yearParts`
 * @returns the kind, and the number of a quarter or month
 */
export function partName(part: string): {
  kind: "wholeYear" | "firstHalf" | "secondHalf" | "quarter" | "month";
  number: number;
} {
  if (part === "") return { kind: "wholeYear", number: 0 };
  if (part === "-S1") return { kind: "firstHalf", number: 1 };
  if (part === "-S2") return { kind: "secondHalf", number: 2 };
  return part.startsWith("-Q")
    ? { kind: "quarter", number: Number(part.slice(2)) }
    : { kind: "month", number: Number(part.slice(1)) };
}
