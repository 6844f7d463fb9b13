import { parseUnitOfMeasure } from "../figure/unit-of-measure.ts";
import { Decimal } from "../number/decimal.ts";
import type { Formula } from "./formula.ts";

/** The unit of a value: what it measures, each to a power, and in which scale. */
export type UnitDimension = {
  readonly kind: "unit";
  /** E.g. đồng → 1, người → −1. Without entries: a ratio or a percentage. */
  readonly powers: ReadonlyMap<string, number>;
  /** E.g. 10⁹ for tỷ; null after a constant was multiplied in, which may have converted it. */
  readonly scale: Decimal | null;
};

export type FormulaDimension =
  | UnitDimension
  /** A mere number fits beside everything. */
  | { readonly kind: "constant" }
  | { readonly kind: "mismatch"; readonly left: string; readonly right: string };

/**
 * Reads the unit of a value from the text of its unit of measure.
 *
 * @param text e.g. "tỷ đồng", "triệu đồng/người"; "%" is a ratio in an unknown scale
 * @returns e.g. đồng → 1 and người → −1 in the scale 10⁶ for "triệu đồng/người"
 */
export function unitDimension(text: string): UnitDimension {
  const [first = "", ...divisors] = text.normalize("NFC").split("/");
  return divisors.reduce<UnitDimension>(
    (unit, divisor) => product(unit, simpleUnit(divisor), -1),
    simpleUnit(first),
  );
}

/**
 * Finds the unit of a formula's result.
 *
 * @param unitOf gives the unit of measure of an indicator
 * @returns the unit, or the first pair under + or − that does not fit
 */
export function formulaDimension(formula: Formula, unitOf: (code: string) => string): FormulaDimension {
  switch (formula.kind) {
    case "number":
      return { kind: "constant" };
    case "code":
    case "call":
      return unitDimension(unitOf(formula.code));
    case "negate":
      return formulaDimension(formula.operand, unitOf);
    case "binary": {
      const left = formulaDimension(formula.left, unitOf);
      const right = formulaDimension(formula.right, unitOf);
      if (left.kind === "mismatch") return left;
      if (right.kind === "mismatch") return right;
      if (formula.operator === "*") return multiplied(left, right, 1);
      if (formula.operator === "/") return multiplied(left, right, -1);
      return added(left, right);
    }
  }
}

/** Tells whether two units are the same, as far as both are known. */
export function sameDimension(left: UnitDimension, right: UnitDimension): boolean {
  const names = new Set([...left.powers.keys(), ...right.powers.keys()]);
  const samePowers = [...names].every((name) => left.powers.get(name) === right.powers.get(name));
  return samePowers && (left.scale === null || right.scale === null || left.scale.eq(right.scale));
}

/** Writes a unit for a message, e.g. "tỷ đồng/người". */
export function dimensionText({ powers, scale }: UnitDimension): string {
  const above = [...powers].filter(([, power]) => power > 0).map(([name]) => name);
  const below = [...powers].filter(([, power]) => power < 0).map(([name]) => name);
  const scaleWord = scale === null || scale.eq(1) ? "" : scaleText(scale);
  const top = [scaleWord, above.join(" × ")].filter((part) => part !== "").join(" ");
  return [top === "" ? "%" : top, ...below].join("/");
}

function scaleText(scale: Decimal): string {
  const word = [
    [1e3, "nghìn"],
    [1e6, "triệu"],
    [1e9, "tỷ"],
    [1e12, "nghìn tỷ"],
  ].find(([power]) => power !== undefined && scale.eq(power));
  return word === undefined ? `${scale.toFixed()} ×` : String(word[1]);
}

type Known = Exclude<FormulaDimension, { kind: "mismatch" }>;

function added(left: Known, right: Known): FormulaDimension {
  if (left.kind === "constant") return right;
  if (right.kind === "constant") return left;
  if (!sameDimension(left, right))
    return { kind: "mismatch", left: dimensionText(left), right: dimensionText(right) };
  return left.scale === null ? right : left;
}

function multiplied(left: Known, right: Known, power: 1 | -1): Known {
  if (left.kind === "constant" && right.kind === "constant") return left;
  const [a, b] = [known(left), known(right)];
  return product(a, b, power);
}

// × 100 makes per cent of a ratio and × 1000 triệu of tỷ: which of them is meant, the number does not tell.
function known(dimension: Known): UnitDimension {
  return dimension.kind === "unit" ? dimension : { kind: "unit", powers: new Map(), scale: null };
}

function product(left: UnitDimension, right: UnitDimension, power: 1 | -1): UnitDimension {
  const powers = new Map(left.powers);
  for (const [name, own] of right.powers) {
    const sum = (powers.get(name) ?? 0) + own * power;
    if (sum === 0) powers.delete(name);
    else powers.set(name, sum);
  }
  const bothKnown = left.scale !== null && right.scale !== null;
  const scale = bothKnown ? scaled(left.scale, right.scale, power) : null;
  return { kind: "unit", powers, scale };
}

function scaled(left: Decimal, right: Decimal, power: 1 | -1): Decimal {
  return power === 1 ? left.times(right) : left.div(right);
}

function simpleUnit(text: string): UnitDimension {
  const { scale, base } = parseUnitOfMeasure(text);
  const name = base.toLowerCase();
  if (name === "" || name === "lần") return { kind: "unit", powers: new Map(), scale };
  if (name === "%" || name === "‰" || name === "điểm phần trăm")
    return { kind: "unit", powers: new Map(), scale: null };
  return { kind: "unit", powers: new Map([[name, 1]]), scale };
}
