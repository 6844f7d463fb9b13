import { findCredentials, findViewer } from "../access/account.queries.ts";
import { createAccount } from "../access/create-account.ts";
import type { Viewer } from "../access/viewer.ts";
import { saveIndicators } from "../catalog/save-indicator.ts";
import { saveGroups, saveUnits } from "../catalog/save-units.ts";
import { replyToThread } from "../comments/answer-thread.ts";
import { openThread } from "../comments/open-thread.ts";
import type { Collab } from "../documents/collab/collab-server.ts";
import { createReport } from "../documents/create-report.ts";
import { recordObservations } from "../observations/record-observations.ts";
import { setTargets } from "../observations/set-targets.ts";
import type { Platform } from "../platform/platform.ts";
import { sampleTargets } from "./facts/targets.ts";
import { sampleReport, sampleReportTitle, sampleReportUnit } from "./report/sample-report.ts";
import { sampleThreads } from "./report/sample-threads.ts";
import { type SampleEmail, sampleAccounts, samplePassword } from "./sample-accounts.ts";
import { sampleIndicators } from "./sample-indicators.ts";
import { sampleObservations, samplePeriod } from "./sample-observations.ts";
import { sampleGroups, sampleUnits } from "./sample-units.ts";

/** What the sample needs of the server that main.ts has put together. */
export type SampleDeps = {
  readonly platform: Platform;
  readonly collab: Pick<Collab, "changeDocument" | "readDocument">;
};

/**
 * Fills an empty workspace with the sample: accounts, units, indicators, observations, targets, a report and two
 * threads. Every step leaves a mark of its own, so a start that was cut off goes on where it stopped, and what
 * people have changed or deleted since does not come back.
 *
 * @returns whether anything was put in; `false` on every later start, e.g. `await seedSample({ platform, collab })`
 * @throws whatever a step threw; the steps before it stay
 */
export async function seedSample(deps: SampleDeps): Promise<boolean> {
  const done = await stepsDone(deps.platform);
  let seededAny = false;
  for (const [name, run] of steps) {
    if (done.has(`sample:${name}`)) continue;
    await run(deps);
    await deps.platform.database.query("INSERT INTO seeded (what) VALUES ($1) ON CONFLICT DO NOTHING", [
      `sample:${name}`,
    ]);
    seededAny = true;
  }
  return seededAny;
}

const steps: readonly (readonly [name: string, run: (deps: SampleDeps) => Promise<void>])[] = [
  ["accounts", seedAccounts],
  ["catalogue", seedCatalogue],
  ["data", seedData],
  ["report", seedReport],
];

async function stepsDone({ database }: Platform): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ what: string }>("SELECT what FROM seeded WHERE what LIKE 'sample:%'");
  return new Set(rows.map((row) => row.what));
}

async function seedAccounts({ platform }: SampleDeps): Promise<void> {
  // Side by side, since hashing a password takes a tenth of a second on purpose.
  await Promise.all(
    sampleAccounts.map(async ({ email, name, role }) => {
      // There already: an earlier start was cut off between two accounts.
      if ((await findCredentials(platform.database, email)) !== null) return;
      await createAccount(platform, { email, name, password: samplePassword, grants: [{ role }] });
    }),
  );
}

async function seedCatalogue({ platform }: SampleDeps): Promise<void> {
  const owner = await sampleViewer(platform, "data@sample.local");
  await saveUnits(platform, sampleUnits);
  await saveGroups(platform, sampleGroups);
  await saveIndicators(platform, owner, sampleIndicators);
}

async function seedData({ platform }: SampleDeps): Promise<void> {
  const owner = await sampleViewer(platform, "data@sample.local");
  await setTargets(platform, owner, sampleTargets);
  await recordObservations(platform, owner, sampleObservations());
}

async function seedReport({ platform, collab }: SampleDeps): Promise<void> {
  const drafter = await sampleViewer(platform, "drafter1@sample.local");
  const { id } = await createReport(platform, collab, drafter, {
    title: sampleReportTitle,
    period: samplePeriod,
    unit: sampleReportUnit,
    content: sampleReport(),
  });
  for (const { anchor, comments } of sampleThreads(await collab.readDocument(id))) {
    const [first, ...replies] = comments;
    const author = await sampleViewer(platform, first.by);
    const thread = await openThread(platform, author, { reportId: id, ...anchor, body: first.body });
    for (const { by, body } of replies)
      await replyToThread(platform, await sampleViewer(platform, by), thread.id, body);
  }
}

async function sampleViewer({ database }: Platform, email: SampleEmail): Promise<Viewer> {
  const account = await findCredentials(database, email);
  const viewer = account === null ? null : await findViewer(database, account.id);
  if (viewer === null)
    throw new Error(`The sample account ${email} is gone, so the sample cannot be completed`);
  return viewer;
}
