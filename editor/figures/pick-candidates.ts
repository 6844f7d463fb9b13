import type { Locale } from "../../shared/base/locale.ts";
import { searchText } from "../../shared/base/search-text.ts";
import { type FigureRef, figureKey } from "../../shared/figure/figure-ref.ts";

/** An indicator as the picker shows it. */
export type PickedIndicator = {
  readonly code: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly unitOfMeasure: Readonly<Record<Locale, string>>;
};

/** Something that was inserted in this browser before. */
export type RecentPick = {
  readonly node: "figure" | "trend";
  readonly indicator: PickedIndicator;
  readonly ref: FigureRef;
};

/** What the picker offers. */
export type Candidate =
  | {
      readonly kind: "figure" | "trend";
      readonly indicator: PickedIndicator;
      readonly ref: FigureRef;
      readonly recent: boolean;
    }
  | { readonly kind: "period"; readonly expression: PeriodChoice; readonly recent: false };

/** The relative periods that a report speaks of. */
export const periodExpressions = ["P", "P-1Y", "P-1", "YEAR(P)", "YEAR(P-1Y)"] as const;
export type PeriodChoice = (typeof periodExpressions)[number];

/** Their names in the message catalogue. */
export const periodNames = {
  P: "periodP",
  "P-1Y": "periodLastYear",
  "P-1": "periodBefore",
  "YEAR(P)": "periodYear",
  "YEAR(P-1Y)": "periodYearBefore",
} as const;

/** Most candidates of each kind. */
export const mostCandidates = 8;

const trendQueries = ["tang", "giam", "xu huong", "trend", "up", "down"];
const periodQueries = ["ky", "period"];

/** What was typed after "@", understood. */
export type PickerQuery = {
  /** What indicators are searched by. */
  readonly search: string;
  /** What indicators are searched by for trend words; `null` when none are wanted. */
  readonly trendSearch: string | null;
  readonly periods: boolean;
};

/**
 * Understands what was typed after "@".
 *
 * @param query as typed, with or without marks
 * @returns e.g. for `"tăng grdp"`: indicators matching all of it, and trend words of those matching `"grdp"`
 */
export function pickerQuery(query: string): PickerQuery {
  const search = query.trim();
  const folded = searchText(search);
  const word = trendQueries.find((known) => folded === known || folded.startsWith(`${known} `));
  return {
    search,
    // Counted in words, because folding keeps them while it may change the number of letters.
    trendSearch: word === undefined ? null : search.split(/\s+/).slice(word.split(" ").length).join(" "),
    periods:
      folded !== "" && periodQueries.some((known) => known.startsWith(folded) || folded.startsWith(known)),
  };
}

/**
 * Puts the candidates in order: what was used last, then figures whose name or code begins as was typed, then the others, then trend words,
 * then periods.
 *
 * @param query understood by `pickerQuery`
 * @param recent newest first
 * @param figures indicators that match `query.search`
 * @param trends indicators that match `query.trendSearch`
 * @returns no reference twice
 */
export function rankCandidates(
  query: PickerQuery,
  recent: readonly RecentPick[],
  figures: readonly PickedIndicator[],
  trends: readonly PickedIndicator[],
): Candidate[] {
  const ranked: Candidate[] = [
    ...recent
      .filter((pick) => matches(pick, query))
      .map(({ node, indicator, ref }): Candidate => ({ kind: node, indicator, ref, recent: true })),
    ...bestFirst(figures, query.search).map(
      (indicator): Candidate => ({ kind: "figure", indicator, ref: plainValue(indicator), recent: false }),
    ),
    ...bestFirst(trends, query.trendSearch ?? "").map(
      (indicator): Candidate => ({ kind: "trend", indicator, ref: plainValue(indicator), recent: false }),
    ),
    ...(query.periods
      ? periodExpressions.map((expression): Candidate => ({ kind: "period", expression, recent: false }))
      : []),
  ];
  const seen = new Set<string>();
  return ranked.filter((candidate) => {
    const key = candidateKey(candidate);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Names a candidate: equal for equal insertions. */
export function candidateKey(candidate: Candidate): string {
  return candidate.kind === "period"
    ? `period ${candidate.expression}`
    : `${candidate.kind} ${figureKey(candidate.ref)}`;
}

/**
 * Puts a pick in front of those made before.
 *
 * @param recent newest first
 * @param pick made just now
 * @returns at most 30, without the same one twice
 */
export function withRecent(recent: readonly RecentPick[], pick: RecentPick): RecentPick[] {
  const isSame = (other: RecentPick) =>
    other.node === pick.node && figureKey(other.ref) === figureKey(pick.ref);
  return [pick, ...recent.filter((other) => !isSame(other))].slice(0, 30);
}

/** The figure that Enter inserts: the indicator's value for the report's own unit and period. */
export function plainValue(indicator: PickedIndicator): FigureRef {
  return {
    indicator: indicator.code,
    unit: null,
    period: "P",
    measure: "VALUE",
    target: null,
    breakdown: null,
  };
}

/** Keeps the server's order among equals. */
function bestFirst(indicators: readonly PickedIndicator[], search: string): PickedIndicator[] {
  const wanted = searchText(search);
  const begins = ({ code, name }: PickedIndicator) =>
    [code, name.vi, name.en].some((text) => searchText(text).startsWith(wanted));
  return [...indicators.filter(begins), ...indicators.filter((indicator) => !begins(indicator))];
}

function matches({ node, indicator }: RecentPick, { search, trendSearch }: PickerQuery): boolean {
  const wanted = node === "trend" && trendSearch !== null ? trendSearch : search;
  const text = searchText(
    `${indicator.code} ${indicator.name.vi} ${indicator.name.en} ${indicator.unitOfMeasure.vi}`,
  );
  return searchText(wanted)
    .split(" ")
    .every((word) => text.includes(word));
}
