import { Fragment, lazy, Suspense, useEffect, useId } from "react";
import { createPortal } from "react-dom";
import { useLocale, useMessages } from "../ui/i18n.ts";
import { useObservable } from "../ui/observable.ts";
import type { Figures } from "./create-figures.ts";
import type { OpenPicker as OpenView } from "./figure-picker-state.ts";
import { type Candidate, candidateKey, periodNames } from "./pick-candidates.ts";

// Forms weigh as much as the rest of the picker, and most figures are inserted without them.
const FigureOptions = lazy(async () => ({ default: (await import("./FigureOptions.tsx")).FigureOptions }));

/** What the "@" in the text offers. The words are typed in the text, so the text names the active option. */
export function FigurePickerList({ figures }: { figures: Figures }) {
  const view = useObservable(figures.picker.view);
  return createPortal(
    view.kind === "open" ? <OpenPicker figures={figures} view={view} /> : null,
    figures.picker.element,
  );
}

function OpenPicker({ figures, view }: { figures: Figures; view: OpenView }) {
  const t = useMessages();
  const id = useId();
  const active = view.candidates[view.active];
  useNamedOption(
    figures,
    view.options === null ? `${id}list` : null,
    active === undefined ? null : `${id}${view.active}`,
  );
  if (view.options !== null && view.options.kind !== "period") {
    return (
      <Suspense fallback={null}>
        <FigureOptions figures={figures} candidate={view.options} />
      </Suspense>
    );
  }
  return (
    <section aria-label={t("figures.pickerLabel")}>
      <div
        id={`${id}list`}
        role="listbox"
        aria-label={t("figures.pickerLabel")}
        className="figure-picker-list"
      >
        {view.candidates.map((candidate, index) => {
          const group = groupOf(candidate);
          const before = view.candidates[index - 1];
          return (
            <Fragment key={candidateKey(candidate)}>
              {before !== undefined && groupOf(before) === group ? null : (
                <div role="presentation" className="figure-picker-group">
                  {t(`figures.${group}`)}
                </div>
              )}
              <Option
                id={`${id}${index}`}
                candidate={candidate}
                preview={view.previews.get(candidateKey(candidate)) ?? null}
                active={index === view.active}
                onPoint={() => figures.picker.setActive(index)}
                onPick={() => figures.picker.insert(candidate)}
              />
            </Fragment>
          );
        })}
      </div>
      <div className="figure-picker-foot">
        <p role="status">{stateText()}</p>
        {active === undefined || active.kind === "period" ? null : (
          <button
            type="button"
            tabIndex={-1}
            // The text keeps the cursor, or there would be nowhere to insert.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => figures.picker.openOptions(view.active)}
          >
            {t("figures.options")}
          </button>
        )}
      </div>
    </section>
  );

  function stateText(): string {
    if (view.state === "loading") return t("figures.pickerLoading");
    if (view.state === "failed") return t("figures.pickerFailed");
    const count = view.candidates.length;
    if (count === 0) return t("figures.pickerNone", { query: view.query });
    return `${t("figures.pickerCount", { count })} · ${t("figures.pickerHint")}`;
  }
}

type OptionProps = {
  readonly id: string;
  readonly candidate: Candidate;
  readonly preview: string | null;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onPick: () => void;
};

function Option({ id, candidate, preview, active, onPoint, onPick }: OptionProps) {
  const t = useMessages();
  const locale = useLocale();
  const { title, detail } = wordsOf(candidate);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the text, which has the cursor
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="figure-picker-option"
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: "nearest" });
      }}
      onMouseMove={active ? undefined : onPoint}
      // The text keeps the cursor, or there would be nowhere to insert.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span className="figure-picker-words">
        <span className="figure-picker-title">{title}</span>
        <span className="figure-picker-detail">{detail}</span>
      </span>
      <span className="figure-picker-preview">{preview ?? ""}</span>
    </div>
  );

  function wordsOf(picked: Candidate): { title: string; detail: string } {
    if (picked.kind === "period")
      return { title: t(`figures.${periodNames[picked.expression]}`), detail: picked.expression };
    const { indicator, ref } = picked;
    const name = indicator.name[locale] || indicator.code;
    const parts = [
      indicator.code,
      indicator.unitOfMeasure[locale],
      ref.measure === "VALUE" || picked.kind === "trend" ? "" : t(`figures.measure${ref.measure}`),
      ref.unit ?? "",
      ref.period === "P" ? "" : ref.period,
    ];
    return {
      title: picked.kind === "trend" ? t("figures.trendOf", { name }) : name,
      detail: parts.filter((part) => part !== "").join(" · "),
    };
  }
}

/** Tells assistive technology which option the arrow keys are on, while the cursor stays in the text. */
function useNamedOption(figures: Figures, listId: string | null, optionId: string | null): void {
  useEffect(() => {
    const text = figures.picker.textElement;
    if (text === null || listId === null) return;
    text.setAttribute("aria-controls", listId);
    text.setAttribute("aria-autocomplete", "list");
    if (optionId !== null) text.setAttribute("aria-activedescendant", optionId);
    return () => {
      for (const name of ["aria-controls", "aria-autocomplete", "aria-activedescendant"])
        text.removeAttribute(name);
    };
  }, [figures, listId, optionId]);
}

function groupOf(candidate: Candidate): "groupRecent" | "groupFigures" | "groupTrends" | "groupPeriods" {
  if (candidate.recent) return "groupRecent";
  if (candidate.kind === "period") return "groupPeriods";
  return candidate.kind === "figure" ? "groupFigures" : "groupTrends";
}
