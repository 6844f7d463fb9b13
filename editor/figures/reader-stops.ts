import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { FigureActions } from "./figures-extension.ts";

const atoms = ".figure-figure, .figure-trend";

/**
 * Lets somebody who may only read reach the figures by keyboard: one of them is a stop of the Tab key, the
 * arrows go from one to the next, Enter opens the card. Hundreds of stops would be a wall.
 *
 * @param actions raised by Enter and the space bar
 */
export function readerStops(actions: FigureActions): Plugin {
  return new Plugin({
    key: new PluginKey("figureReaderStops"),
    view: (view) => {
      keepOneStop(view);
      return { update: keepOneStop };
    },
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          if (view.editable || !(event.target instanceof HTMLElement) || !event.target.matches(atoms))
            return false;
          return readerKey(view, event.target, event.key, actions);
        },
      },
    },
  });
}

function readerKey(view: EditorView, from: HTMLElement, key: string, actions: FigureActions): boolean {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return moveStop(view, from, 1);
    case "ArrowLeft":
    case "ArrowUp":
      return moveStop(view, from, -1);
    case "Enter":
    case " ": {
      const pos = view.posAtDOM(from, 0);
      const id: unknown = view.state.doc.nodeAt(pos)?.attrs["id"];
      actions.open({ kind: "node", id: typeof id === "string" ? id : null, pos }, true);
      return true;
    }
    default:
      return false;
  }
}

function moveStop(view: EditorView, from: HTMLElement, step: 1 | -1): boolean {
  const all = [...view.dom.querySelectorAll<HTMLElement>(atoms)];
  const next = all[all.indexOf(from) + step];
  if (next === undefined) return false;
  leaveStop(from);
  makeStop(next);
  next.focus();
  return true;
}

function keepOneStop(view: EditorView): void {
  const current = view.dom.querySelector<HTMLElement>(".figure[tabindex]");
  if (view.editable) {
    if (current !== null) leaveStop(current);
    return;
  }
  const first = current ?? view.dom.querySelector<HTMLElement>(atoms);
  if (first !== null && current === null) makeStop(first);
}

function makeStop(element: HTMLElement): void {
  element.tabIndex = 0;
  element.setAttribute("role", "button");
  element.setAttribute("aria-haspopup", "dialog");
}

function leaveStop(element: HTMLElement): void {
  element.removeAttribute("tabindex");
  element.removeAttribute("aria-haspopup");
  if (element.hasAttribute("aria-label")) element.setAttribute("role", "img");
  else element.removeAttribute("role");
}
