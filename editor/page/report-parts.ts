import { useEffect, useRef, useState } from "react";
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

/**
 * Tells figures and comments when the connection is lost and when it is back: their own socket mends itself in
 * silence, and what is shown meanwhile would pass for today's.
 *
 * @param parts of the open report, `null` until they have begun
 * @param connected whether the server can be reached; nothing is told before the text has arrived once
 */
export function useConnectedParts(
  parts: ReportParts | null,
  { ready, connected }: { readonly ready: boolean; readonly connected: boolean },
): void {
  const wasCut = useRef(false);
  useEffect(() => {
    if (parts === null || !ready) return;
    parts.figures.store.setOnline(connected);
    if (connected && wasCut.current) void parts.comments.store.refresh();
    wasCut.current = !connected;
  }, [parts, ready, connected]);
}
