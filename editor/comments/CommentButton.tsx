import { Button } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { useEffect, useRef } from "react";
import { Icon } from "../ui/Icon.tsx";
import { useMessages } from "../ui/i18n.ts";
import { useObservable } from "../ui/observable.ts";
import type { Place } from "./anchor.ts";
import type { Comments } from "./create-comments.ts";
import "./comments.css";

/** Distance from the selected words, in CSS pixels. */
const gapPx = 6;

/** A button beside selected words or a figure; Ctrl+Alt+M does the same. */
export function CommentButton(props: {
  readonly comments: Comments;
  readonly editor: Editor;
  /** Raised when a comment was begun, so that the page can show the panel. */
  readonly onBegin: () => void;
}) {
  const { comments, editor, onBegin } = props;
  const t = useMessages();
  const button = useRef<HTMLDivElement>(null);
  const drafting = useObservable(comments.draft) !== null;
  const begin = () => {
    const selected = selectedPlace(editor);
    if (selected !== null && comments.begin(editor, selected)) onBegin();
  };
  const latest = useRef(begin);
  latest.current = begin;
  useEffect(() => {
    // On the document: in a text that may only be read, the text itself hears no keys.
    const pressed = (event: KeyboardEvent) => {
      if (event.code !== "KeyM" || !event.altKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
  useEffect(() => {
    // Beside a figure that was pressed stands its card, which has such a button too.
    let byPointer = false;
    const pointed = () => {
      byPointer = true;
    };
    const typed = () => {
      byPointer = false;
    };
    const move = () => {
      const carded = byPointer && editor.state.selection instanceof NodeSelection;
      placeButton(editor, button.current, drafting || carded ? null : selectedPlace(editor));
    };
    move();
    editor.on("selectionUpdate", move);
    editor.on("blur", move);
    editor.on("focus", move);
    window.addEventListener("scroll", move, true);
    window.addEventListener("resize", move);
    document.addEventListener("pointerdown", pointed, true);
    document.addEventListener("keydown", typed, true);
    return () => {
      editor.off("selectionUpdate", move);
      editor.off("blur", move);
      editor.off("focus", move);
      window.removeEventListener("scroll", move, true);
      window.removeEventListener("resize", move);
      document.removeEventListener("pointerdown", pointed, true);
      document.removeEventListener("keydown", typed, true);
    };
  }, [editor, drafting]);
  return (
    <div ref={button} className="comment-button" hidden>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="comment" size={15} />}
        title={t("comments.addHint")}
        // The text keeps its selection while the mouse presses the button.
        onMouseDown={(event) => event.preventDefault()}
        onClick={begin}
      >
        {t("comments.add")}
      </Button>
    </div>
  );
}

/**
 * Gives what a comment would be about.
 *
 * @param editor of the report
 * @returns selected words, or a selected node; `null` when nothing is selected
 */
function selectedPlace(editor: Editor): Place | null {
  if (editor.isDestroyed) return null;
  const { selection } = editor.state;
  if (selection.empty) return null;
  if (
    !(selection instanceof NodeSelection) &&
    editor.state.doc.textBetween(selection.from, selection.to, " ", "x").trim() === ""
  ) {
    return null;
  }
  return { from: selection.from, to: selection.to };
}

/** Above the end of the selection: below it stands the card of a figure. */
function placeButton(editor: Editor, button: HTMLElement | null, place: Place | null): void {
  if (button === null) return;
  button.hidden = place === null;
  if (place === null) return;
  const end = editor.view.coordsAtPos(place.to, -1);
  const left = Math.min(
    Math.max(end.right - button.offsetWidth / 2, gapPx),
    window.innerWidth - button.offsetWidth - gapPx,
  );
  const start = editor.view.coordsAtPos(place.from, 1);
  const top = Math.min(start.top, end.top) - button.offsetHeight - gapPx;
  button.style.left = `${left}px`;
  button.style.top = `${top < gapPx ? end.bottom + gapPx : top}px`;
}
