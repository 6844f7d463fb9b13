import { setInterval as ticks } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CollabSession } from "../../editor/collab/collab-session.ts";
import type { Viewer } from "../../server/access/viewer.ts";
import { openDatabase } from "../../server/platform/database.ts";
import { createLog } from "../../server/platform/log.ts";
import { makeReport, makeViewer, platformOver, until } from "../support/collab.ts";
import { CollabChild } from "../support/collab-child.ts";
import { type DatabaseKind, databases } from "../support/database.ts";

const kills = 5;

for (const kind of databases)
  describe(kind.name, () => {
    let made: Awaited<ReturnType<DatabaseKind["make"]>>;
    let report: string;
    let lan: Viewer;
    let minh: Viewer;
    let server: CollabChild;
    const tabs: Tab[] = [];

    const openTab = (viewer: Viewer, mark: string) => {
      const tab = new Tab(() => server, viewer, report, mark);
      tabs.push(tab);
      return tab;
    };

    beforeAll(async () => {
      made = await kind.make();
      const database = await openDatabase(made.config, createLog("silent"));
      const platform = platformOver(database);
      lan = await makeViewer(platform, "Lan", ["DRAFTER"]);
      minh = await makeViewer(platform, "Minh", ["DRAFTER"]);
      report = await makeReport(platform);
      await platform.doorbell.close();
      await database.close();
      server = await CollabChild.start(made.config);
    });
    afterAll(async () => {
      for (const tab of tabs) tab.close();
      await server.kill();
      await made.remove();
    });

    for (let round = 1; round <= kills; round += 1)
      test(`[F2] nothing that two tabs showed as saved is missing after kill -9, time ${round}`, async () => {
        const both = [openTab(lan, `L${round}`), openTab(minh, `M${round}`)];
        await Promise.all(both.map((tab) => tab.ready()));
        // At another moment each time: early, late, and between commits.
        const typing = both.map((tab) => tab.typeUntilSaved(7 * round + 3));
        await Promise.race(typing);
        await server.kill();
        // The tabs go too, so that only what the server has kept can come back.
        for (const tab of both) tab.close();
        await Promise.all(typing);

        server = await CollabChild.start(made.config, server.port);
        const reader = openTab(minh, "reader");
        await reader.ready();
        for (const tab of both) {
          expect(tab.savedWords.length).toBeGreaterThan(0);
          expect(tab.savedWords.filter((word) => !reader.text.includes(word))).toEqual([]);
        }
        reader.close();
      });

    test("[F2] tabs that stay open bring back what the kill swallowed, and type on", async () => {
      const both = [openTab(lan, "stayL"), openTab(minh, "stayM")];
      await Promise.all(both.map((tab) => tab.ready()));
      const typing = both.map((tab) => tab.typeUntilSaved(10));
      await Promise.race(typing);
      await server.kill();
      for (const tab of both) tab.stopTyping();
      await Promise.all(typing);
      server = await CollabChild.start(made.config, server.port);
      for (const tab of both) tab.type();
      await Promise.all(both.map((tab) => tab.saved()));
      const reader = openTab(minh, "reader");
      await reader.ready();
      for (const tab of both) expect(tab.words.filter((word) => !reader.text.includes(word))).toEqual([]);
    });
  });

/** One tab of the editor, without its page: the very session that says "saved" to a writer. */
class Tab {
  readonly words: string[] = [];
  readonly #session: CollabSession;
  readonly #mark: string;
  #savedCount = 0;
  #savedTimes = 0;
  #isTyping = false;

  constructor(server: () => CollabChild, viewer: Viewer, report: string, mark: string) {
    this.#mark = mark;
    this.#session = new CollabSession({
      origin: server().origin,
      reportId: report,
      account: viewer,
      ticket: async () => {
        try {
          return { ok: true, ticket: await server().ticket(viewer.id, report) };
        } catch {
          // The server is down: the session asks again when it reconnects.
          return { ok: false, reason: "unreachable" };
        }
      },
      unsent: { keep: () => undefined, read: () => null, forget: () => undefined },
    });
    this.#session.subscribe(() => {
      if (this.#session.status().save !== "saved" || this.#savedCount === this.words.length) return;
      this.#savedCount = this.words.length;
      this.#savedTimes += 1;
    });
  }

  get text(): string {
    return this.#session.document.getText("test").toString();
  }

  /** What the tab said to be stored when it last said so. */
  get savedWords(): readonly string[] {
    return this.words.slice(0, this.#savedCount);
  }

  ready(): Promise<void> {
    return until(
      () => this.#session.status().save === "saved",
      (check) => this.#session.subscribe(check),
    );
  }

  saved(): Promise<void> {
    return until(
      () => this.#savedCount === this.words.length,
      (check) => this.#session.subscribe(check),
    );
  }

  type(): void {
    const word = `<${this.#mark}-${this.words.length}>`;
    this.words.push(word);
    this.#session.document.getText("test").insert(0, word);
  }

  /** Types a word every few milliseconds until the tab has said "saved" so often, and goes on until it is stopped. */
  async typeUntilSaved(times: number): Promise<void> {
    this.#isTyping = true;
    const goal = this.#savedTimes + times;
    for await (const _ of ticks(2)) {
      if (!this.#isTyping || this.#savedTimes >= goal) break;
      this.type();
    }
  }

  stopTyping(): void {
    this.#isTyping = false;
  }

  close(): void {
    this.stopTyping();
    this.#session.destroy();
  }
}
