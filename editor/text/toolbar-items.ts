import type { Editor } from "@tiptap/core";
import type { IconName } from "../ui/Icon.tsx";
import type { vi } from "../ui/messages/vi.ts";

/** Words of the toolbar. */
export type ToolbarKey = keyof typeof vi.toolbar;

/** A button of the toolbar. */
export type ToolbarItem = {
  readonly key: ToolbarKey;
  readonly icon: IconName;
  readonly shortcut: string | null;
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
};

const never = () => false;

/** The buttons in their groups. */
export const toolbarGroups: readonly (readonly ToolbarItem[])[] = [
  [
    {
      key: "undo",
      icon: "undo",
      shortcut: "Ctrl+Z",
      isOn: never,
      run: (e) => e.chain().focus().undo().run(),
    },
    {
      key: "redo",
      icon: "redo",
      shortcut: "Ctrl+Y",
      isOn: never,
      run: (e) => e.chain().focus().redo().run(),
    },
  ],
  [markItem("bold", "Ctrl+B"), markItem("italic", "Ctrl+I"), markItem("underline", "Ctrl+U")],
  [alignItem("alignLeft", "left"), alignItem("alignCenter", "center"), alignItem("alignRight", "right")],
  [
    {
      key: "bulletList",
      icon: "bulletList",
      shortcut: null,
      isOn: (e) => e.isActive("bulletList"),
      run: (e) => e.chain().focus().toggleBulletList().run(),
    },
    {
      key: "orderedList",
      icon: "orderedList",
      shortcut: null,
      isOn: (e) => e.isActive("orderedList"),
      run: (e) => e.chain().focus().toggleOrderedList().run(),
    },
  ],
];

/** What a paragraph can be, in the order of the list. */
export const paragraphStyles = [
  "paragraph",
  "title",
  "heading1",
  "heading2",
  "heading3",
  "heading4",
  "heading5",
] as const;

/** What a paragraph can be. */
export type ParagraphStyle = (typeof paragraphStyles)[number];

/**
 * Reads what the paragraph at the cursor is.
 *
 * @param editor of the report
 * @returns e.g. `"heading2"`; `"paragraph"` for everything that is no heading or title
 */
export function paragraphStyleAt(editor: Editor): ParagraphStyle {
  if (editor.isActive("documentTitle")) return "title";
  const level = editor.isActive("heading") ? Number(editor.getAttributes("heading")["level"]) : 0;
  return paragraphStyles.find((style) => style === `heading${level}`) ?? "paragraph";
}

/**
 * Makes the paragraph at the cursor something else.
 *
 * @param editor of the report
 * @param style what it becomes
 */
export function setParagraphStyle(editor: Editor, style: ParagraphStyle): void {
  const chain = editor.chain().focus();
  switch (style) {
    case "paragraph":
      chain.setNode("paragraph").run();
      return;
    case "title":
      chain.setNode("documentTitle").run();
      return;
    default:
      chain.setNode("heading", { level: Number(style.slice("heading".length)) }).run();
  }
}

function markItem(key: "bold" | "italic" | "underline", shortcut: string): ToolbarItem {
  return {
    key,
    icon: key,
    shortcut,
    isOn: (editor) => editor.isActive(key),
    run: (editor) => editor.chain().focus().toggleMark(key).run(),
  };
}

function alignItem(key: "alignLeft" | "alignCenter" | "alignRight", align: string): ToolbarItem {
  const isOn = (editor: Editor) => editor.isActive("paragraph", { align });
  return {
    key,
    icon: key,
    shortcut: null,
    isOn,
    // A second press gives the paragraph back to the layout.
    run: (editor) =>
      editor
        .chain()
        .focus()
        .updateAttributes("paragraph", { align: isOn(editor) ? null : align })
        .run(),
  };
}
