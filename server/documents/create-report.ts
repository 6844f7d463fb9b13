import { InputError } from "../../shared/base/input-error.ts";
import { assertMay, mayCreateReport } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import type { Platform } from "../platform/platform.ts";
import type { Collab } from "./collab/collab-server.ts";
import { findReport, type Report } from "./report.queries.ts";
import { readContent, seedDocument } from "./report-document.ts";

const longestTitle = 300;

export type ReportDraft = {
  readonly title: string;
  /** Canonical text, e.g. `"2023-S1"`. */
  readonly period: string;
  readonly unit: string;
  /** The first text in Tiptap's JSON; without it, the title alone. */
  readonly content?: unknown;
};

/**
 * Creates a report with its first text.
 *
 * @throws InputError FORBIDDEN; BAD_USER_INPUT when the title is empty or too long, there is no such unit,
 *   or the text is not one of the report's nodes
 */
export async function createReport(
  platform: Platform,
  collab: Pick<Collab, "changeDocument">,
  viewer: Viewer | null,
  draft: ReportDraft,
): Promise<Report> {
  assertMay(mayCreateReport(viewer), viewer, "create reports");
  const title = readTitle(draft.title);
  const content = readContent(draft.content ?? firstText(title));
  const { database, clock } = platform;
  const id = clock.id();
  const now = clock.now();
  const inserted = await database.query(
    `INSERT INTO report (id, title, period, unit, created_by, created_at, updated_at)
     SELECT $1, $2, $3, code, $5, $6, $6 FROM reporting_unit WHERE code = $4 RETURNING id`,
    [id, title, draft.period, draft.unit.replaceAll("\0", ""), viewer.id, now],
  );
  if (inserted.length === 0)
    throw new InputError(`Expected the code of a reporting unit, but "${draft.unit.slice(0, 60)}" is none`);
  await seedDocument(collab, id, content, viewer.id);
  const report = await findReport(database, id);
  if (report === null) throw new Error(`Report ${id} vanished while it was created`);
  return report;
}

function readTitle(text: string): string {
  const title = text.normalize("NFC").trim();
  if (title.length < 1 || title.length > longestTitle || title.includes("\0"))
    throw new InputError(`A title has 1 to ${longestTitle} characters, but this one has ${title.length}`);
  return title;
}

function firstText(title: string): unknown {
  return {
    type: "doc",
    content: [{ type: "documentTitle", content: [{ type: "text", text: title }] }, { type: "paragraph" }],
  };
}
