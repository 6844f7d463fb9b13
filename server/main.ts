import "reflect-metadata";

import type { GraphQLSchema } from "graphql";
import { AccessResolver } from "./access/access.resolver.ts";
import { accessGate } from "./access/access-gate.ts";
import { AccessWatch } from "./access/access-watch.ts";
import { CatalogResolver } from "./catalog/catalog.resolver.ts";
import { CommentsResolver } from "./comments/comments.resolver.ts";
import { CommentPeopleResolver, ThreadPeopleResolver } from "./comments/thread-people.resolver.ts";
import { type Collab, createCollab } from "./documents/collab/collab-server.ts";
import { DocumentsResolver } from "./documents/documents.resolver.ts";
import { FiguresResolver } from "./figures/figures.resolver.ts";
import { Figures } from "./figures/figures.ts";
import { DataFeed } from "./observations/change-feed.ts";
import { ObservationsResolver } from "./observations/observations.resolver.ts";
import { systemClock } from "./platform/clock.ts";
import { readConfig } from "./platform/config.ts";
import { openDatabase } from "./platform/database.ts";
import { buildTabellionSchema } from "./platform/graphql/build-schema.ts";
import { mountGraphql } from "./platform/graphql/mount-graphql.ts";
import { createLog } from "./platform/log.ts";
import { openDoorbell } from "./platform/open-doorbell.ts";
import type { Platform } from "./platform/platform.ts";
import { createShutdown, type Shutdown } from "./platform/shutdown.ts";
import { createWeb } from "./platform/web.ts";
import { ReportsResolver } from "./reports/reports.resolver.ts";
import { resolverClasses } from "./resolvers.ts";
import { sampleAccounts, samplePassword } from "./sample/sample-accounts.ts";
import { seedSample } from "./sample/seed-sample.ts";

/** Joins all parts and starts the server; the only file that knows them all. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const shutdown = createShutdown(log);
  try {
    const platform = await openPlatform(config, log, shutdown);
    const web = createWeb(platform);
    shutdown.onClose("web server", () => web.close());
    const features = await openFeatures(platform, shutdown);
    const graphql = await mountGraphql(platform, web, features.schema, accessGate(platform, features.watch));
    shutdown.onClose("GraphQL", () => graphql.close());
    web.onUpgrade("/collab", (request, socket, head) => features.collab.handleUpgrade(request, socket, head));

    if (config.sample) await seedSample({ platform, collab: features.collab });
    const { url } = await web.listen();
    process.stdout.write(greeting(url, config.sample));
  } catch (error) {
    await shutdown.close();
    throw error;
  }
}

type Features = { readonly schema: GraphQLSchema; readonly collab: Collab; readonly watch: AccessWatch };

/** One instance of every feature, joined; they end in the opposite order. */
async function openFeatures(platform: Platform, shutdown: Shutdown): Promise<Features> {
  const watch = new AccessWatch(platform.doorbell);
  shutdown.onClose("access watch", async () => watch.close());
  const feed = await DataFeed.open(platform);
  shutdown.onClose("data feed", () => feed.close());
  const figures = new Figures(platform, feed);
  shutdown.onClose("figures", async () => figures.close());
  const collab = createCollab(platform, watch);
  shutdown.onClose("collaboration", () => collab.close());
  const schema = buildTabellionSchema(resolverClasses, [
    new AccessResolver(platform),
    new CatalogResolver(platform),
    new ObservationsResolver(platform, feed),
    new FiguresResolver(figures),
    new DocumentsResolver(platform, collab),
    new CommentsResolver(platform),
    new ThreadPeopleResolver(),
    new CommentPeopleResolver(),
    new ReportsResolver({ collab, figures }),
  ]);
  return { schema, collab, watch };
}

function greeting(url: string, sample: boolean): string {
  const lines = [`  Tabellion    ${url}`, `  Playground   ${url}/playground`];
  if (sample) {
    const accounts = sampleAccounts.map(({ email }) => email.split("@")[0]).join("  ");
    lines.push("", `  Sample accounts (…@sample.local, password ${samplePassword}):`, `  ${accounts}`);
  }
  return `\n${lines.join("\n")}\n\n`;
}

async function openPlatform(
  config: Platform["config"],
  log: Platform["log"],
  shutdown: Shutdown,
): Promise<Platform> {
  const database = await openDatabase(config.database, log);
  shutdown.onClose("database", () => database.close());
  const doorbell = openDoorbell(config.database, log);
  shutdown.onClose("doorbell", () => doorbell.close());
  return { config, log, database, doorbell, clock: systemClock() };
}

main().catch((error: unknown) => {
  // Whoever starts the server needs the sentence; the stack only helps who develops it.
  const words =
    error instanceof Error
      ? process.env.LOG_LEVEL === "debug"
        ? error.stack
        : error.message
      : String(error);
  process.stderr.write(`Tabellion did not start. ${words}\n`);
  process.exit(1);
});
