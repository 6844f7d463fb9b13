// One of the servers that the benchmark compares, in a process of its own, run from source
// (`node --experimental-transform-types collab-peer.ts tabellion|hocuspocus`). Prints its port and a document's name.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server } from "@hocuspocus/server";

const [, , peer] = process.argv;

if (peer === "hocuspocus") await startHocuspocus();
else await startTabellion();

async function startHocuspocus(): Promise<void> {
  const server = new Server({ port: 0, address: "127.0.0.1", quiet: true });
  await server.listen();
  announce(server.address.port, "0192f6c0-0000-7000-8000-000000000000");
}

async function startTabellion(): Promise<void> {
  const { issueTicket } = await import("../../server/access/collab-ticket.ts");
  const { createCollab } = await import("../../server/documents/collab/collab-server.ts");
  const { openDatabase } = await import("../../server/platform/database.ts");
  const { createLog } = await import("../../server/platform/log.ts");
  const { makeReport, makeViewer, platformOver } = await import("../support/collab.ts");
  const url = process.env["BENCH_DATABASE_URL"];
  const dataDirectory = await mkdtemp(join(tmpdir(), "tabellion-bench-"));
  const database = await openDatabase(
    url === undefined ? { kind: "embedded", dataDirectory } : { kind: "postgres", url },
    createLog("error"),
  );
  const platform = platformOver(database, url);
  const viewer = await makeViewer(platform, "Lan", ["DRAFTER"]);
  const report = await makeReport(platform);
  const collab = createCollab(platform);
  const server = createServer((_request, response) => {
    issueTicket(platform, viewer, report).then(
      ({ ticket }) => response.end(ticket),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.on("upgrade", (request, socket, head) => collab.handleUpgrade(request, socket, head));
  server.listen(0, "127.0.0.1", () => announce((server.address() as AddressInfo).port, report));
  process.once("SIGTERM", () => {
    collab
      .close()
      .then(() => database.close())
      .then(() => rm(dataDirectory, { recursive: true, force: true }))
      .finally(() => process.exit(0));
  });
}

function announce(port: number, document: string): void {
  process.stdout.write(`PEER ${port} ${document}\n`);
}
