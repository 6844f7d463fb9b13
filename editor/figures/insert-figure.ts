import type { Editor } from "@tiptap/core";

/**
 * Opens the picker at the cursor, as if "@" had been typed.
 *
 * @param editor of the report
 */
export function openPicker(editor: Editor): void {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, "", " ");
  // Behind a letter an "@" would be part of a word.
  const blank = before === "" || /\s/.test(before) ? "" : " ";
  editor
    .chain()
    .focus()
    .insertContent({ type: "text", text: `${blank}@` })
    .run();
}
