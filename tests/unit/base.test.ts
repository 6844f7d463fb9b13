import { describe, expect, test } from "vitest";
import { parseCode } from "../../shared/base/code.ts";
import { InputError } from "../../shared/base/input-error.ts";
import { quote } from "../../shared/base/quote.ts";
import { searchText } from "../../shared/base/search-text.ts";

describe("text for searching", () => {
  for (const [text, found] of [
    ["  Đảng bộ   KHỐI ", "dang bo khoi"],
    ["Thanh Hoá", "thanh hoa"],
    ["Thanh Hóa", "thanh hoa"],
    ["Thanh Hóa".normalize("NFD"), "thanh hoa"],
    ["đường ƯỚC Ỷ", "duong uoc y"],
    ["İstanbul", "istanbul"],
    ["GRDP\t\n2023", "grdp 2023"],
    ["", ""],
  ] as const)
    test(`"${text}" is searched as "${found}"`, () => expect(searchText(text)).toBe(found));
});

describe("codes", () => {
  for (const code of ["A", "DN01", "GRDP_YOY_PCT", `A${"B".repeat(63)}`])
    test(`${code.slice(0, 20)} names an indicator`, () => expect(parseCode(code, "indicator")).toBe(code));

  for (const text of ["", "a", "1A", "_A", "A-B", "Đ", "A B", "A\n", `A${"B".repeat(64)}`])
    test(`${JSON.stringify(text.slice(0, 20))} is refused with what was expected and what came`, () => {
      const refusal = catchInputError(() => parseCode(text, "group"));
      expect(refusal.code).toBe("BAD_USER_INPUT");
      expect(refusal.message).toContain("The code of the group must be 1 to 64 capital letters");
      expect(refusal.message).toContain(quote(text));
    });
});

describe("quoting", () => {
  for (const [text, quoted] of [
    ["2025-Q5", '"2025-Q5"'],
    ["a\u0000b\nc", '"a\u{FFFD}b\u{FFFD}c"'],
    ["x".repeat(60), `"${"x".repeat(60)}"`],
    ["x".repeat(61), `"${"x".repeat(60)}…"`],
  ] as const)
    test(`${JSON.stringify(text.slice(0, 12))} of ${text.length} characters is short and on one line`, () =>
      expect(quote(text)).toBe(quoted));
});

test("an input error carries its code and details", () => {
  const error = new InputError("Too much", { most: 3 }, "LIMIT_EXCEEDED");
  expect([error.name, error.message, error.code, error.details]).toEqual([
    "InputError",
    "Too much",
    "LIMIT_EXCEEDED",
    { most: 3 },
  ]);
});

function catchInputError(act: () => unknown): InputError {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
