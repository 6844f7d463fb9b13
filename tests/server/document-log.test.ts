import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  DocumentGoneError,
  DocumentLog,
  type StoredRange,
} from "../../server/documents/collab/document-log.ts";
import type { Database } from "../../server/platform/database.ts";
import type { Platform } from "../../server/platform/platform.ts";
import { makeReport, makeViewer, platformOver } from "../support/collab.ts";
import { databases } from "../support/database.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (update: Uint8Array) => new TextDecoder().decode(update);

for (const kind of databases)
  describe(kind.name, () => {
    let database: Database;
    let platform: Platform;
    const ranges: StoredRange[] = [];
    const openLog = (over: Partial<Platform> = {}) =>
      new DocumentLog(
        { ...platform, ...over },
        { onStored: (range) => ranges.push(range), pause: async () => undefined },
      );

    beforeEach(() => {
      ranges.length = 0;
    });
    beforeAll(async () => {
      database = await kind.open();
      platform = platformOver(database);
    });
    afterAll(async () => {
      await platform.doorbell.close();
      await database.close();
    });

    test("updates are numbered from 1 without gaps and keep their author", async () => {
      const report = await makeReport(platform);
      const { id } = await makeViewer(platform, "Lan", []);
      const log = openLog();
      await Promise.all([log.append(report, bytes("a"), id), log.append(report, bytes("b"), null)]);
      await log.append(report, bytes("c"), id);
      const rows = await database.query(
        "SELECT seq, update, author FROM document_update WHERE document = $1 ORDER BY seq",
        [report],
      );
      expect(rows).toEqual([
        { seq: "1", update: Buffer.from("a"), author: id },
        { seq: "2", update: Buffer.from("b"), author: null },
        { seq: "3", update: Buffer.from("c"), author: id },
      ]);
    });

    test("what arrives together is stored by one statement and announced once", async () => {
      const [one, two] = [await makeReport(platform), await makeReport(platform)];
      const log = openLog();
      await Promise.all([...Array(50).keys()].map((n) => log.append(n % 2 ? one : two, bytes(`${n}`), null)));
      expect(ranges.map(({ first, last }) => [first, last])).toEqual([
        [1n, 25n],
        [1n, 25n],
      ]);
    });

    test("two instances that write at once share no number and lose no row", async () => {
      const report = await makeReport(platform);
      const logs = [openLog(), openLog()];
      const asked = [...Array(200).keys()].flatMap((n) =>
        logs.map(async (log, at) => {
          await new Promise((resolve) => setImmediate(resolve));
          return log.append(report, bytes(`${at}:${n}`), null);
        }),
      );
      await Promise.all(asked);
      const rows = await openLog().readAfter(report, 0n);
      expect(rows.map((row) => row.seq)).toEqual([...Array(400).keys()].map((n) => BigInt(n + 1)));
      for (const at of [0, 1])
        expect(rows.map((row) => textOf(row.update)).filter((text) => text.startsWith(`${at}:`))).toEqual(
          [...Array(200).keys()].map((n) => `${at}:${n}`),
        );
    });

    test("a failed commit is tried again, in order, and nothing settles before it succeeds", async () => {
      const report = await makeReport(platform);
      let failures = 3;
      const failing: Database = {
        ...database,
        query: (sql, parameters) => {
          failures -= 1;
          return failures >= 0 ? Promise.reject(new Error("no disk")) : database.query(sql, parameters);
        },
      };
      const log = openLog({ database: failing });
      await Promise.all([log.append(report, bytes("a"), null), log.append(report, bytes("b"), null)]);
      expect(failures).toBeLessThan(0);
      expect((await log.readAfter(report, 0n)).map((row) => textOf(row.update))).toEqual(["a", "b"]);
    });

    test("a report that is gone takes nothing and holds up nobody else", async () => {
      const report = await makeReport(platform);
      const log = openLog();
      const lost = log.append(platform.clock.id(), bytes("x"), null);
      await Promise.all([
        expect(lost).rejects.toThrow(DocumentGoneError),
        log.append(report, bytes("a"), null),
      ]);
      expect(await log.load(platform.clock.id())).toBeNull();
    });

    test("a document is read as its snapshot and the rows after it; an older snapshot is ignored", async () => {
      const report = await makeReport(platform);
      const log = openLog();
      for (const text of ["a", "b", "c"]) await log.append(report, bytes(text), null);
      await log.writeSnapshot(report, 2n, bytes("ab"));
      await log.writeSnapshot(report, 1n, bytes("a"));
      const stored = await log.load(report);
      expect(stored?.snapshotSeq).toBe(2n);
      expect(textOf(stored?.snapshot ?? bytes(""))).toBe("ab");
      expect(stored?.tail.map((row) => [row.seq, textOf(row.update)])).toEqual([[3n, "c"]]);
      expect(await log.readAfter(report, 0n)).toHaveLength(3);
    });
  });
