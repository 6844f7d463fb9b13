import type { Viewer } from "../access/viewer.ts";

/**
 * Which reports a viewer finds in the list: what `mayReadReport` says, in a form that a query can use.
 *
 * @returns `"ALL"`, or the ids of the reports that the viewer was given a role on
 */
export function readableReports(viewer: Viewer): "ALL" | readonly string[] {
  const reports = viewer.grants.map((grant) => grant.report);
  return reports.includes(null) ? "ALL" : reports.filter((report) => report !== null);
}
