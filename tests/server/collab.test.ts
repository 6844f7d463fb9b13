import * as encoding from "lib0/encoding";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import { writeSyncStep1, writeUpdate } from "y-protocols/sync";
import * as Y from "yjs";
import { ringAccess } from "../../server/access/access-watch.ts";
import type { Viewer } from "../../server/access/viewer.ts";
import type { Database } from "../../server/platform/database.ts";
import type { Platform } from "../../server/platform/platform.ts";
import { collabClose, maxFrameBytes } from "../../shared/protocol/collab-protocol.ts";
import {
  CollabInstance,
  makeReport,
  makeViewer,
  platformOver,
  type RawSocket,
  until,
  type Writer,
} from "../support/collab.ts";
import { databases } from "../support/database.ts";

const unauthorized = collabClose.unauthorized;
const badFrame = collabClose.badFrame;

for (const kind of databases)
  describe(kind.name, () => {
    let database: Database;
    let platform: Platform;
    let instance: CollabInstance;
    let drafter: Viewer;
    let reviewer: Viewer;
    let report: string;
    const writers: Writer[] = [];
    const sockets: RawSocket[] = [];

    const open = async (viewer: Viewer) => {
      const writer = instance.open(viewer, report);
      writers.push(writer);
      return writer.synced();
    };
    const connect = async (options: Parameters<CollabInstance["socket"]>[0] = {}) => {
      const socket = await instance.socket(options);
      sockets.push(socket);
      return socket;
    };
    /** A bare socket that has been let in and has asked for the text. */
    const enter = async (viewer: Viewer, document = new Y.Doc()) => {
      const raw = await connect();
      raw.socket.send(tokenFrame(report, await instance.ticket(viewer, report)));
      raw.socket.send(syncRequest(report, document));
      await raw.frame((frame) => typeOf(frame) === 0);
      return raw;
    };

    beforeAll(async () => {
      database = await kind.open();
      platform = platformOver(database);
      drafter = await makeViewer(platform, "Lan", ["DRAFTER"]);
      reviewer = await makeViewer(platform, "Hoa", ["REVIEWER"]);
      instance = await CollabInstance.start(platform);
    });
    afterAll(async () => {
      await instance.close();
      await platform.doorbell.close();
      await database.close();
    });
    beforeEach(async () => {
      report = await makeReport(platform);
    });
    afterEach(() => {
      for (const writer of writers.splice(0)) writer.leave();
      for (const { socket } of sockets.splice(0)) socket.terminate();
    });

    describe("who may come in", () => {
      test("a ticket that was never issued is refused", async () => {
        const raw = await connect();
        raw.socket.send(tokenFrame(report, "guess"));
        expect(await raw.closed).toEqual(unauthorized);
      });

      test("a ticket opens the text once", async () => {
        const ticket = await instance.ticket(drafter, report);
        const [first, second] = [await connect(), await connect()];
        first.socket.send(tokenFrame(report, ticket));
        await first.frame((frame) => typeOf(frame) === 2);
        second.socket.send(tokenFrame(report, ticket));
        expect(await second.closed).toEqual(unauthorized);
      });

      test("a ticket of one report does not open another", async () => {
        const raw = await connect();
        raw.socket.send(tokenFrame(await makeReport(platform), await instance.ticket(drafter, report)));
        expect(await raw.closed).toEqual(unauthorized);
      });

      test("a ticket that has run out is refused", async () => {
        const ticket = await instance.ticket(drafter, report);
        await database.query(
          "UPDATE collab_ticket SET expires_at = now() - interval '1 second' WHERE report = $1",
          [report],
        );
        const raw = await connect();
        raw.socket.send(tokenFrame(report, ticket));
        expect(await raw.closed).toEqual(unauthorized);
      });

      test("a report that does not exist is refused for good", async () => {
        const missing = platform.clock.id();
        const raw = await connect();
        raw.socket.send(tokenFrame(missing, await instance.ticket(drafter, missing)));
        expect(await raw.closed).toEqual(collabClose.forbidden);
      });

      test("a page of another origin does not even get a socket", async () => {
        await expect(connect({ origin: "https://evil.example" })).rejects.toThrow("403");
      });

      test("our own page gets one", async () => {
        const origin = new URL(instance.url());
        const raw = await connect({ origin: `http://${origin.host}` });
        expect(raw.socket.readyState).toBe(raw.socket.OPEN);
      });

      for (const schema of [0, 2, "", "x"])
        test(`a tab with document schema "${schema}" is asked to reload`, async () => {
          const raw = await connect({ schema });
          expect(await raw.closed).toEqual(collabClose.schemaOutdated);
        });

      test("a name that is no report's id is refused", async () => {
        const raw = await connect();
        raw.socket.send(tokenFrame("../secrets", "guess"));
        expect(await raw.closed).toEqual(badFrame);
      });
    });

    describe("who may only read", () => {
      test("a reviewer reads what others write, live", async () => {
        const [lan, hoa] = [await open(drafter), await open(reviewer)];
        lan.type(0, "Dân số tăng");
        await hoa.reads("Dân số tăng");
        expect(hoa.provider.authorizedScope).toBe("readonly");
      });

      test("a reviewer's letter is not taken, not acknowledged, and does not cost the connection", async () => {
        const [lan, hoa] = [await open(drafter), await open(reviewer)];
        hoa.type(0, "x");
        lan.type(0, "Đúng");
        await until(
          () => hoa.text.includes("Đúng"),
          (check) => hoa.document.on("update", check),
        );
        await lan.saved();
        expect(lan.text).toBe("Đúng");
        expect(hoa.provider.hasUnsyncedChanges).toBe(true);
        expect(await rowsOf(report)).toBe(1);
      });

      test("a reviewer who loses the right to read is out within a second", async () => {
        const hoa = await makeViewer(platform, "Hoa", ["REVIEWER"]);
        const raw = await enter(hoa);
        await database.query("DELETE FROM role_grant WHERE account = $1", [hoa.id]);
        const rung = performance.now();
        await ringAccess(platform, hoa.id);
        expect(await raw.closed).toEqual(collabClose.forbidden);
        expect(performance.now() - rung).toBeLessThan(1000);
      });

      test("a drafter who becomes a reviewer must come in again, and then only reads", async () => {
        const minh = await makeViewer(platform, "Minh", ["DRAFTER"]);
        const raw = await enter(minh);
        await database.query("UPDATE role_grant SET role = 'REVIEWER' WHERE account = $1", [minh.id]);
        await ringAccess(platform, minh.id);
        expect(await raw.closed).toEqual(unauthorized);
        const again = await open({ ...minh });
        expect(again.provider.authorizedScope).toBe("readonly");
      });

      test("others' changed rights disturb nobody", async () => {
        const raw = await enter(drafter);
        await ringAccess(platform, reviewer.id);
        await ringAccess(platform, drafter.id);
        const document = new Y.Doc();
        document.getText("test").insert(0, "weiter");
        raw.socket.send(updateFrame(report, Y.encodeStateAsUpdate(document)));
        const reader = await open(drafter);
        await reader.reads("weiter");
      });
    });

    describe("frames that are not the protocol", () => {
      const garbage: [string, () => Uint8Array | string][] = [
        ["text", () => "hello"],
        ["nothing", () => new Uint8Array()],
        ["a name without a message", () => named(report, [])],
        ["an unknown message", () => named(report, [42])],
        ["a message of the servers among themselves", () => named(report, [6, 1, 120])],
        ["a sync message of an unknown step", () => named(report, [0, 9, 0])],
        ["an update that ends in the middle", () => named(report, [0, 2, 40, 1, 1])],
        ["an update that cannot be decoded", () => named(report, [0, 2, 4, 255, 255, 255, 255])],
        ["a state that cannot be decoded", () => named(report, [0, 0, 2, 9, 9])],
        ["another report's frame", () => named("0192f6c0-0000-7000-8000-000000000000", [3])],
      ];
      for (const [what, frame] of garbage)
        test(`${what} closes the socket that sent it and leaves the others alone`, async () => {
          const other = await open(drafter);
          const raw = await enter(drafter);
          raw.socket.send(frame());
          expect(await raw.closed).toEqual(badFrame);
          other.type(0, "weiter");
          await other.saved();
          expect(other.text).toBe("weiter");
        });

      test("presence that cannot be decoded closes the socket", async () => {
        const raw = await enter(drafter);
        raw.socket.send(named(report, [1, 3, 200, 200, 200]));
        expect(await raw.closed).toEqual(badFrame);
      });

      test("a frame of more than a mebibyte closes the socket as too large", async () => {
        const raw = await enter(drafter);
        raw.socket.send(new Uint8Array(maxFrameBytes + 1));
        expect((await raw.closed).code).toBe(collabClose.tooLarge.code);
      });

      test("before a token only two mebibytes are kept", async () => {
        const raw = await connect();
        const update = updateFrame(report, new Uint8Array(maxFrameBytes - 100));
        for (let n = 0; n < 3; n += 1) raw.socket.send(update);
        expect(await raw.closed).toEqual(badFrame);
      });
    });

    describe("acknowledgements", () => {
      test("an update that lacks what it builds on is asked for anew, and acknowledged when it is whole", async () => {
        const document = new Y.Doc();
        document.getText("test").insert(0, "eins");
        const half = updateAfter(document, () => document.getText("test").insert(4, " zwei"));
        const raw = await enter(drafter);
        raw.socket.send(syncReply(report, new Uint8Array([0, 0])));
        await raw.frame(isAck);
        raw.frames.length = 0;
        raw.socket.send(updateFrame(report, half));
        await raw.frame((frame) => typeOf(frame) === 0);
        expect(raw.frames.some(isAck)).toBe(false);
        expect(await rowsOf(report)).toBe(0);
        raw.socket.send(syncReply(report, Y.encodeStateAsUpdate(document)));
        await raw.frame(isAck);
        const reader = await open(drafter);
        expect(reader.text).toBe("eins zwei");
      });

      test("a deletion of what never came is not acknowledged", async () => {
        const document = new Y.Doc();
        document.getText("test").insert(0, "eins");
        const deletion = updateAfter(document, () => document.getText("test").delete(0, 2));
        const raw = await enter(drafter);
        raw.socket.send(syncReply(report, new Uint8Array([0, 0])));
        await raw.frame(isAck);
        raw.frames.length = 0;
        raw.socket.send(updateFrame(report, deletion));
        await raw.frame((frame) => typeOf(frame) === 0);
        expect(raw.frames.some(isAck)).toBe(false);
      });

      test("a reply to the sync that still lacks something closes the socket", async () => {
        const document = new Y.Doc();
        document.getText("test").insert(0, "eins");
        const half = updateAfter(document, () => document.getText("test").insert(4, " zwei"));
        const raw = await enter(drafter);
        raw.socket.send(syncReply(report, half));
        expect(await raw.closed).toEqual(badFrame);
      });

      test("what was typed before a sync is acknowledged with the sync, once", async () => {
        const document = new Y.Doc();
        const typed = updateAfter(document, () => document.getText("test").insert(0, "eins"));
        const raw = await enter(drafter, document);
        raw.socket.send(updateFrame(report, typed));
        raw.socket.send(syncReply(report, Y.encodeStateAsUpdate(document)));
        const later = updateAfter(document, () => document.getText("test").insert(4, "!"));
        raw.socket.send(updateFrame(report, later));
        const echo = await open(drafter);
        await echo.reads("eins!");
        await until(
          () => raw.frames.filter(isAck).length >= 2,
          (check) => raw.socket.on("message", check),
        );
        await echo.saved();
        expect(raw.frames.filter(isAck)).toHaveLength(2);
      });
    });

    describe("presence", () => {
      test("others see it under the account's own name, whatever the tab says", async () => {
        const [lan, hoa] = [await open(drafter), await open(reviewer)];
        hoa.provider.setAwarenessField("user", { name: "Giám đốc", color: "#112233", style: "evil" });
        const seen = () => lan.provider.awareness?.getStates().get(hoa.document.clientID)?.["user"];
        await until(
          () => seen() !== undefined,
          (check) => lan.provider.awareness?.on("change", check),
        );
        expect(seen()).toEqual({ id: reviewer.id, name: "Hoa", color: "#112233" });
      });

      test("more than 2 KB of it, or somebody else's, is not passed on", async () => {
        const [lan, hoa] = [await open(drafter), await open(reviewer)];
        const raw = await enter(drafter);
        raw.socket.send(presenceFrame(report, 7, { cursor: "x".repeat(3000) }));
        raw.socket.send(presenceFrame(report, 8, { cursor: 1 }));
        raw.socket.send(presenceFrame(report, hoa.document.clientID, { cursor: 2 }));
        const states = () => lan.provider.awareness?.getStates() ?? new Map();
        await until(
          () => states().has(8),
          (check) => lan.provider.awareness?.on("change", check),
        );
        expect(states().has(7)).toBe(false);
        expect(states().get(hoa.document.clientID)?.["cursor"]).toBeUndefined();
      });
    });

    async function rowsOf(document: string): Promise<number> {
      return (await database.query("SELECT 1 FROM document_update WHERE document = $1", [document])).length;
    }
  });

