import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import type { Viewer } from "../../server/access/viewer.ts";
import type { Database } from "../../server/platform/database.ts";
import type { Platform } from "../../server/platform/platform.ts";
import {
  CollabInstance,
  makeReport,
  makeViewer,
  platformOver,
  until,
  type Writer,
} from "../support/collab.ts";
import { databases } from "../support/database.ts";

for (const kind of databases)
  describe(kind.name, () => {
    let database: Database;
    let platform: Platform;
    let lan: Viewer;
    let minh: Viewer;
    let instances: CollabInstance[] = [];
    let writers: Writer[] = [];
    let report: string;

    const start = async (over: Partial<Platform> = {}) => {
      const instance = await CollabInstance.start({ ...platform, ...over });
      instances.push(instance);
      return instance;
    };
    const open = (instance: CollabInstance, viewer: Viewer, document?: Y.Doc) => {
      const writer = instance.open(viewer, report, document);
      writers.push(writer);
      return writer;
    };

    beforeAll(async () => {
      database = await kind.open();
      platform = platformOver(database);
      lan = await makeViewer(platform, "Lan", ["DRAFTER"]);
      minh = await makeViewer(platform, "Minh", ["DRAFTER"]);
    });
    afterAll(async () => {
      await platform.doorbell.close();
      await database.close();
    });
    beforeEach(async () => {
      report = await makeReport(platform);
    });
    afterEach(async () => {
      for (const writer of writers) writer.leave();
      for (const instance of instances) await instance.close();
      writers = [];
      instances = [];
    });

    test("[F2] two drafters write the same paragraph and read the same", async () => {
      const instance = await start();
      const [a, b] = [await open(instance, lan).synced(), await open(instance, minh).synced()];
      a.type(0, "Dân số");
      await b.reads("Dân số");
      a.type(6, " tăng");
      b.type(0, "2025: ");
      await Promise.all([a.reads("2025: Dân số tăng"), b.reads("2025: Dân số tăng")]);
    });

    test("[F2] a report that everybody left opens again as it was saved", async () => {
      const instance = await start();
      const first = await open(instance, lan).synced();
      first.type(0, "Một câu.");
      await first.saved();
      first.leave();
      const second = await open(await start(), minh).synced();
      expect(second.text).toBe("Một câu.");
    });

    test("[F2] an edit is seen at once but shown as saved only after its commit", async () => {
      const gate = new Gate(database);
      const instance = await start({ database: gate.database });
      const [a, b] = [await open(instance, lan).synced(), await open(instance, minh).synced()];
      await Promise.all([a.saved(), b.saved()]);
      gate.shut();
      a.type(0, "chưa lưu");
      await b.reads("chưa lưu");
      await gate.reached();
      expect(a.provider.hasUnsyncedChanges).toBe(true);
      gate.open();
      await a.saved();
      expect(await storedText(platform, report)).toBe("chưa lưu");
    });

    test("[F2] while the database fails nothing is acknowledged, and all is stored when it is back", async () => {
      const gate = new Gate(database);
      const instance = await start({ database: gate.database });
      const a = await open(instance, lan).synced();
      await a.saved();
      gate.failures = 3;
      for (const letter of "abc") a.type(a.text.length, letter);
      await until(
        () => gate.failures < 3,
        (check) => gate.onFailure(check),
      );
      expect(a.provider.hasUnsyncedChanges).toBe(true);
      await a.saved();
      expect(await storedText(platform, report)).toBe("abc");
    });

    test("[F2] what was typed on one instance is read on the other", async () => {
      const [one, two] = [await start(), await start()];
      const [a, b] = [await open(one, lan).synced(), await open(two, minh).synced()];
      a.type(0, "từ một");
      await b.reads("từ một");
      b.type(0, "từ hai, ");
      await a.reads("từ hai, từ một");
      await Promise.all([a.saved(), b.saved()]);
      expect(await storedText(platform, report)).toBe("từ hai, từ một");
    });

    test("[F2] drafters on two instances see where the other is, and that the other left", async () => {
      // As with PostgreSQL, where other instances may listen; the doorbell is the one of the database under test.
      const config = { ...platform.config, database: { kind: "postgres", url: "unused" } as const };
      const [one, two] = [await start({ config }), await start({ config })];
      const [a, b] = [await open(one, lan).synced(), await open(two, minh).synced()];
      b.provider.setAwarenessField("cursor", 7);
      const seen = () => a.provider.awareness?.getStates().get(b.document.clientID);
      const change = (check: () => void) => a.provider.awareness?.on("change", check);
      await until(() => seen()?.["cursor"] === 7, change);
      expect(seen()?.["user"]).toEqual({ id: minh.id, name: "Minh" });
      b.leave();
      await until(() => seen() === undefined, change);
    });

    test("[F2] a drafter who was cut off keeps every word of both", async () => {
      const instance = await start();
      const [a, b] = [await open(instance, lan).synced(), await open(instance, minh).synced()];
      a.type(0, "Dân số");
      await b.reads("Dân số");
      b.provider.disconnect();
      a.type(6, " tăng");
      b.type(0, "2025: ");
      b.document.getText("test").delete(6, 3);
      await a.saved();
      await b.provider.connect();
      await Promise.all([a.reads("2025:  số tăng"), b.reads("2025:  số tăng")]);
      await b.saved();
      expect(await storedText(platform, report)).toBe("2025:  số tăng");
    });

    test("[F2] words that a crash swallowed come back from the tab that typed them", async () => {
      const gate = new Gate(database);
      const first = await start({ database: gate.database });
      const a = await open(first, lan).synced();
      await a.saved();
      gate.shut();
      a.type(0, "chưa kịp lưu");
      await gate.reached();
      // The first instance never stores it; the tab goes to another, types on, and brings both.
      const again = open(await start(), lan, a.document);
      a.leave();
      again.type(0, "Vẫn ");
      await again.synced();
      await again.saved();
      expect(await storedText(platform, report)).toBe("Vẫn chưa kịp lưu");
      gate.open();
    });

    test("[F2] each stored update names its author", async () => {
      const instance = await start();
      const [a, b] = [await open(instance, lan).synced(), await open(instance, minh).synced()];
      a.type(0, "Lan");
      await b.reads("Lan");
      await a.saved();
      b.type(0, "Minh ");
      await b.saved();
      const rows = await database.query(
        "SELECT author FROM document_update WHERE document = $1 ORDER BY seq",
        [report],
      );
      expect(rows).toEqual([{ author: lan.id }, { author: minh.id }]);
    });

    test("[F2] a long text is compacted to a snapshot, and opens from it unchanged", async () => {
      const instance = await start();
      const a = await open(instance, lan).synced();
      for (let letter = 0; letter < 600; letter += 1) a.type(letter, "x");
      await a.saved();
      a.leave();
      await instance.collab.close();
      const rows = await database.query<{ seq: string }>(
        "SELECT seq FROM document_snapshot WHERE document = $1",
        [report],
      );
      expect(Number(rows[0]?.seq)).toBeGreaterThanOrEqual(500);
      const b = await open(await start(), minh).synced();
      expect(b.text).toBe("x".repeat(600));
    });
  });

