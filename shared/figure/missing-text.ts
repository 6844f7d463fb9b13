import type { Locale } from "../base/locale.ts";
import type { MissingReason } from "./figure-value.ts";

/**
 * Gives the short sign that stands in the text where a value is missing.
 *
 * @returns "…" for data that are not there, "-" for what does not occur, words for what may not be seen, "#" for a
 *   reference or computation that cannot work; never "0"
 *
 * Source: statistical yearbooks of Vietnam write "…" for a value not collected and "-" for none occurring.
 */
export function missingSign(reason: MissingReason, locale: Locale): string {
  switch (reason) {
    case "NOT_REPORTED":
    case "NO_OBSERVATION":
    case "NO_BASE_VALUE":
    case "NO_TARGET":
      return "…";
    case "NOT_APPLICABLE":
      return "-";
    case "NOT_PERMITTED":
      return locale === "vi" ? "(không được xem)" : "(not permitted)";
    case "DIVISION_BY_ZERO":
    case "UNKNOWN_INDICATOR":
    case "UNKNOWN_UNIT":
    case "NO_AGGREGATION":
    case "NOT_A_FRACTION":
    case "INVALID_REFERENCE":
      return "#";
  }
}

/**
 * Tells in a sentence why a figure has no value.
 *
 * @returns e.g. `missingText("NO_TARGET", "vi")` is `"Chưa có chỉ tiêu được giao để so sánh."`
 */
export function missingText(reason: MissingReason, locale: Locale): string {
  return sentences[reason][locale];
}

const sentences: Readonly<Record<MissingReason, Readonly<Record<Locale, string>>>> = {
  NOT_REPORTED: {
    vi: "Đơn vị chưa báo cáo số liệu của kỳ này.",
    en: "The unit has not reported this period yet.",
  },
  NOT_APPLICABLE: {
    vi: "Chỉ tiêu không phát sinh ở đơn vị này.",
    en: "The indicator does not apply to this unit.",
  },
  NOT_PERMITTED: {
    vi: "Bạn không có quyền xem số liệu này.",
    en: "You may not see this value.",
  },
  NO_OBSERVATION: {
    vi: "Chưa có số liệu của kỳ này.",
    en: "Nothing has been recorded for this period.",
  },
  NO_BASE_VALUE: {
    vi: "Chưa có số liệu cùng kỳ năm trước để so sánh.",
    en: "There is no value for the same period last year to compare with.",
  },
  NO_TARGET: {
    vi: "Chưa có chỉ tiêu được giao để so sánh.",
    en: "No target has been set to compare with.",
  },
  DIVISION_BY_ZERO: {
    vi: "Không tính được vì mẫu số bằng 0.",
    en: "It cannot be computed: the divisor is zero.",
  },
  UNKNOWN_INDICATOR: {
    vi: "Không có chỉ tiêu mang mã này.",
    en: "There is no indicator with this code.",
  },
  UNKNOWN_UNIT: {
    vi: "Không có đơn vị hoặc nhóm mang mã này.",
    en: "There is no reporting unit or group with this code.",
  },
  NO_AGGREGATION: {
    vi: "Chỉ tiêu này không được tổng hợp theo nhóm đơn vị hoặc đơn vị không thuộc nhóm nào.",
    en: "This indicator is not aggregated over units, or the unit belongs to no group.",
  },
  NOT_A_FRACTION: {
    vi: "Chỉ tiêu này không có công thức dạng tử số chia mẫu số.",
    en: "The formula of this indicator is not one value divided by another.",
  },
  INVALID_REFERENCE: {
    vi: "Tham chiếu đến số liệu không hợp lệ.",
    en: "The reference to this value is not valid.",
  },
};
