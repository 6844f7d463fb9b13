import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { lazy, Suspense, useEffect, useState } from "react";
import { caretsExtension } from "../collab/carets.ts";
import type { CollabSession } from "../collab/collab-session.ts";
import { CommentButton } from "../comments/CommentButton.tsx";
import { CommentsPanel } from "../comments/CommentsPanel.tsx";
import { FigureLayer } from "../figures/FigureLayer.tsx";
import { openPicker } from "../figures/insert-figure.ts";
import { editorExtensions } from "../text/editor-extensions.ts";
import { Toolbar } from "../text/Toolbar.tsx";
import { useMessages } from "../ui/i18n.ts";
import { useObservable } from "../ui/observable.ts";
import type { NewFigureTable } from "./InsertTableDialog.tsx";
import type { OpenedReport } from "./OpenReport.tsx";
import classes from "./ReportEditor.module.css";
import type { ReportParts } from "./report-parts.ts";

const InsertTableDialog = lazy(async () => ({
  default: (await import("./InsertTableDialog.tsx")).InsertTableDialog,
}));

/** What the text of a report needs. */
export type ReportEditorProps = {
  readonly report: OpenedReport;
  readonly session: CollabSession;
  readonly parts: ReportParts;
  readonly canWrite: boolean;
  readonly panelOpen: boolean;
  readonly onPanel: (open: boolean) => void;
};

/** The text of a report with everything around it. */
export function ReportEditor({ report, session, parts, canWrite, panelOpen, onPanel }: ReportEditorProps) {
  const t = useMessages();
  const { figures, comments } = parts;
  const [insertingTable, setInsertingTable] = useState(false);
  const editor = useReportText(session, parts, canWrite);
  const activeThread = useObservable(comments.active);
  useEffect(() => {
    // A thread that was pressed in the text is to be read, wherever the panel was.
    if (activeThread !== null) onPanel(true);
  }, [activeThread, onPanel]);
  const commentOn = (pos: number) => {
    const node = editor.state.doc.nodeAt(pos);
    if (node !== null && comments.begin(editor, { from: pos, to: pos + node.nodeSize })) onPanel(true);
  };

  return (
    <>
      {canWrite ? (
        <section aria-label={t("toolbar.label")}>
          <Toolbar
            editor={editor}
            onInsertFigure={() => openPicker(editor)}
            onInsertTable={() => setInsertingTable(true)}
            onInsertPeriod={() => insertPeriod(editor)}
          />
        </section>
      ) : null}
      <div className={classes.body}>
        <main id="content" className={classes.canvas} tabIndex={-1}>
          <EditorContent editor={editor} className="paper" />
        </main>
        {panelOpen ? (
          <aside className={classes.panel} aria-label={t("report.commentsPanel")}>
            <h2 className={classes.panelTitle}>{t("report.commentsPanel")}</h2>
            <CommentsPanel comments={comments} editor={editor} canComment={report.canComment} />
          </aside>
        ) : null}
      </div>
      {report.canComment ? (
        <CommentButton comments={comments} editor={editor} onBegin={() => onPanel(true)} />
      ) : null}
      <FigureLayer
        figures={figures}
        editor={editor}
        canEdit={canWrite}
        onComment={report.canComment ? commentOn : null}
      />
      {insertingTable ? (
        <Suspense fallback={null}>
          <InsertTableDialog
            onClose={() => setInsertingTable(false)}
            onInsert={(attributes) => {
              setInsertingTable(false);
              insertTable(editor, attributes);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

function useReportText(
  session: CollabSession,
  { figures, comments }: ReportParts,
  canWrite: boolean,
): Editor {
  const t = useMessages();
  const { textLocale } = figures.context;
  const editor = useEditor(
    {
      extensions: editorExtensions({
        document: session.document,
        locale: textLocale,
        parts: [caretsExtension(session.awareness), figures.extension, comments.extension],
      }),
      editable: canWrite,
      // Its styles are in our own sheet: a style element without a nonce is refused by the security policy.
      injectCSS: false,
    },
    [session, figures, comments],
  );
  const label = t("report.text");
  useEffect(() => {
    editor.setEditable(canWrite, false);
    editor.setOptions({
      editorProps: {
        attributes: {
          role: "textbox",
          "aria-multiline": "true",
          "aria-readonly": String(!canWrite),
          "aria-label": label,
          spellcheck: "false",
          lang: textLocale,
          // Text that cannot be edited is no stop for the keyboard by itself.
          tabindex: "0",
        },
      },
    });
  }, [editor, canWrite, label, textLocale]);
  return editor;
}

/** Below the paragraph at the cursor: in the middle of it, the table would tear a sentence apart. */
function insertTable(editor: Editor, attributes: NewFigureTable): void {
  const { $to } = editor.state.selection;
  const below = $to.depth === 0 ? $to.pos : $to.after(1);
  editor.chain().focus().insertContentAt(below, { type: "figureTable", attrs: attributes }).run();
}

function insertPeriod(editor: Editor): void {
  editor
    .chain()
    .focus()
    .insertContent({ type: "periodLabel", attrs: { period: "P" } })
    .run();
}
