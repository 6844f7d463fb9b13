import { Extension } from "@tiptap/core";
import { yCursorPlugin } from "@tiptap/y-tiptap";
import type { Awareness } from "y-protocols/awareness";
import { colourIndex } from "./person-colour.ts";

/**
 * Shows where others write, with their names. Ours, because @tiptap/extension-collaboration-caret has no
 * release for the Tiptap in use; colours are classes, since the security policy allows no style attributes.
 *
 * @param awareness of the report
 * @returns the extension
 */
export function caretsExtension(awareness: Awareness): Extension {
  return Extension.create({
    name: "carets",
    // After the collaboration extension, on whose state it builds.
    priority: 999,
    addProseMirrorPlugins: () => [
      yCursorPlugin(awareness, { cursorBuilder: caretOf, selectionBuilder: selectionOf }),
    ],
  });
}

function caretOf(user: { name?: unknown; color?: unknown }): HTMLElement {
  const caret = document.createElement("span");
  caret.className = `caret person-${colourIndex(user.color)}`;
  // People are listed in the head of the page; here the name would be read out in the middle of a sentence.
  caret.setAttribute("aria-hidden", "true");
  const label = document.createElement("span");
  label.className = "caret-name";
  label.textContent = typeof user.name === "string" ? user.name.slice(0, 60) : "";
  // Word joiners keep the caret from breaking the line between two letters.
  caret.append("\u2060", label, "\u2060");
  return caret;
}

function selectionOf(user: { color?: unknown }): { class: string } {
  return { class: `caret-selection person-${colourIndex(user.color)}` };
}
