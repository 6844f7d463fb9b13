import { parseCode } from "../../shared/base/code.ts";
import { InputError } from "../../shared/base/input-error.ts";
import { assertMay, dataRights, mayReadData } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import { findIndicator } from "../catalog/indicator.queries.ts";
import { optionalText } from "../catalog/name-text.ts";
import { type Page, readPageRequest } from "../platform/graphql/connection.ts";
import type { Platform } from "../platform/platform.ts";
import { findObservations, type Observation, type ObservationFilter } from "./observation.queries.ts";
import { findTargets, type Target } from "./target.queries.ts";

const mostCodes = 1000;
const cursorColumns = 5;

/** Which page of which observations. */
export type ObservationsRequest = {
  readonly filter: ObservationFilter;
  readonly asOf: Date | null;
  readonly first: number;
  readonly after: string | null;
};

/**
 * Reads one page of observations; restricted ones are left out for those who may not see them.
 *
 * @throws InputError UNAUTHENTICATED; BAD_USER_INPUT when the filter, `first` or `after` is malformed
 */
export async function readObservations(
  { database }: Platform,
  viewer: Viewer | null,
  request: ObservationsRequest,
): Promise<Page<Observation>> {
  assertMay(mayReadData(viewer, { restricted: false }), viewer, "read observations");
  const filter = checkFilter(request.filter);
  const page = readPageRequest(request.first, request.after, cursorColumns);
  if (!/^\d{1,18}$/.test(page.after?.[cursorColumns - 1] ?? "0"))
    throw new InputError("after must be an endCursor that this list gave");
  return findObservations(database, filter, request.asOf, dataRights(viewer), page);
}

/**
 * Reads the current targets of an indicator.
 *
 * @throws InputError NOT_FOUND when there is no such indicator, FORBIDDEN when its data are restricted
 */
export async function readTargets(
  { database }: Platform,
  viewer: Viewer | null,
  code: string,
  unit: string | null,
  period: string | null,
): Promise<Target[]> {
  assertMay(mayReadData(viewer, { restricted: false }), viewer, "read targets");
  const indicator = await findIndicator(database, parseCode(code, "indicator"));
  if (indicator === null) throw new InputError(`There is no indicator "${code}"`, { code }, "NOT_FOUND");
  assertMay(mayReadData(viewer, indicator), viewer, `read the targets of ${code}`);
  return findTargets(database, code, unit === null ? null : parseCode(unit, "reporting unit"), period);
}

/**
 * Checks a filter's codes and lengths.
 *
 * @throws InputError when a code is malformed or a list has over 1,000 entries
 */
export function checkFilter(filter: ObservationFilter): ObservationFilter {
  for (const [name, list] of Object.entries({
    indicators: filter.indicators,
    units: filter.units,
    periods: filter.periods,
  }))
    if (list != null && list.length > mostCodes)
      throw new InputError(
        `${name} may have at most ${mostCodes} entries, but ${list.length} came`,
        {},
        "LIMIT_EXCEEDED",
      );
  for (const code of filter.indicators ?? []) parseCode(code, "indicator");
  for (const code of filter.units ?? []) parseCode(code, "reporting unit");
  if (filter.group != null) parseCode(filter.group, "group");
  const breakdown =
    filter.breakdown == null ? null : (optionalText("breakdown", filter.breakdown, 100) ?? "");
  return { ...filter, breakdown };
}
