import type { Editor } from "@tiptap/core";
import { lazy, Suspense, useEffect, useState } from "react";
import { useLocale, useMessages } from "../ui/i18n.ts";
import { useObservable } from "../ui/observable.ts";
import { changesText } from "./announcement.ts";
import type { Figures } from "./create-figures.ts";
import { FigurePickerList } from "./FigurePickerList.tsx";
import type { Following } from "./figure-store.ts";
import "./figures.css";

// Fetched when the first card is opened: a report is there to be read first.
const FigureCard = lazy(async () => ({ default: (await import("./FigureCard.tsx")).FigureCard }));

/** What stands around the text for its figures. */
export type FigureLayerProps = {
  readonly figures: Figures;
  readonly editor: Editor;
  readonly canEdit: boolean;
  /** Begins a comment on a node of the text; `null` when the reader may not comment. */
  readonly onComment: ((pos: number) => void) | null;
};

/** The picker, the card, and what screen readers are told of changes. */
export function FigureLayer({ figures, editor, canEdit, onComment }: FigureLayerProps) {
  const t = useMessages();
  const news = useObservable(figures.news);
  const card = useObservable(figures.card);
  const list = changesText(news);
  return (
    <>
      <FollowingNote figures={figures} editor={editor} />
      <FigurePickerList figures={figures} />
      {card === null ? null : (
        <Suspense fallback={null}>
          <FigureCard
            key={
              card.target.kind === "node"
                ? (card.target.id ?? card.target.pos)
                : JSON.stringify(card.target.ref)
            }
            figures={figures}
            editor={editor}
            card={card}
            canEdit={canEdit}
            onComment={onComment}
          />
        </Suspense>
      )}
      <p className="visually-hidden" role="status" aria-live="polite">
        {news.length === 0
          ? ""
          : news.length === 1
            ? t("figures.changedOne", { list })
            : t("figures.changedMany", { count: news.length, list })}
      </p>
    </>
  );
}

/** Values that are no longer followed look a little paler, and say since when. */
function FollowingNote({ figures, editor }: { figures: Figures; editor: Editor }) {
  const t = useMessages();
  const locale = useLocale();
  const [following, setFollowing] = useState<Following>(figures.store.following);
  useEffect(() => {
    setFollowing(figures.store.following);
    return figures.store.onFollowing(setFollowing);
  }, [figures]);
  useEffect(() => {
    if (following.kind === "cut") editor.view.dom.dataset["figures"] = "cut";
    else delete editor.view.dom.dataset["figures"];
  }, [following, editor]);
  if (following.kind === "live") return null;
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(
    following.since,
  );
  return (
    <p className="figure-cut-note" role="status">
      {t("figures.cut", { time })}
    </p>
  );
}
