import fc from "fast-check";
import * as encoding from "lib0/encoding";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { ClientUpdates } from "../../server/documents/collab/client-updates.ts";
import { readClientFrame } from "../../server/documents/collab/collab-frame.ts";
import { canTake, updateReach } from "../../server/documents/collab/update-reach.ts";
import type { Database } from "../../server/platform/database.ts";
import type { Platform } from "../../server/platform/platform.ts";
import { CollabInstance, makeReport, makeViewer, platformOver, until } from "../support/collab.ts";
import { databases } from "../support/database.ts";

const report = "0192f6c0-0000-7000-8000-000000000000";

/** What one tab does, and what becomes of the frames that it sends. */
const acts = fc.array(
  fc.record({
    tab: fc.nat(2),
    at: fc.nat(1000),
    kind: fc.constantFrom("insert", "insert", "insert", "delete", "hear"),
    fate: fc.constantFrom("arrive", "arrive", "arrive", "late", "lost", "twice"),
  }),
  { maxLength: 60 },
);

test("bytes that are no frame are refused with an error and nothing else", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isNamed) => {
      const data = isNamed ? named(bytes) : bytes;
      try {
        readClientFrame(data);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
    { numRuns: 5000 },
  );
});

test("bytes that are no update are refused with an error and nothing else", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        updateReach(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
    { numRuns: 5000 },
  );
});

test("an update is taken whole exactly when nothing that it builds on is missing", () => {
  fc.assert(
    fc.property(acts, fc.infiniteStream(fc.boolean()), (story, chance) => {
      const author = new Y.Doc();
      author.clientID = 1;
      const updates: Uint8Array[] = [];
      author.on("update", (update: Uint8Array) => updates.push(update));
      for (const { at, kind } of story) edit(author, at, kind);
      const document = new Y.Doc();
      for (const update of updates) {
        if (chance.next().value) continue;
        const isWhole = canTake(document, updateReach(update));
        const trial = new Y.Doc();
        Y.applyUpdate(trial, Y.encodeStateAsUpdate(document));
        Y.applyUpdate(trial, update);
        expect(trial.store.pendingStructs === null && trial.store.pendingDs === null).toBe(isWhole);
        if (isWhole) Y.applyUpdate(document, update);
      }
    }),
    { numRuns: 300 },
  );
});

test("whatever gets lost, late or doubled: what was acknowledged is there, and after a sync everybody agrees", () => {
  fc.assert(
    fc.property(acts, (story) => {
      const room = new Room(3);
      for (const act of story) room.act(act);
      room.syncAll();
      const texts = room.texts();
      expect(new Set(texts).size).toBe(1);
      expect(room.server.store.pendingStructs).toBeNull();
      expect(room.server.store.pendingDs).toBeNull();
    }),
    { numRuns: 300 },
  );
});

describe("a server that is sent nonsense", () => {
  let database: Database;
  let platform: Platform;
  let instance: CollabInstance;

  beforeAll(async () => {
    const [kind] = databases;
    if (kind === undefined) throw new Error("There is no database to test with");
    database = await kind.open();
    platform = platformOver(database);
    instance = await CollabInstance.start(platform);
  });
  afterAll(async () => {
    await instance.close();
    await platform.doorbell.close();
    await database.close();
  });

  test("closes the sockets that send it and goes on for all others", async () => {
    const lan = await makeViewer(platform, "Lan", ["DRAFTER"]);
    const own = await makeReport(platform);
    const honest = await instance.open(lan, own).synced();
    let typed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 80 }), { minLength: 1, maxLength: 5 }),
        async (frames) => {
          const raw = await instance.socket();
          raw.socket.send(tokenOf(own, await instance.ticket(lan, own)));
          await raw.frame(() => true);
          for (const frame of frames) raw.socket.send(named(frame, own));
          raw.socket.send("the end");
          await raw.closed;
          honest.type(0, "x");
          typed += 1;
          await honest.saved();
        },
      ),
      { numRuns: 100 },
    );
    expect(honest.text).toContain("x".repeat(typed));
    honest.leave();
    const reader = instance.open(lan, own);
    await until(
      () => reader.provider.isSynced,
      (check) => reader.provider.on("synced", check),
    );
    expect(reader.text).toContain("x".repeat(typed));
    reader.leave();
  });
});

