import { Extension } from "@tiptap/core";
import { goToNextCell, tableEditing } from "@tiptap/pm/tables";

/** Selecting and moving between the cells of hand-written tables. */
export const tableEditingExtension = Extension.create({
  name: "tableEditing",
  addKeyboardShortcuts() {
    return {
      Tab: () => goToNextCell(1)(this.editor.state, this.editor.view.dispatch),
      "Shift-Tab": () => goToNextCell(-1)(this.editor.state, this.editor.view.dispatch),
    };
  },
  addProseMirrorPlugins: () => [tableEditing()],
});
