import fc from "fast-check";
import { expect, test } from "vitest";
import { headingNumbers, romanNumber } from "../../shared/report/heading-numbers.ts";

for (const [levels, numbers] of [
  [[], []],
  [
    [2, 3, 4, 4, 3, 2],
    ["I.", "1.", "1.1.", "1.2.", "2.", "II."],
  ],
  [
    [1, 2, 1, 2],
    ["Phần thứ nhất", "I.", "Phần thứ hai", "I."],
  ],
  [
    [4, 4],
    ["1.", "2."],
  ],
  [
    [5, 5, 5, 5, 5, 5],
    ["a)", "b)", "c)", "d)", "đ)", "e)"],
  ],
  [
    [3, 5, 3, 5],
    ["1.", "a)", "2.", "a)"],
  ],
] as const)
  test(`headings of levels ${levels.join(", ") || "(none)"} are numbered ${numbers.join(" ") || "not at all"}`, () =>
    expect(headingNumbers(levels, "vi")).toEqual(numbers));

test("parts are counted in words in Vietnamese, in figures in English", () => {
  expect(headingNumbers(Array(11).fill(1), "vi").slice(-2)).toEqual(["Phần thứ mười", "Phần thứ 11"]);
  expect(headingNumbers([1, 1], "en")).toEqual(["Part 1", "Part 2"]);
});

test("points run through the Vietnamese alphabet and then double", () => {
  const points = headingNumbers(Array(25).fill(5), "vi");
  expect(points.slice(5, 9)).toEqual(["e)", "g)", "h)", "i)"]);
  expect(points.slice(-2)).toEqual(["aa)", "bb)"]);
});

for (const [value, text] of [
  [1, "I"],
  [4, "IV"],
  [14, "XIV"],
  [1999, "MCMXCIX"],
  [0, "0"],
  [4000, "4000"],
] as const)
  test(`${value} is ${text} in Roman figures`, () => expect(romanNumber(value)).toBe(text));

test("there is one number per heading, whatever the levels", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 9 }), { maxLength: 60 }), (levels) => {
      const numbers = headingNumbers(levels, "vi");
      expect(numbers).toHaveLength(levels.length);
      expect(numbers.every((number) => number !== "")).toBe(true);
    }),
  );
});
