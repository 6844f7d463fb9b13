import { describe, expect, test } from "vitest";
import type { FigurePartsFragment } from "../../editor/api/generated/operations.ts";
import { exactDecimal, parseFigureData, sameFigure } from "../../editor/figures/figure-data.ts";

const sent: FigurePartsFragment = {
  key: "k",
  indicator: "GRDP",
  nameVi: "Tổng sản phẩm",
  nameEn: null,
  unit: "THANH_HOA",
  unitNameVi: "Tỉnh Thanh Hóa",
  unitNameEn: "Thanh Hoa",
  period: "2023-S1",
  measure: "VALUE",
  value: "7.0",
  of: null,
  missing: null,
  status: "ESTIMATED",
  trend: "UP",
  unitOfMeasureVi: "%",
  unitOfMeasureEn: "%",
  decimals: 1,
  isCount: false,
};

describe("a figure as the server sends it", () => {
  test("keeps every digit of a quotient", () => {
    const text = "99.92097433990330978058757902566009669022";
    expect(exactDecimal(text)?.toFixed()).toBe(text);
  });

  for (const text of ["", "1e5", "NaN", "Infinity", "1,5", "1.2.3", "--1"])
    test(`takes "${text}" for no number, and prints a reason instead of 0`, () =>
      expect(parseFigureData({ ...sent, value: text }).value.quantity).toEqual({
        ok: false,
        reason: "INVALID_REFERENCE",
      }));

  test("keeps the reason of a missing value", () =>
    expect(parseFigureData({ ...sent, value: null, missing: "NOT_REPORTED" }).value.quantity).toEqual({
      ok: false,
      reason: "NOT_REPORTED",
    }));

  test("falls back to the Vietnamese name where there is no English one", () =>
    expect(parseFigureData(sent).name).toEqual({ vi: "Tổng sản phẩm", en: "Tổng sản phẩm" }));

  test("is the same when only the zeros at its end differ, and another when its status does", () => {
    const first = parseFigureData(sent);
    expect(sameFigure(first, parseFigureData({ ...sent, value: "7.00" }))).toBe(true);
    expect(sameFigure(first, parseFigureData({ ...sent, status: "FINAL" }))).toBe(false);
  });
});
