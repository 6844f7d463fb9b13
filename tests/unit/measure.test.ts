import { describe, expect, test } from "vitest";
import { type MissingReason, missingReasons, type Quantity } from "../../shared/figure/figure-value.ts";
import {
  computeMeasure,
  divide,
  type MeasureInput,
  missing,
  present,
  strongestReason,
} from "../../shared/figure/measure.ts";
import { Decimal, decimalText } from "../../shared/number/decimal.ts";

/** A number, or the reason why there is none. */
function quantity(given: number | string | MissingReason): Quantity {
  const reason = missingReasons.find((known) => known === given);
  return reason === undefined ? present(new Decimal(given)) : missing(reason);
}

function outcome(input: MeasureInput): string {
  const { quantity: result, of, trend } = computeMeasure(input);
  const value = result.ok ? decimalText(result.value) : result.reason;
  return [value, of === null ? "" : ` of ${decimalText(of)}`, trend === null ? "" : ` ${trend}`].join("");
}

describe("comparing with the same period last year", () => {
  for (const [value, base, change, percent, index] of [
    ["21512", "20972", "540 UP", "2.574861720389090215525462521457181003242 UP", undefined],
    ["90", "100", "-10 DOWN", "-10 DOWN", "90 DOWN"],
    ["100", "100", "0 SAME", "0 SAME", "100 SAME"],
    ["5", "0", "5 UP", "DIVISION_BY_ZERO", "DIVISION_BY_ZERO"],
    // A loss that shrinks is a rise.
    ["-5", "-10", "5 UP", "50 UP", "50 UP"],
    ["5", "-10", "15 UP", "150 UP", "-50 UP"],
    ["1.0000000001", "1", "0.0000000001 UP", "0.00000001 UP", "100.00000001 UP"],
    ["5", "NO_OBSERVATION", "NO_BASE_VALUE", "NO_BASE_VALUE", "NO_BASE_VALUE"],
    ["5", "NOT_REPORTED", "NO_BASE_VALUE", "NO_BASE_VALUE", "NO_BASE_VALUE"],
    ["5", "NOT_PERMITTED", "NOT_PERMITTED", "NOT_PERMITTED", "NOT_PERMITTED"],
    ["NOT_REPORTED", "5", "NOT_REPORTED", "NOT_REPORTED", "NOT_REPORTED"],
    ["NOT_REPORTED", "NO_OBSERVATION", "NOT_REPORTED", "NOT_REPORTED", "NOT_REPORTED"],
    ["NOT_REPORTED", "NOT_PERMITTED", "NOT_PERMITTED", "NOT_PERMITTED", "NOT_PERMITTED"],
    ["NOT_APPLICABLE", "UNKNOWN_UNIT", "NOT_APPLICABLE", "NOT_APPLICABLE", "NOT_APPLICABLE"],
  ] as const)
    test(`${value} against ${base}: ${change}, ${percent}, ${index ?? "an index"}`, () => {
      const operands = { value: quantity(value), base: quantity(base) };
      expect(outcome({ measure: "CHANGE", ...operands })).toBe(change);
      expect(outcome({ measure: "CHANGE_PERCENT", ...operands })).toBe(percent);
      if (index !== undefined) expect(outcome({ measure: "INDEX", ...operands })).toBe(index);
    });

  for (const [value, base, text] of [
    ["5", "4", "5 UP"],
    ["4", "5", "4 DOWN"],
    ["5", "5.0", "5 SAME"],
    ["5", "NO_OBSERVATION", "5"],
    ["NOT_REPORTED", "5", "NOT_REPORTED"],
  ] as const)
    test(`a value of ${value} after ${base} is ${text}`, () =>
      expect(outcome({ measure: "VALUE", value: quantity(value), base: quantity(base) })).toBe(text));

  test("a value without anything to compare has no trend", () =>
    expect(outcome({ measure: "VALUE", value: quantity(5), base: null })).toBe("5"));
});

