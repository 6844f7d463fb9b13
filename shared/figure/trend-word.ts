import type { Locale } from "../base/locale.ts";
import type { Trend } from "./figure-value.ts";

export type TrendWords = { readonly up: string; readonly down: string; readonly same: string };

const defaultWords: Readonly<Record<Locale, TrendWords>> = {
  vi: { up: "tăng", down: "giảm", same: "không đổi" },
  en: { up: "up", down: "down", same: "unchanged" },
};

/**
 * Puts a trend into the word that stands before a change.
 *
 * @param trend which way the value went
 * @param locale the language of the text around it
 * @param words the writer's own words, e.g. "tăng thêm"; an empty one falls back to the usual word
 * @returns e.g. `trendWord("DOWN", "vi")` is `"giảm"`
 */
export function trendWord(trend: Trend, locale: Locale, words?: TrendWords): string {
  const usual = defaultWords[locale];
  switch (trend) {
    case "UP":
      return words?.up || usual.up;
    case "DOWN":
      return words?.down || usual.down;
    case "SAME":
      return words?.same || usual.same;
  }
}
