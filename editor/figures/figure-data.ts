import type { Locale } from "../../shared/base/locale.ts";
import type { FigureMeta } from "../../shared/figure/figure-meta.ts";
import type { FigureValue } from "../../shared/figure/figure-value.ts";
import { Decimal, decimalText } from "../../shared/number/decimal.ts";
import type { FigurePartsFragment } from "../api/generated/operations.ts";

/** What the server says of one figure, in both languages, so that switching needs no second question. */
export type FigureData = {
  /** As the server names the reference; equal references have equal keys. */
  readonly key: string;
  readonly value: FigureValue;
  readonly meta: Readonly<Record<Locale, FigureMeta>>;
  /** Of the indicator; its code where nobody knows it. */
  readonly name: Readonly<Record<Locale, string>>;
  readonly unitName: Readonly<Record<Locale, string>>;
  /** The period meant, no longer relative; `null` when the reference names none. */
  readonly period: string | null;
};

/**
 * Reads a figure as the server sent it.
 *
 * @param parts with its value as exact text, e.g. `"16461.31"`
 * @returns the same with exact decimals; a figure that has neither a readable value nor a reason counts as
 *   `INVALID_REFERENCE`, so that nothing is ever printed as zero, and one of a thousand spoils no other
 */
export function parseFigureData(parts: FigurePartsFragment): FigureData {
  const { measure, decimals, isCount } = parts;
  const value = exactDecimal(parts.value);
  const nameVi = parts.nameVi ?? parts.indicator;
  const unitNameVi = parts.unitNameVi ?? parts.unit ?? "";
  return {
    key: parts.key,
    value: {
      quantity:
        value === null ? { ok: false, reason: parts.missing ?? "INVALID_REFERENCE" } : { ok: true, value },
      of: exactDecimal(parts.of),
      trend: parts.trend ?? null,
      status: parts.status ?? null,
    },
    meta: {
      vi: { measure, decimals, isCount, unitOfMeasure: parts.unitOfMeasureVi ?? "" },
      en: { measure, decimals, isCount, unitOfMeasure: parts.unitOfMeasureEn ?? "" },
    },
    name: { vi: nameVi, en: parts.nameEn ?? nameVi },
    unitName: { vi: unitNameVi, en: parts.unitNameEn ?? unitNameVi },
    period: parts.period ?? null,
  };
}

/**
 * Reads a decimal that the server computed. What people may record is shorter: a quotient has as many digits as
 * the server computes with.
 *
 * @param text e.g. `"99.92097433990330978"`
 * @returns the exact value; `null` for `null` and for anything that is not a plain decimal
 */
export function exactDecimal(text: string | null | undefined): Decimal | null {
  return text != null && /^-?\d{1,60}(\.\d{1,60})?$/.test(text) ? new Decimal(text) : null;
}

/**
 * Says whether two answers would look the same wherever the figure stands.
 *
 * @param before the answer that is on the page
 * @param after the newer one
 * @returns `true` when nothing needs to be painted again
 */
export function sameFigure(before: FigureData, after: FigureData): boolean {
  return fingerprint(before) === fingerprint(after);
}

function fingerprint({ value, meta, name, unitName, period }: FigureData): string {
  const { quantity, of, trend, status } = value;
  const number = quantity.ok ? decimalText(quantity.value) : quantity.reason;
  return JSON.stringify([
    number,
    of === null ? null : decimalText(of),
    trend,
    status,
    meta,
    name,
    unitName,
    period,
  ]);
}
