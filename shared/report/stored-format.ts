import { InputError } from "../base/input-error.ts";
import { type FigureFormat, parseFigureFormat } from "../figure/figure-format.ts";

/**
 * Reads the format of a figure node, from a document or from pasted HTML.
 *
 * @param value untrusted
 * @returns only what is set, e.g. `{decimals: 1}`; `null` (every default) when nothing is set or anything is
 *   wrong: a figure with a format that nobody understands still prints
 */
export function storedFormat(value: unknown): Partial<FigureFormat> | null {
  if (typeof value !== "object" || value === null) return null;
  const format = checkedFormat(value);
  if (format === null) return null;
  const set = Object.fromEntries(Object.entries(format).filter(([, setting]) => setting !== null));
  return Object.keys(set).length === 0 ? null : set;
}

function checkedFormat(value: object): FigureFormat | null {
  try {
    return parseFigureFormat(value);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
