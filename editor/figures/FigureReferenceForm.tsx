import { useId, useState } from "react";
import { defaultFormat } from "../../shared/figure/figure-format.ts";
import { type FigureRef, figureKey, type Measure, measures } from "../../shared/figure/figure-ref.ts";
import { useMessages } from "../ui/i18n.ts";
import type { Figures } from "./create-figures.ts";
import { printedPeriod } from "./figure-printer.ts";
import { periodExpressions, periodNames } from "./pick-candidates.ts";
import { UnitChoice } from "./UnitChoice.tsx";
import { previewText, usePreviews } from "./use-previews.ts";

/** Chooses what of an indicator is shown, of whom and when; every measure is shown as it would print. */
export function FigureReferenceForm(props: {
  readonly figures: Figures;
  readonly value: FigureRef;
  readonly onChange: (value: FigureRef) => void;
}) {
  const { figures, value, onChange } = props;
  const t = useMessages();
  const id = useId();
  const refs = measures.map((measure) => withMeasure(value, measure));
  const previews = usePreviews(figures, refs);
  return (
    <div className="figure-form">
      <fieldset className="figure-form-measures">
        <legend>{t("figures.measure")}</legend>
        {refs.map((ref) => (
          <label key={ref.measure} className="figure-form-measure">
            <input
              type="radio"
              name={`${id}measure`}
              checked={ref.measure === value.measure}
              onChange={() => onChange(ref)}
            />
            <span>{t(`figures.measure${ref.measure}`)}</span>
            <output>{previewText(figures, previews.get(figureKey(ref)), defaultFormat)}</output>
          </label>
        ))}
      </fieldset>
      <UnitChoice figures={figures} value={value.unit} onChange={(unit) => onChange({ ...value, unit })} />
      <div className="figure-form-row">
        <label htmlFor={`${id}period`}>{t("figures.period")}</label>
        <PeriodChoice
          id={`${id}period`}
          figures={figures}
          value={value.period}
          onChange={(period) => onChange({ ...value, period })}
        />
      </div>
      {value.measure === "PERCENT_OF_TARGET" ? (
        <div className="figure-form-row">
          <label htmlFor={`${id}target`}>{t("figures.target")}</label>
          <TargetChoice
            id={`${id}target`}
            value={value.target}
            onChange={(target) => onChange({ ...value, target })}
          />
        </div>
      ) : null}
      <div className="figure-form-row">
        <label htmlFor={`${id}breakdown`}>{t("figures.breakdown")}</label>
        <BreakdownInput
          id={`${id}breakdown`}
          value={value.breakdown}
          onChange={(breakdown) => onChange({ ...value, breakdown })}
        />
      </div>
    </div>
  );
}

function PeriodChoice(props: {
  readonly id: string;
  readonly figures: Figures;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const t = useMessages();
  const { figures, value } = props;
  const labelled = (expression: string) =>
    printedPeriod(expression, figures.store.period, figures.context.textLocale);
  return (
    <select id={props.id} value={value} onChange={(event) => props.onChange(event.target.value)}>
      {periodExpressions.map((expression) => (
        <option key={expression} value={expression}>
          {`${t(`figures.${periodNames[expression]}`)} (${labelled(expression)})`}
        </option>
      ))}
      {periodExpressions.some((expression) => expression === value) ? null : (
        <option value={value}>{labelled(value)}</option>
      )}
    </select>
  );
}

/** Kinds of targets that the sample workspace and most authorities use; a report may name others. */
const usualTargets = ["PLAN", "BUDGET", "RESOLUTION"] as const;

function TargetChoice(props: {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const t = useMessages();
  const { value } = props;
  return (
    <select
      id={props.id}
      value={value ?? ""}
      onChange={(event) => props.onChange(event.target.value || null)}
    >
      <option value="">{t("figures.targetAny")}</option>
      {usualTargets.map((kind) => (
        <option key={kind} value={kind}>
          {t(`figures.target${kind}`)}
        </option>
      ))}
      {value === null || usualTargets.some((kind) => kind === value) ? null : (
        <option value={value}>{value}</option>
      )}
    </select>
  );
}

/** Taken over when it is left: every letter would be another question to the server. */
function BreakdownInput(props: {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const t = useMessages();
  const [text, setText] = useState(props.value ?? "");
  return (
    <input
      id={props.id}
      type="text"
      maxLength={100}
      value={text}
      placeholder={t("figures.breakdownHint")}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => props.onChange(text.normalize("NFC").trim() || null)}
    />
  );
}

/** A kind of target belongs to one measure only. */
function withMeasure(ref: FigureRef, measure: Measure): FigureRef {
  return { ...ref, measure, target: measure === "PERCENT_OF_TARGET" ? ref.target : null };
}