describe("parts of a whole", () => {
  for (const [part, whole, text] of [
    ["20577", "35478", "57\\.999323524437679688", undefined],
    ["0", "5", "0", undefined],
    ["5", "0", "DIVISION_BY_ZERO", undefined],
    ["5", "NO_TARGET", "NO_TARGET", undefined],
    ["NOT_REPORTED", "NO_TARGET", "NOT_REPORTED", undefined],
    ["NOT_REPORTED", "NOT_PERMITTED", "NOT_PERMITTED", undefined],
  ] as const)
    test(`${part} of ${whole} is ${text} per cent`, () => {
      const [value, of] = [quantity(part), quantity(whole)];
      expect(outcome({ measure: "PERCENT_OF_TARGET", value, target: of })).toMatch(new RegExp(`^${text}`));
      expect(outcome({ measure: "SHARE", value, whole: of })).toMatch(new RegExp(`^${text}`));
    });

  for (const [numerator, denominator, text] of [
    ["61", "78", "61 of 78"],
    ["61", "0", "61 of 0"],
    ["61", "NOT_REPORTED", "NOT_REPORTED"],
    ["NO_OBSERVATION", "78", "NO_OBSERVATION"],
  ] as const)
    test(`the fraction of ${numerator} and ${denominator} is ${text}`, () =>
      expect(
        outcome({
          measure: "FRACTION",
          numerator: quantity(numerator),
          denominator: quantity(denominator),
        }),
      ).toBe(text));
});

describe("ranks", () => {
  for (const [own, peers, lowerIsBetter, text] of [
    ["10", ["10", "30", "20"], false, "3 of 3"],
    ["10", ["10", "30", "20"], true, "1 of 3"],
    ["30", ["10", "30", "20"], false, "1 of 3"],
    ["20", ["20", "20", "30", "10"], false, "2 of 4"],
    ["10", ["20", "20", "30", "10"], false, "4 of 4"],
    ["10", ["10", "NOT_REPORTED", "30", "NOT_APPLICABLE"], false, "2 of 2"],
    ["10", ["10"], false, "1 of 1"],
    ["NOT_REPORTED", ["NOT_REPORTED", "30"], false, "NOT_REPORTED"],
    ["10", ["10", "NOT_PERMITTED"], false, "NOT_PERMITTED"],
    ["NOT_REPORTED", ["NOT_REPORTED", "NOT_PERMITTED"], false, "NOT_PERMITTED"],
  ] as const)
    test(`${own} among ${peers.join(", ")}, ${lowerIsBetter ? "lowest" : "highest"} first, is ${text}`, () =>
      expect(
        outcome({ measure: "RANK", value: quantity(own), peers: peers.map(quantity), lowerIsBetter }),
      ).toBe(text));
});

describe("numbers of units", () => {
  for (const [members, text] of [
    [["1", "0", "NOT_REPORTED", "NOT_APPLICABLE"], "2"],
    [[], "0"],
    [["1", "NOT_PERMITTED"], "NOT_PERMITTED"],
  ] as const)
    test(`of ${members.join(", ") || "nobody"}, ${text} have a value`, () =>
      expect(outcome({ measure: "UNIT_COUNT", members: members.map(quantity) })).toBe(text));
});

describe("reasons", () => {
  test("NOT_PERMITTED stands above every other reason, whatever the order", () => {
    for (const reason of missingReasons) {
      expect(strongestReason([missing(reason), missing("NOT_PERMITTED")])).toBe("NOT_PERMITTED");
      expect(strongestReason([missing("NOT_PERMITTED"), missing(reason)])).toBe("NOT_PERMITTED");
      expect(strongestReason([quantity(1), missing(reason)])).toBe(reason);
    }
    expect(strongestReason([quantity(1)])).toBeNull();
  });

  test("a quotient keeps the reason of what it lacks", () => {
    expect(divide(quantity(6), quantity(3))).toEqual(quantity(2));
    expect(divide(quantity("NOT_REPORTED"), quantity(0))).toEqual(missing("NOT_REPORTED"));
    expect(divide(quantity(1), quantity(0))).toEqual(missing("DIVISION_BY_ZERO"));
  });
});
