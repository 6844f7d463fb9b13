import { useEffect, useState } from "react";
import { type Client, useClient } from "urql";
import { type Comments, createComments } from "../comments/create-comments.ts";
import { createFigures, type Figures } from "../figures/create-figures.ts";
import { newNodeId } from "../text/node-id.ts";
import type { OpenedReport } from "./OpenReport.tsx";

/** What stands around a report's text: its figures and its comments. */
export type ReportParts = { readonly figures: Figures; readonly comments: Comments };

/**
 * Opens what a report's text needs beside the text itself, for as long as the page shows it.
 *
 * @param report which report
 * @returns its figures and comments; `null` until they have begun
 */
export function useReportParts({ id, period, unit }: OpenedReport): ReportParts | null {
  const client = useClient();
  const [parts, setParts] = useState<ReportParts | null>(null);
  useEffect(() => {
    const opened = openParts(client, { id, period, unit });
    setParts(opened);
    return () => {
      setParts(null);
      opened.figures.destroy();
      opened.comments.destroy();
    };
  }, [client, id, period, unit]);
  return parts;
}

function openParts(client: Client, report: Pick<OpenedReport, "id" | "period" | "unit">): ReportParts {
  const { id, period, unit } = report;
  return {
    figures: createFigures({ client, period, unit, newId: newNodeId }),
    comments: createComments({ client, reportId: id }),
  };
}
