import type { Locale } from "../../shared/base/locale.ts";

/** Who uses the playground, as far as the server says. */
export type PlaygroundViewer =
  | { readonly kind: "signed-in"; readonly name: string; readonly email: string; readonly locale: Locale }
  | { readonly kind: "signed-out" }
  | { readonly kind: "unknown" };

/**
 * Asks the server who is signed in by this browser's cookie.
 *
 * @param origin of the page, e.g. `"http://localhost:4000"`
 * @returns `unknown` when the server cannot be reached or says something else; never throws
 */
export async function askViewer(origin: string): Promise<PlaygroundViewer> {
  try {
    const response = await fetch(`${origin}/graphql`, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "query Viewer { viewer { name email locale } }" }),
    });
    return viewerOf(await response.json());
  } catch {
    // Only the greeting depends on it: GraphiQL itself says that there is no connection.
    return { kind: "unknown" };
  }
}

/**
 * Reads the server's answer.
 *
 * @param answer untrusted JSON
 * @returns e.g. `viewerOf({ data: { viewer: null } })` is `{ kind: "signed-out" }`
 */
export function viewerOf(answer: unknown): PlaygroundViewer {
  const data = fieldOf(answer, "data");
  const viewer = fieldOf(data, "viewer");
  if (viewer === null) return { kind: "signed-out" };
  const name = fieldOf(viewer, "name");
  const email = fieldOf(viewer, "email");
  if (typeof name !== "string" || typeof email !== "string") return { kind: "unknown" };
  return { kind: "signed-in", name, email, locale: fieldOf(viewer, "locale") === "EN" ? "en" : "vi" };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
}
