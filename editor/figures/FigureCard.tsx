import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useMessages } from "../ui/i18n.ts";
import type { Figures, OpenCard } from "./create-figures.ts";
import { FigureCardBody } from "./FigureCardBody.tsx";
import { type FigureTarget, locateFigure } from "./figure-target.ts";
import { placeBeside } from "./place-beside.ts";

/** Where a figure comes from and how it is written: a card beside it. */
export function FigureCard(props: {
  readonly figures: Figures;
  readonly editor: Editor;
  readonly card: OpenCard;
  readonly canEdit: boolean;
  readonly onComment: ((pos: number) => void) | null;
}) {
  const { figures, editor, card } = props;
  const t = useMessages();
  const element = useRef<HTMLDivElement>(null);
  const [name, setName] = useState("");
  const close = useCallback(
    (returnFocus: boolean) => {
      figures.card.set(null);
      if (returnFocus) returnFocusTo(editor, card.target);
    },
    [figures, editor, card.target],
  );
  usePlace(editor, card.target, element, () => close(false));
  useEffect(() => {
    if (card.focus) element.current?.focus();
  }, [card]);
  useOutside(element, editor, close);
  return (
    <div
      ref={element}
      role="dialog"
      aria-label={t("figures.cardLabel", { name })}
      tabIndex={-1}
      className="figure-card"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close(true);
      }}
    >
      <FigureCardBody
        figures={figures}
        editor={editor}
        target={card.target}
        canEdit={props.canEdit}
        onName={setName}
        onClose={() => close(true)}
        onComment={props.onComment}
      />
    </div>
  );
}

/** Keeps the card beside its figure while the text changes and scrolls, and closes it when the figure goes. */
function usePlace(
  editor: Editor,
  target: FigureTarget,
  card: React.RefObject<HTMLDivElement | null>,
  onGone: () => void,
): void {
  const gone = useRef(onGone);
  gone.current = onGone;
  useLayoutEffect(() => {
    const place = () => {
      const box = card.current;
      const anchor = elementOf(editor, target);
      if (box === null) return;
      if (anchor === null) return gone.current();
      box.style.maxHeight = "";
      const { left, top, maxHeight } = placeBeside(
        anchor.getBoundingClientRect(),
        { width: box.offsetWidth, height: box.scrollHeight },
        { width: window.innerWidth, height: window.innerHeight },
      );
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
      box.style.maxHeight = `${maxHeight}px`;
    };
    place();
    const grown = new ResizeObserver(place);
    if (card.current?.firstElementChild) grown.observe(card.current.firstElementChild);
    window.addEventListener("scroll", place, true);
    window.addEventListener("resize", place);
    editor.on("transaction", place);
    return () => {
      grown.disconnect();
      window.removeEventListener("scroll", place, true);
      window.removeEventListener("resize", place);
      editor.off("transaction", place);
    };
  }, [editor, target, card]);
}

function useOutside(
  card: React.RefObject<HTMLDivElement | null>,
  editor: Editor,
  close: (returnFocus: boolean) => void,
): void {
  useEffect(() => {
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && !card.current?.contains(event.target)) close(false);
    };
    // While the text keeps the keyboard, Escape and typing belong to the card too.
    const typed = (event: KeyboardEvent) => {
      if (event.isComposing || ["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
      if (event.key === "Enter") return;
      close(false);
    };
    const text = editor.view.dom;
    document.addEventListener("pointerdown", pressed, true);
    text.addEventListener("keydown", typed);
    return () => {
      document.removeEventListener("pointerdown", pressed, true);
      text.removeEventListener("keydown", typed);
    };
  }, [card, editor, close]);
}

function elementOf(editor: Editor, target: FigureTarget): Element | null {
  if (target.kind === "cell") return target.element.isConnected ? target.element : null;
  const found = locateFigure(editor.state.doc, target);
  const dom = found === null ? null : editor.view.nodeDOM(found.pos);
  return dom instanceof Element ? dom : null;
}

function returnFocusTo(editor: Editor, target: FigureTarget): void {
  const element = elementOf(editor, target);
  if (!editor.isEditable && element instanceof HTMLElement) element.focus();
  else editor.view.focus();
}
