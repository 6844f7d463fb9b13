import type { Locale } from "../../shared/base/locale.ts";
import type { Platform } from "../platform/platform.ts";
import { assertMay } from "./access.policy.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Sets the language in which the viewer sees the editor.
 *
 * @throws InputError UNAUTHENTICATED when nobody is signed in
 */
export async function setLocale(
  { database }: Platform,
  viewer: Viewer | null,
  locale: Locale,
): Promise<Viewer> {
  assertMay(true, viewer, "choose a language");
  await database.query("UPDATE account SET locale = $2 WHERE id = $1", [viewer.id, locale]);
  return { ...viewer, locale };
}
