import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useState } from "react";
import { caretsExtension } from "../collab/carets.ts";
import type { CollabSession } from "../collab/collab-session.ts";
import type { Figures } from "../figures/create-figures.ts";
import { FigureLayer } from "../figures/FigureLayer.tsx";
import { openPicker } from "../figures/insert-figure.ts";
import { editorExtensions } from "../text/editor-extensions.ts";
import { Toolbar } from "../text/Toolbar.tsx";
import { useMessages } from "../ui/i18n.ts";
import type { OpenedReport } from "./OpenReport.tsx";
import classes from "./ReportEditor.module.css";
import { useFigures } from "./report-parts.ts";

/** What the text of a report needs. */
export type ReportEditorProps = {
  readonly report: OpenedReport;
  readonly session: CollabSession;
  readonly canWrite: boolean;
  readonly panelOpen: boolean;
  readonly onPanel: (open: boolean) => void;
};

/** The text of a report with everything around it, once its parts are there. */
export function ReportEditor(props: ReportEditorProps) {
  const figures = useFigures(props.report);
  return figures === null ? null : <EditorWithParts {...props} figures={figures} />;
}

function EditorWithParts({ report, session, canWrite, figures }: ReportEditorProps & { figures: Figures }) {
  const t = useMessages();
  const [insertingTable, setInsertingTable] = useState(false);
  const editor = useEditor(
    {
      extensions: editorExtensions({
        document: session.document,
        locale: figures.context.textLocale,
        parts: [caretsExtension(session.awareness), figures.extension],
      }),
      editable: canWrite,
      // Its styles are in our own sheet: a style element without a nonce is refused by the security policy.
      injectCSS: false,
      editorProps: {
        attributes: {
          role: "textbox",
          "aria-multiline": "true",
          spellcheck: "false",
          lang: figures.context.textLocale,
        },
      },
    },
    [session, figures],
  );
  const label = t("report.text");
  useEffect(() => {
    editor.setEditable(canWrite, false);
    editor.view.dom.setAttribute("aria-readonly", String(!canWrite));
    editor.view.dom.setAttribute("aria-label", label);
    // Text that cannot be edited is no stop for the keyboard by itself.
    editor.view.dom.tabIndex = 0;
  }, [editor, canWrite, label]);

  return (
    <>
      {canWrite ? (
        <Toolbar
          editor={editor}
          onInsertFigure={() => openPicker(editor)}
          onInsertTable={() => setInsertingTable(!insertingTable)}
          onInsertPeriod={() =>
            editor
              .chain()
              .focus()
              .insertContent({ type: "periodLabel", attrs: { period: "P" } })
              .run()
          }
        />
      ) : null}
      <div className={classes.body}>
        <main id="content" className={classes.canvas} tabIndex={-1}>
          <EditorContent editor={editor} className="paper" />
        </main>
      </div>
      <FigureLayer figures={figures} editor={editor} canEdit={canWrite} onComment={null} />
    </>
  );
}
