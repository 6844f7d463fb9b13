// A process with nothing but a database and the collaboration server, to be killed by tests. It runs from source
// (`node --experimental-transform-types`), so that a test needs no build.
// Environment: COLLAB_DATABASE (a database configuration in JSON), PORT (0: any).
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { findViewer } from "../../server/access/account.queries.ts";
import { issueTicket } from "../../server/access/collab-ticket.ts";
import { createCollab } from "../../server/documents/collab/collab-server.ts";
import { systemClock } from "../../server/platform/clock.ts";
import type { Config } from "../../server/platform/config.ts";
import { openDatabase } from "../../server/platform/database.ts";
import { createLog } from "../../server/platform/log.ts";
import { openDoorbell } from "../../server/platform/open-doorbell.ts";
import type { Platform } from "../../server/platform/platform.ts";

const databaseConfig: Config["database"] = JSON.parse(process.env["COLLAB_DATABASE"] ?? "null");
const log = createLog(process.env["TEST_LOG_LEVEL"] ?? "silent");
const platform: Platform = {
  config: {
    port: 0,
    host: "127.0.0.1",
    database: databaseConfig,
    publicUrl: null,
    logLevel: "silent",
    sample: false,
  },
  log,
  database: await openDatabase(databaseConfig, log),
  doorbell: openDoorbell(databaseConfig, log),
  clock: systemClock(),
};
const collab = createCollab(platform);
const server = createServer((request, response) => {
  const [, account = "", report = ""] = (request.url ?? "").split("/");
  answerTicket(account, report, response).catch((error: unknown) =>
    response.writeHead(500).end(String(error)),
  );
});
server.on("upgrade", (request, socket, head) => collab.handleUpgrade(request, socket, head));
server.listen(Number(process.env["PORT"] ?? "0"), "127.0.0.1", () => {
  process.stdout.write(`PORT ${(server.address() as AddressInfo).port}\n`);
});

async function answerTicket(account: string, report: string, response: ServerResponse): Promise<void> {
  const viewer = await findViewer(platform.database, account);
  const { ticket } = await issueTicket(platform, viewer, report);
  response.end(ticket);
}
