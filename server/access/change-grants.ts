import type { Platform } from "../platform/platform.ts";
import { assertMay, mayAdminister } from "./access.policy.ts";
import { ringAccess } from "./access-watch.ts";
import type { Grant, Viewer } from "./viewer.ts";

/**
 * Gives an account a role; it holds on open sockets at once.
 *
 * @throws InputError FORBIDDEN unless the viewer administers the workspace
 */
export async function grantRole(
  platform: Platform,
  viewer: Viewer | null,
  account: string,
  grant: Grant,
): Promise<void> {
  assertMay(mayAdminister(viewer), viewer, "grant roles");
  await platform.database.query(
    "INSERT INTO role_grant (id, account, role, report, unit_group) VALUES ($1, $2, $3, $4, $5)",
    [platform.clock.id(), account, grant.role, grant.report, grant.unitGroup],
  );
  await ringAccess(platform, account);
}

/**
 * Takes a role from an account; sockets that were opened with it are closed within a second.
 *
 * @throws InputError FORBIDDEN unless the viewer administers the workspace
 */
export async function withdrawRole(
  platform: Platform,
  viewer: Viewer | null,
  account: string,
  grant: Grant,
): Promise<void> {
  assertMay(mayAdminister(viewer), viewer, "withdraw roles");
  await platform.database.query(
    `DELETE FROM role_grant WHERE account = $1 AND role = $2
       AND report IS NOT DISTINCT FROM $3::uuid AND unit_group IS NOT DISTINCT FROM $4`,
    [account, grant.role, grant.report, grant.unitGroup],
  );
  await ringAccess(platform, account);
}
