/** Accounts of the sample workspace, in the order in which the sign-in page offers them. */
export const sampleAccounts = [
  { email: "drafter1@sample.local", role: "DRAFTER" },
  { email: "drafter2@sample.local", role: "DRAFTER" },
  { email: "reviewer@sample.local", role: "REVIEWER" },
  { email: "data@sample.local", role: "DATA_OWNER" },
  { email: "publisher@sample.local", role: "PUBLISHER" },
  { email: "admin@sample.local", role: "ADMINISTRATOR" },
  { email: "viewer@sample.local", role: "VIEWER" },
] as const;

/** Of every sample account; they exist on a loopback address only. */
export const samplePassword = "sample-only-2023";

/**
 * Asks whether this server serves the sample workspace, whose accounts are nobody's secret.
 *
 * @param origin of the page
 * @returns `false` also when the server does not say
 */
export async function servesSample(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/healthz`, { headers: { accept: "application/json" } });
    const answer: unknown = await response.json();
    return typeof answer === "object" && answer !== null && "sample" in answer && answer.sample === true;
  } catch {
    // Only a hint depends on it; signing in says by itself that the server cannot be reached.
    return false;
  }
}