/** A server's document and some tabs, joined by connections that may lose, delay and double frames. */
class Room {
  readonly server = new Y.Doc();
  readonly #tabs: RoomTab[] = [];

  constructor(count: number) {
    this.server.clientID = 100;
    for (let client = 0; client < count; client += 1) this.#tabs.push(this.#connect(client));
  }

  act({ tab, at, kind, fate }: { tab: number; at: number; kind: string; fate: string }): void {
    const here = this.#tabs[tab];
    if (here === undefined) return;
    if (kind === "hear") {
      Y.applyUpdate(here.document, Y.encodeStateAsUpdate(this.server), "server");
      return;
    }
    const sent: Uint8Array[] = [];
    const collect = (update: Uint8Array) => sent.push(update);
    here.document.on("update", collect);
    edit(here.document, at, kind);
    here.document.off("update", collect);
    for (const update of sent) this.#send(here, update, fate);
  }

  /** Every tab opens anew, as after a break, and what was late comes at last. */
  syncAll(): void {
    for (const tab of this.#tabs) {
      tab.updates.syncRequested(Y.decodeStateVector(Y.encodeStateVector(tab.document)));
      for (const update of tab.late.splice(0)) tab.updates.updateCame(update);
      tab.updates.syncReplyCame(Y.encodeStateAsUpdate(tab.document, Y.encodeStateVector(this.server)));
    }
    for (const { document } of this.#tabs)
      Y.applyUpdate(document, Y.encodeStateAsUpdate(this.server), "server");
  }

  texts(): string[] {
    return [this.server, ...this.#tabs.map((tab) => tab.document)].map((document) =>
      document.getText("test").toString(),
    );
  }

  #connect(client: number): RoomTab {
    const document = new Y.Doc();
    document.clientID = client + 1;
    const tab: RoomTab = {
      document,
      late: [],
      owed: 0,
      lost: false,
      updates: new ClientUpdates(this.server, {
        apply: (update) => Y.applyUpdate(this.server, update),
        acknowledge: () => {
          tab.owed -= 1;
          // All that this tab ever wrote up to now must be there, unless a frame of it was lost on the way.
          const written = Y.getState(document.store, document.clientID);
          if (!tab.lost && tab.late.length === 0 && tab.owed === 0)
            expect(Y.getState(this.server.store, document.clientID)).toBe(written);
        },
        requestSync: () => undefined,
      }),
    };
    return tab;
  }

  #send(tab: RoomTab, update: Uint8Array, fate: string): void {
    if (fate === "lost") tab.lost = true;
    if (fate === "late") tab.late.push(update);
    if (fate === "lost" || fate === "late") return;
    tab.owed += 1;
    tab.updates.updateCame(update);
    if (fate === "twice") {
      tab.owed += 1;
      tab.updates.updateCame(update);
    }
  }
}

type RoomTab = { document: Y.Doc; updates: ClientUpdates; late: Uint8Array[]; owed: number; lost: boolean };

function edit(document: Y.Doc, at: number, kind: string): void {
  const text = document.getText("test");
  if (kind === "insert") text.insert(at % (text.length + 1), String.fromCharCode(97 + (at % 26)));
  else if (kind === "delete" && text.length > 0) text.delete(at % text.length, 1);
}

function named(rest: Uint8Array, name = report): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, name);
  encoding.writeUint8Array(encoder, rest);
  return encoding.toUint8Array(encoder);
}

function tokenOf(name: string, token: string): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarString(encoder, token);
  return named(encoding.toUint8Array(encoder), name);
}
