import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCredentials, findViewer } from "../../server/access/account.queries.ts";
import { type Collab, createCollab } from "../../server/documents/collab/collab-server.ts";
import { documentJson } from "../../server/documents/report-document.ts";
import type { Database } from "../../server/platform/database.ts";
import type { Platform } from "../../server/platform/platform.ts";
import { sampleReport } from "../../server/sample/report/sample-report.ts";
import { sampleAccounts } from "../../server/sample/sample-accounts.ts";
import { seedSample } from "../../server/sample/seed-sample.ts";
import { documentFigures } from "../../shared/report/document-figures.ts";
import { parseDocument } from "../../shared/report/document-node.ts";
import { platformOver } from "../support/collab.ts";
import { databases } from "../support/database.ts";

/** A start of the whole server may take 15 s: the sample must leave most of it to the rest. */
const mostSeedingMs = 8_000;

for (const kind of databases)
  describe(kind.name, () => {
    let database: Database;
    let platform: Platform;
    let collab: Collab;
    let seededAny: boolean;
    let tookMs: number;

    beforeAll(async () => {
      database = await kind.open();
      platform = platformOver(database);
      collab = createCollab(platform);
      const started = performance.now();
      seededAny = await seedSample({ platform, collab });
      tookMs = performance.now() - started;
    });

    afterAll(async () => {
      await collab.close();
      await platform.doorbell.close();
      await database.close();
    });

    test("an empty workspace is filled in a few seconds", () => {
      expect(seededAny).toBe(true);
      expect(tookMs).toBeLessThan(mostSeedingMs);
    });

    test("every sample account is there with its role", async () => {
      for (const { email, role } of sampleAccounts) {
        const account = await findCredentials(database, email);
        const viewer = account && (await findViewer(database, account.id));
        expect(viewer?.grants, email).toEqual([{ role, report: null, unitGroup: null }]);
      }
    });

    test("the report is stored with every figure where it was written", async () => {
      const [report] = await database.query<{ id: string; period: string; unit: string }>(
        "SELECT id, period, unit FROM report",
      );
      expect(report).toMatchObject({ period: "2023-S1", unit: "DUK" });
      const stored = parseDocument(documentJson(await collab.readDocument(report?.id ?? "")));
      expect(documentFigures(stored)).toEqual(documentFigures(parseDocument(sampleReport())));
    });

    test("two threads are open, each with an answer", async () => {
      const threads = await database.query<{ quotation: string; comments: string }>(
        `SELECT quotation, (SELECT count(*) FROM comment WHERE thread = thread.id) AS comments
         FROM thread WHERE state = 'OPEN' ORDER BY created_at`,
      );
      expect(threads).toEqual([
        { quotation: "giao cấp ủy cơ sở theo dõi hằng tháng", comments: "2" },
        { quotation: "2.553,40 tỷ đồng", comments: "2" },
      ]);
    });

    test("a later start puts nothing in again", async () => {
      const before = await rowCounts(database);
      expect(await seedSample({ platform, collab })).toBe(false);
      expect(await rowCounts(database)).toEqual(before);
    });

    test("what was deleted since does not come back", async () => {
      await database.query("DELETE FROM report");
      expect(await seedSample({ platform, collab })).toBe(false);
      expect(await database.query("SELECT id FROM report")).toEqual([]);
    });
  });

async function rowCounts(database: Database): Promise<unknown> {
  const tables = [
    "account",
    "indicator",
    "reporting_unit",
    "observation",
    "target",
    "report",
    "thread",
    "comment",
  ];
  const columns = tables.map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`);
  return database.query(`SELECT ${columns.join(", ")}`);
}
