import type { Locale } from "../base/locale.ts";

/** Deepest heading that is numbered: 1 "Phần thứ nhất", 2 "I.", 3 "1.", 4 "1.1.", 5 "a)". */
export const deepestHeading = 5;

// Nghị định 30/2020, annex I, II.5: points run through the Vietnamese alphabet, with đ and without f, j, w, z.
const points = [..."abcdđeghiklmnopqrstuvxy"];

const ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/**
 * Numbers the headings of a report as Vietnamese reports do.
 *
 * @param levels of the headings in reading order, each 1 to 5
 * @param locale of the reader; only the words for parts differ
 * @returns one number per heading, e.g. `headingNumbers([2, 3, 4, 4, 3, 2], "vi")` is
 *   `["I.", "1.", "1.1.", "1.2.", "2.", "II."]`; a deeper level starts again under each higher one
 */
export function headingNumbers(levels: readonly number[], locale: Locale): string[] {
  const counts = [0, 0, 0, 0, 0, 0];
  return levels.map((level) => {
    const depth = Math.min(Math.max(Math.trunc(level), 1), deepestHeading);
    counts[depth] = (counts[depth] ?? 0) + 1;
    counts.fill(0, depth + 1);
    return numberText(depth, counts, locale);
  });
}

function numberText(depth: number, counts: readonly number[], locale: Locale): string {
  const count = counts[depth] ?? 0;
  switch (depth) {
    case 1:
      return locale === "vi" ? `Phần thứ ${ordinals[count - 1] ?? count}` : `Part ${count}`;
    case 2:
      return `${romanNumber(count)}.`;
    case 3:
      return `${count}.`;
    case 4: {
      const section = counts[3] ?? 0;
      // Nothing of level 3 stands above it: "1." reads better than "0.1.".
      return section === 0 ? `${count}.` : `${section}.${count}.`;
    }
    default:
      return `${pointLetter(count)})`;
  }
}

/**
 * Writes a whole number in Roman figures.
 *
 * @param value 1 to 3999
 * @returns e.g. `romanNumber(14)` is `"XIV"`; outside the range the number itself
 */
export function romanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return String(value);
  const steps: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let text = "";
  for (const [size, letters] of steps) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

function pointLetter(count: number): string {
  const letter = points[(count - 1) % points.length] ?? "a";
  // After y the alphabet begins again, doubled: aa), bb).
  return letter.repeat(Math.floor((count - 1) / points.length) + 1);
}
