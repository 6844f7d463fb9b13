import { useEffect } from "react";
import { useQuery } from "urql";
import type { Locale } from "../../shared/base/locale.ts";
import { type FigureRef, figureKey } from "../../shared/figure/figure-ref.ts";
import { missingText } from "../../shared/figure/figure-text.ts";
import { formatNumber } from "../../shared/number/format-number.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { periodLabel } from "../../shared/period/period-label.ts";
import { FigureCardDocument, type FigureCardQuery } from "../api/generated/operations.ts";
import { useLocale, useMessages } from "../ui/i18n.ts";
import type { Figures } from "./create-figures.ts";
import { exactDecimal } from "./figure-data.ts";

type Operand = FigureCardQuery["figures"][number]["provenance"]["operands"][number];

/** Most digits behind the separator that somebody records. */
const mostDigits = 6;

/** Most operands that a card lists; a total over a hundred units is explained by its formula. */
const mostListed = 40;

/** Where a figure comes from: its formula with numbers put in, and who recorded them. */
export function FigureProvenance({ figures, figureRef }: { figures: Figures; figureRef: FigureRef }) {
  const t = useMessages();
  const locale = useLocale();
  const { store } = figures;
  const [{ data, error }, again] = useQuery({
    query: FigureCardDocument,
    variables: {
      ref: figureRef,
      period: store.period,
      unit: store.unit,
      locale: locale === "en" ? "EN" : "VI",
    },
  });
  const key = figureKey(figureRef);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that matters of the reference
  useEffect(
    () => store.subscribe(figureRef, () => again({ requestPolicy: "network-only" })),
    [store, key, again],
  );
  const provenance = data?.figures[0]?.provenance;
  if (provenance === undefined) {
    return (
      <p className="figure-card-note" role="status">
        {error === undefined ? t("figures.cardLoading") : t("figures.cardFailed")}
      </p>
    );
  }
  const { formula, formulaVersion, explanation, operands } = provenance;
  return (
    <>
      {explanation === "" ? null : <p className="figure-card-explanation">{explanation}</p>}
      {formula === null ? null : (
        <p className="figure-card-note">
          {t("figures.formula")}: <code>{formula}</code>
          {formulaVersion === null ? "" : ` (${t("figures.formulaVersion", { version: formulaVersion })})`}
        </p>
      )}
      {operands.length === 0 ? null : (
        <details className="figure-card-section" open={operands.length <= 4}>
          <summary>{`${t("figures.operands")} (${operands.length}${operands.length < mostListed ? "" : "+"})`}</summary>
          <ul className="figure-operands">
            {operands.map((operand) => (
              <OperandItem key={operandKey(operand)} operand={operand} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OperandItem({ operand }: { operand: Operand }) {
  const t = useMessages();
  const locale = useLocale();
  const what = [
    operand.indicatorName ?? operand.indicator,
    operand.unitName ?? operand.unit,
    operand.breakdown,
  ];
  return (
    <li>
      <p className="figure-operand-head">
        <span className="figure-operand-role">{t(`figures.role${operand.role}`)}</span>
        <strong>{operandValue(operand, locale)}</strong>
        {operand.status === null ? null : (
          <span className={`figure-status figure-status-${operand.status.toLowerCase()}`}>
            {t(`figures.status${operand.status}`)}
          </span>
        )}
      </p>
      <p>
        {what.filter((part) => part !== null && part !== "").join(" · ")}
        {`, ${periodLabel(parsePeriod(operand.period), locale)}`}
      </p>
      <p className="figure-card-note">{originOf(operand).join(" · ")}</p>
    </li>
  );

  function originOf(from: Operand): string[] {
    const time = from.recordedAt === null ? null : timeText(from.recordedAt, locale);
    return [
      from.source ? t("figures.source", { source: from.source }) : null,
      from.assignedBy ? t("figures.assigned", { name: from.assignedBy }) : null,
      from.decision ? t("figures.decision", { decision: from.decision }) : null,
      time === null
        ? null
        : from.recordedBy
          ? t("figures.recorded", { name: from.recordedBy, time })
          : t("figures.recordedUnknown", { time }),
      from.note ? t("figures.note", { note: from.note }) : null,
    ].filter((part) => part !== null);
  }
}

function operandKey({ role, indicator, unit, period, breakdown, revision }: Operand): string {
  return JSON.stringify([role, indicator, unit, period, breakdown, revision]);
}

/** As recorded: every digit that there is, and none more; a quotient has no last one. */
function operandValue({ value, missing }: Operand, locale: Locale): string {
  const exact = exactDecimal(value);
  if (exact === null) return missing === null ? "" : missingText(missing, locale);
  const digits = exact.decimalPlaces();
  return formatNumber(exact, digits > mostDigits ? 2 : digits, locale);
}

function timeText(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short" }).format(
    new Date(instant),
  );
}
