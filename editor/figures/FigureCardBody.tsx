import { Button, CloseButton, Group } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useEffect } from "react";
import { missingText } from "../../shared/figure/figure-text.ts";
import { storedFormat } from "../../shared/report/stored-format.ts";
import { useLocale, useMessages } from "../ui/i18n.ts";
import type { Figures } from "./create-figures.ts";
import { FigureFormatForm } from "./FigureFormatForm.tsx";
import { FigureProvenance } from "./FigureProvenance.tsx";
import { FigureReferenceForm } from "./FigureReferenceForm.tsx";
import { printedPeriod } from "./figure-printer.ts";
import type { FigureSnapshot } from "./figure-store.ts";
import type { FigureTarget } from "./figure-target.ts";
import { refAttributes } from "./insert-figure.ts";
import { paintedFigure, paintedTrend } from "./painted-figure.ts";
import { playgroundAddress } from "./playground-address.ts";
import { type ShownFigure, useFigureSnapshot, useShownFigure } from "./use-figure.ts";

/** What the body of a card needs. */
export type FigureCardBodyProps = {
  readonly figures: Figures;
  readonly editor: Editor;
  readonly target: FigureTarget;
  readonly canEdit: boolean;
  /** Raised with the name of the indicator as soon as it is known. */
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
  readonly onComment: ((pos: number) => void) | null;
};

/** Everything that is said about one figure. */
export function FigureCardBody(props: FigureCardBodyProps) {
  const shown = useShownFigure(props.editor, props.target);
  return shown === null ? null : <Known {...props} shown={shown} />;
}

function Known(props: FigureCardBodyProps & { readonly shown: ShownFigure }) {
  const { figures, editor, shown, canEdit, onName, onClose, onComment } = props;
  const { ref, pos } = shown;
  const t = useMessages();
  const locale = useLocale();
  const snapshot = useFigureSnapshot(figures, ref);
  const name = snapshot.kind === "known" ? snapshot.data.name[locale] : ref.indicator;
  useEffect(() => onName(name), [name, onName]);
  return (
    <div className="figure-card-body">
      <div className="figure-card-head">
        <h2>{name}</h2>
        <CloseButton aria-label={t("app.close")} onClick={onClose} />
      </div>
      <p className="figure-card-value">
        <output aria-label={t("figures.printed")}>{printedText(figures, shown, snapshot)}</output>
        <StatusBadge snapshot={snapshot} />
      </p>
      <Facts figures={figures} shown={shown} snapshot={snapshot} />
      <FigureProvenance figures={figures} figureRef={ref} />
      {canEdit && pos !== null ? (
        <Settings figures={figures} editor={editor} shown={shown} pos={pos} />
      ) : null}
      <Actions figures={figures} shown={shown} onClose={onClose} onComment={onComment} />
    </div>
  );
}

/** What can be changed; it takes effect at once, in the text, where it can be seen and undone. */
function Settings(props: {
  readonly figures: Figures;
  readonly editor: Editor;
  readonly shown: ShownFigure;
  readonly pos: number;
}) {
  const { figures, editor, shown, pos } = props;
  const t = useMessages();
  return (
    <>
      <details className="figure-card-section">
        <summary>{t("figures.change")}</summary>
        <FigureReferenceForm
          figures={figures}
          value={shown.ref}
          onChange={(next) => setAttributes(editor, pos, refAttributes(next))}
        />
      </details>
      {shown.kind === "figure" ? (
        <details className="figure-card-section">
          <summary>{t("figures.format")}</summary>
          <FigureFormatForm
            value={shown.format}
            onChange={(next) => setAttributes(editor, pos, { format: storedFormat(next) })}
          />
        </details>
      ) : null}
    </>
  );
}

function Actions(props: {
  readonly figures: Figures;
  readonly shown: ShownFigure;
  readonly onClose: () => void;
  readonly onComment: ((pos: number) => void) | null;
}) {
  const { onClose, onComment } = props;
  const { ref, pos } = props.shown;
  const { period, unit } = props.figures.store;
  const t = useMessages();
  return (
    <Group gap="xs" className="figure-card-actions">
      <Button
        component="a"
        size="xs"
        variant="default"
        href={playgroundAddress(ref, period, unit)}
        target="_blank"
        rel="noopener"
        title={t("figures.openPlaygroundHint")}
      >
        {t("figures.openPlayground")}
      </Button>
      {onComment === null || pos === null ? null : (
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            onClose();
            onComment(pos);
          }}
        >
          {t("figures.comment")}
        </Button>
      )}
    </Group>
  );
}

function Facts(props: {
  readonly figures: Figures;
  readonly shown: ShownFigure;
  readonly snapshot: FigureSnapshot;
}) {
  const { figures, shown, snapshot } = props;
  const { ref } = shown;
  const t = useMessages();
  const locale = useLocale();
  const unitName = snapshot.kind === "known" ? snapshot.data.unitName[locale] : "";
  return (
    <dl className="figure-card-facts">
      <dt>{t("figures.unit")}</dt>
      <dd>{unitName || ref.unit || t("figures.unitOfReport")}</dd>
      <dt>{t("figures.period")}</dt>
      <dd>{printedPeriod(ref.period, figures.store.period, locale)}</dd>
      <dt>{t("figures.measure")}</dt>
      <dd>{t(`figures.measure${ref.measure}`)}</dd>
      {ref.breakdown === null ? null : (
        <>
          <dt>{t("figures.breakdown")}</dt>
          <dd>{ref.breakdown}</dd>
        </>
      )}
    </dl>
  );
}

/** Says how firm a value is, or why there is none. */
function StatusBadge({ snapshot }: { snapshot: FigureSnapshot }) {
  const t = useMessages();
  const locale = useLocale();
  if (snapshot.kind !== "known") return null;
  const { quantity, status } = snapshot.data.value;
  if (!quantity.ok) {
    return (
      <span className="figure-status figure-status-missing">{missingText(quantity.reason, locale)}</span>
    );
  }
  if (status === null) return null;
  return (
    <span className={`figure-status figure-status-${status.toLowerCase()}`}>
      {t(`figures.status${status}`)}
    </span>
  );
}

function printedText({ context }: Figures, shown: ShownFigure, snapshot: FigureSnapshot): string {
  const { textLocale } = context;
  if (shown.kind === "trend") return paintedTrend(snapshot, shown.words, textLocale).text;
  return paintedFigure(snapshot, shown.format, textLocale, shown.kind === "cell" ? "CELL" : "PROSE").text;
}

/** Attribute by attribute, so that the figure stays selected and others' cursors stay where they are. */
function setAttributes(editor: Editor, pos: number, attributes: Readonly<Record<string, unknown>>): void {
  const transaction = editor.state.tr;
  for (const [name, value] of Object.entries(attributes)) transaction.setNodeAttribute(pos, name, value);
  editor.view.dispatch(transaction);
}
