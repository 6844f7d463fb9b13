import { InputError } from "../base/input-error.ts";
import { quote } from "../base/quote.ts";

export const figureScales = ["ONE", "THOUSAND", "MILLION", "BILLION"] as const;
export type FigureScale = (typeof figureScales)[number];
/** MAGNITUDE: "540" beside "giảm"; MINUS: "-540"; ALWAYS: "+540". */
export const figureSigns = ["MAGNITUDE", "MINUS", "ALWAYS"] as const;
export type FigureSign = (typeof figureSigns)[number];

/** How a figure is to be printed. null: as the measure and the place ask for. */
export type FigureFormat = {
  /** Digits after the separator, 0 to 6. */
  readonly decimals: number | null;
  /** Whether a whole number below ten takes a leading zero. Ranks never do. */
  readonly pad: boolean | null;
  /** null: the scale in which the indicator is recorded ("tỷ đồng": billions). */
  readonly scale: FigureScale | null;
  /** Whether the unit of measure follows; for a rank, whether the number of those ranked does. */
  readonly unitLabel: boolean | null;
  readonly sign: FigureSign | null;
  /** What stands between number and unit: "", " " or a no-break space. */
  readonly spacing: string | null;
  /** "AUTO": `ước` or `sơ bộ` as the status says; any other text is printed as it is. */
  readonly qualifier: string | null;
};

export const defaultFormat: FigureFormat = {
  decimals: null,
  pad: null,
  scale: null,
  unitLabel: null,
  sign: null,
  spacing: null,
  qualifier: null,
};

/**
 * Reads a format from a document's attribute or a query's argument.
 *
 * @param input null, undefined, or an object with some of the fields of `FigureFormat`; others are passed over,
 *   so that a format written by a later version can still be printed
 * @returns every field, null where none was given
 * @throws InputError naming the field, what was expected and what came
 */
export function parseFigureFormat(input: unknown): FigureFormat {
  if (input === null || input === undefined) return defaultFormat;
  if (typeof input !== "object" || Array.isArray(input))
    throw new InputError(`A figure's format must be an object, not ${shown(input)}`, {});
  const fields = new Map<string, unknown>(Object.entries(input));
  return {
    decimals: decimalsField(fields.get("decimals")),
    pad: switchField("pad", fields.get("pad")),
    scale: choiceField("scale", fields.get("scale"), figureScales),
    unitLabel: switchField("unitLabel", fields.get("unitLabel")),
    sign: choiceField("sign", fields.get("sign"), figureSigns),
    spacing: spacingField(fields.get("spacing")),
    qualifier: qualifierField(fields.get("qualifier")),
  };
}

function decimalsField(value: unknown): number | null {
  if (absent(value)) return null;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 6) return value;
  throw wrong("decimals", "a whole number from 0 to 6", value);
}

function switchField(name: string, value: unknown): boolean | null {
  if (absent(value)) return null;
  if (typeof value === "boolean") return value;
  throw wrong(name, "true or false", value);
}

function choiceField<Choice extends string>(
  name: string,
  value: unknown,
  choices: readonly Choice[],
): Choice | null {
  if (absent(value)) return null;
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw wrong(name, `one of ${choices.join(", ")}`, value);
  return choice;
}

function spacingField(value: unknown): string | null {
  if (absent(value)) return null;
  // Only blanks that stay on the line: anything else would be text that no value stands behind.
  if (typeof value === "string" && /^[ \u00A0\u2009\u202F]{0,2}$/.test(value)) return value;
  throw wrong("spacing", "at most two blanks", value);
}

function qualifierField(value: unknown): string | null {
  if (absent(value) || value === "") return null;
  if (typeof value === "string" && value.length <= 40 && !/\p{C}/u.test(value))
    return value.normalize("NFC").trim() || null;
  throw wrong("qualifier", "at most 40 characters on one line", value);
}

function absent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function wrong(name: string, expected: string, value: unknown): InputError {
  return new InputError(`A format's ${name} must be ${expected}, not ${shown(value)}`, { field: name });
}

function shown(value: unknown): string {
  return typeof value === "string"
    ? quote(value)
    : typeof value === "number"
      ? String(value)
      : Array.isArray(value)
        ? "a list"
        : typeof value === "object"
          ? "an object"
          : `a ${typeof value}`;
}
