import { InputError } from "../../shared/base/input-error.ts";
import type { Grant, Role, Viewer } from "./viewer.ts";

/** Under which figure computations are shared: with restricted indicators or without. */
export type DataRights = "FULL" | "OPEN";

/** Everybody who has an account reads open data; restricted indicators take a role over the whole data. */
export function mayReadData(viewer: Viewer | null, indicator: { readonly restricted: boolean }): boolean {
  return viewer !== null && (!indicator.restricted || dataRights(viewer) === "FULL");
}

/** @returns `"FULL"` for administrators, publishers and data owners of the whole workspace, else `"OPEN"` */
export function dataRights(viewer: Viewer | null): DataRights {
  // An owner of one group's data is not among them: an aggregate would show the other groups' data.
  return holds(viewer, ["ADMINISTRATOR", "PUBLISHER", "DATA_OWNER"], isUnbound) ? "FULL" : "OPEN";
}

/** @param unitGroups the groups that the observed unit belongs to */
export function mayRecord(viewer: Viewer | null, unitGroups: readonly string[]): boolean {
  return holds(
    viewer,
    ["ADMINISTRATOR", "DATA_OWNER"],
    (grant) => grant.report === null && (grant.unitGroup === null || unitGroups.includes(grant.unitGroup)),
  );
}

/** Whether the viewer may record at all: asked before anything is read, so that others learn nothing. */
export function mayRecordSomewhere(viewer: Viewer | null): boolean {
  return holds(viewer, ["ADMINISTRATOR", "DATA_OWNER"], (grant) => grant.report === null);
}

/** Indicators, units and groups are everybody's: only a role over the whole workspace may change them. */
export function mayEditCatalogue(viewer: Viewer | null): boolean {
  return holds(viewer, ["ADMINISTRATOR", "DATA_OWNER"], isUnbound);
}

export function mayReadReport(viewer: Viewer | null, report: string): boolean {
  return (viewer?.grants ?? []).some((grant) => covers(grant, report));
}

export function mayEditReport(viewer: Viewer | null, report: string): boolean {
  return holds(viewer, ["ADMINISTRATOR", "DRAFTER"], (grant) => covers(grant, report));
}

export function mayComment(viewer: Viewer | null, report: string): boolean {
  return holds(viewer, ["ADMINISTRATOR", "DRAFTER", "REVIEWER", "PUBLISHER"], (grant) =>
    covers(grant, report),
  );
}

export function mayCreateReport(viewer: Viewer | null): boolean {
  return holds(viewer, ["ADMINISTRATOR", "DRAFTER"], isUnbound);
}

export function mayAdminister(viewer: Viewer | null): boolean {
  return holds(viewer, ["ADMINISTRATOR"], isUnbound);
}

/**
 * Refuses what a policy did not allow.
 *
 * @param what in the words of the caller, e.g. `"record observations"`
 * @throws InputError UNAUTHENTICATED when nobody is signed in, else FORBIDDEN
 */
export function assertMay(allowed: boolean, viewer: Viewer | null, what: string): asserts viewer is Viewer {
  if (viewer === null)
    throw new InputError(
      `Sign in to ${what}: the request has no valid session or token`,
      {},
      "UNAUTHENTICATED",
    );
  if (!allowed) throw new InputError(`${viewer.email} has no role that may ${what}`, {}, "FORBIDDEN");
}

function holds(
  viewer: Viewer | null,
  accepted: readonly Role[],
  inScope: (grant: Grant) => boolean,
): boolean {
  return (viewer?.grants ?? []).some((grant) => accepted.includes(grant.role) && inScope(grant));
}

function isUnbound(grant: Grant): boolean {
  return grant.report === null && grant.unitGroup === null;
}

function covers(grant: Grant, report: string): boolean {
  return grant.report === null || grant.report === report;
}