function typeOf(frame: Uint8Array): number | undefined {
  return frame[37];
}

function isAck(frame: Uint8Array): boolean {
  return frame[37] === 8 && frame[38] === 1;
}

function named(name: string, rest: readonly number[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, name);
  for (const byte of rest) encoding.writeUint8(encoder, byte);
  return encoding.toUint8Array(encoder);
}

function framed(name: string, type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, name);
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

function tokenFrame(name: string, token: string): Uint8Array {
  return framed(name, 2, (encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, token);
  });
}

function syncRequest(name: string, document: Y.Doc): Uint8Array {
  return framed(name, 0, (encoder) => writeSyncStep1(encoder, document));
}

function syncReply(name: string, update: Uint8Array): Uint8Array {
  return framed(name, 0, (encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint8Array(encoder, update);
  });
}

function updateFrame(name: string, update: Uint8Array): Uint8Array {
  return framed(name, 0, (encoder) => writeUpdate(encoder, update));
}

function presenceFrame(name: string, client: number, state: Record<string, unknown>): Uint8Array {
  const document = new Y.Doc();
  document.clientID = client;
  const awareness = new Awareness(document);
  awareness.setLocalState(state);
  const update = encodeAwarenessUpdate(awareness, [client]);
  awareness.destroy();
  return framed(name, 1, (encoder) => encoding.writeVarUint8Array(encoder, update));
}

/** The one update that an act brings about. */
function updateAfter(document: Y.Doc, act: () => void): Uint8Array {
  const before = Y.encodeStateVector(document);
  act();
  return Y.encodeStateAsUpdate(document, before);
}