async function storedText(platform: Platform, report: string): Promise<string> {
  const document = new Y.Doc();
  const rows = await platform.database.query<{ update: Buffer }>(
    "SELECT update FROM document_update WHERE document = $1 ORDER BY seq",
    [report],
  );
  for (const { update } of rows) Y.applyUpdate(document, update);
  return document.getText("test").toString();
}

/** A database whose storing of text can be held back, or made to fail. */
class Gate {
  readonly database: Database;
  failures = 0;
  #shut: { promise: Promise<void>; open: () => void } | null = null;
  #reached: () => void = () => undefined;
  #failed: () => void = () => undefined;
  readonly #waiting = new Promise<void>((resolve) => {
    this.#reached = resolve;
  });

  constructor(inner: Database) {
    this.database = {
      ...inner,
      query: async <Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> => {
        if (!sql.includes("INSERT INTO document_update")) return inner.query<Row>(sql, parameters);
        if (this.failures > 0) {
          this.failures -= 1;
          this.#failed();
          throw new Error("no disk");
        }
        if (this.#shut !== null) {
          this.#reached();
          await this.#shut.promise;
        }
        return inner.query<Row>(sql, parameters);
      },
    };
  }

  shut(): void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#shut = { promise, open: resolve };
  }

  /** Settles when something waits at the shut gate. */
  reached(): Promise<void> {
    return this.#waiting;
  }

  open(): void {
    this.#shut?.open();
    this.#shut = null;
  }

  onFailure(act: () => void): void {
    this.#failed = act;
  }
}
