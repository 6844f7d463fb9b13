import type { Locale } from "../../shared/base/locale.ts";
import { type DocumentTextFormat, documentText } from "../../shared/report/document-text.ts";
import { assertMay, dataRights, mayReadReport } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import type { Collab } from "../documents/collab/collab-server.ts";
import { documentJson, readReportDocument } from "../documents/report-document.ts";
import type { ComputedFigure } from "../figures/computed-figure.ts";
import type { Figures } from "../figures/figures.ts";
import { type ReportFrame, ReportPrinter, readReportFigures } from "./printed-report.ts";

export const contentFormats = ["TEXT", "HTML", "MARKDOWN", "JSON"] as const;
export type ContentFormat = (typeof contentFormats)[number];

/** What the reading of a report's text stands on. */
export type ReportDeps = { readonly collab: Pick<Collab, "readDocument">; readonly figures: Figures };

type ReportRef = ReportFrame & { readonly id: string };

/**
 * A report's text as it reads now: the newest words, with today's values as the viewer may see them.
 *
 * @param format `JSON` is Tiptap's document, in which figures are references without values
 * @throws InputError UNAUTHENTICATED or FORBIDDEN
 */
export async function readReportContent(
  { collab, figures }: ReportDeps,
  viewer: Viewer | null,
  report: ReportRef,
  format: ContentFormat,
  locale: Locale,
): Promise<string> {
  assertMay(mayReadReport(viewer, report.id), viewer, "read this report");
  if (format === "JSON") return JSON.stringify(documentJson(await collab.readDocument(report.id)));
  const textFormat: DocumentTextFormat = format;
  const document = await readReportDocument(collab, report.id);
  const values = await readReportFigures(figures, document, report, dataRights(viewer));
  return documentText(document, textFormat, locale, new ReportPrinter(values, report, locale));
}

/**
 * The figures and trend words of a report's text, each reference once, in reading order; the cells of live tables
 * are not among them.
 *
 * @throws InputError UNAUTHENTICATED or FORBIDDEN
 */
export async function listReportFigures(
  { collab, figures }: ReportDeps,
  viewer: Viewer | null,
  report: ReportRef,
): Promise<readonly ComputedFigure[]> {
  assertMay(mayReadReport(viewer, report.id), viewer, "read this report");
  const document = await readReportDocument(collab, report.id);
  return (await readReportFigures(figures, document, report, dataRights(viewer))).inText;
}
