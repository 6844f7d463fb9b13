import { Button, Group } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { defaultFormat } from "../../shared/figure/figure-format.ts";
import { figureKey } from "../../shared/figure/figure-ref.ts";
import { useLocale, useMessages } from "../ui/i18n.ts";
import type { Figures } from "./create-figures.ts";
import { FigureReferenceForm } from "./FigureReferenceForm.tsx";
import type { Candidate } from "./pick-candidates.ts";
import { previewText, usePreviews } from "./use-previews.ts";

/** The second step of the picker: measure, unit and period of the chosen indicator. Enter inserts. */
export function FigureOptions(props: {
  readonly figures: Figures;
  readonly candidate: Exclude<Candidate, { kind: "period" }>;
}) {
  const { figures, candidate } = props;
  const t = useMessages();
  const locale = useLocale();
  const [ref, setRef] = useState(candidate.ref);
  const form = useRef<HTMLFormElement>(null);
  const preview = usePreviews(figures, [ref]).get(figureKey(ref));
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input:checked")?.focus();
  }, []);
  const insert = (kind: "figure" | "trend") => figures.picker.insert({ ...candidate, kind, ref });
  return (
    <form
      ref={form}
      className="figure-options"
      aria-label={t("figures.optionsTitle", { name: candidate.indicator.name[locale] })}
      onSubmit={(event) => {
        event.preventDefault();
        insert(candidate.kind);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        figures.picker.closeOptions();
      }}
    >
      <p className="figure-options-head">
        <strong>{candidate.indicator.name[locale] || candidate.indicator.code}</strong>
        <output>{previewText(figures, preview, defaultFormat)}</output>
      </p>
      <FigureReferenceForm figures={figures} value={ref} onChange={setRef} />
      <Group justify="flex-end" gap="xs">
        <Button size="xs" variant="subtle" onClick={() => figures.picker.closeOptions()}>
          {t("figures.back")}
        </Button>
        <Button size="xs" variant="default" onClick={() => insert("trend")}>
          {t("figures.insertTrend")}
        </Button>
        <Button size="xs" type="submit">
          {t("figures.insert")}
        </Button>
      </Group>
    </form>
  );
}
