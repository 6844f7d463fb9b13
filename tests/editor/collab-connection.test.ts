import { createServer, type Server } from "node:http";
import { Hocuspocus } from "@hocuspocus/server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WebSocketServer } from "ws";
import { encodeStateAsUpdate } from "yjs";
import { CollabSession, type CollabStatus, type TicketAnswer } from "../../editor/collab/collab-session.ts";
import type { UnsentStore } from "../../editor/collab/unsent-changes.ts";
import { collabClose, fragmentName } from "../../shared/protocol/collab-protocol.ts";

/** A stand-in for the server: the real one's durability has tests of its own. */
class Room {
  readonly addresses: string[] = [];
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #http: Server = createServer();
  readonly #hocuspocus = new Hocuspocus({
    quiet: true,
    onAuthenticate: async ({ token, connectionConfig }) => {
      connectionConfig.readOnly = token === "reader";
    },
  });

  async open(): Promise<string> {
    this.#http.on("upgrade", (request, socket, head) =>
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
        this.addresses.push(request.url ?? "");
        const connection = this.#hocuspocus.handleConnection(
          webSocket,
          new Request(`http://room${request.url}`),
        );
        webSocket.on("message", (data: Uint8Array) => connection.handleMessage(new Uint8Array(data)));
        webSocket.on("close", (code, reason) => connection.handleClose({ code, reason: reason.toString() }));
      }),
    );
    await new Promise<void>((resolve) => this.#http.listen(0, "127.0.0.1", resolve));
    const address = this.#http.address();
    if (address === null || typeof address === "string") throw new Error("The room has no port");
    return `http://127.0.0.1:${address.port}`;
  }

  /** Closes every socket, as a server does that has something to say by its code. */
  close(code: number): void {
    for (const socket of this.#sockets.clients) socket.close(code);
  }

  async end(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    await new Promise((resolve) => this.#http.close(resolve));
  }
}

let room: Room;
let origin: string;
let sessions: CollabSession[];

beforeEach(async () => {
  room = new Room();
  origin = await room.open();
  sessions = [];
});

afterEach(async () => {
  for (const session of sessions) session.destroy();
  await room.end();
});

describe("[F2] a report that is open in several tabs", () => {
  test("is the same for everybody, and saved once the server has it", async () => {
    const lan = join("lan");
    const minh = join("minh");
    await until(lan, ({ save }) => save === "saved");
    await until(minh, ({ save }) => save === "saved");
    write(lan, "Dân số");
    expect(lan.status().save).toBe("saving");
    await until(lan, ({ save }) => save === "saved");
    await changed(minh, "Dân số");
    await until(lan, ({ people }) => people.length === 2);
    expect(minh.status().unsaved).toBe(false);
  });

  test("takes what was written while cut off", async () => {
    const lan = join("lan");
    await until(lan, ({ save }) => save === "saved");
    room.close(collabClose.goingAway.code);
    await until(lan, ({ save }) => save === "offline");
    write(lan, "không mất");
    expect(lan.status()).toMatchObject({ save: "notSaved", unsaved: true });
    await until(lan, ({ save }) => save === "saved");
    const minh = join("minh");
    await changed(minh, "không mất");
  });

  test("asks for a ticket at every connection, and says its version", async () => {
    const tickets: string[] = [];
    const lan = join("lan", async () => {
      tickets.push(`t${tickets.length}`);
      return { ok: true, ticket: "writer" };
    });
    await until(lan, ({ save }) => save === "saved");
    room.close(collabClose.unauthorized.code);
    await until(lan, ({ save }) => save === "offline");
    await until(lan, ({ save }) => save === "saved");
    expect(tickets).toEqual(["t0", "t1"]);
    expect(room.addresses[0]).toMatch(/^\/collab\?schema=\d+$/);
  });

  for (const [close, problem] of [
    [collabClose.schemaOutdated, "outdated"],
    [collabClose.forbidden, "forbidden"],
    [collabClose.tooLarge, "tooLarge"],
  ] as const)
    test(`ends when the server closes it with "${close.reason}", and keeps unsent words`, async () => {
      const kept: Uint8Array[] = [];
      const lan = join("lan", undefined, {
        keep: (state) => kept.push(state),
        read: () => null,
        forget: () => undefined,
      });
      await until(lan, ({ save }) => save === "saved");
      write(lan, "chưa gửi");
      room.close(close.code);
      await until(lan, (status) => status.problem === problem);
      expect(lan.status().canWrite).toBe(false);
      write(lan, "vẫn chưa");
      lan.keepUnsent();
      expect(kept.length).toBeGreaterThan(0);
    });

  test("ends when nobody is signed in any more", async () => {
    const lan = join("lan", async () => ({ ok: false, reason: "signedOut" }));
    await until(lan, ({ problem }) => problem === "signedOut");
  });

  test("can only be read by a reviewer", async () => {
    const reviewer = join("reviewer", async () => ({ ok: true, ticket: "reader" }));
    await until(reviewer, ({ save }) => save === "readOnly");
    expect(reviewer.status().canWrite).toBe(false);
  });

  test("brings back words from an earlier tab, and forgets them once they are stored", async () => {
    const before = join("lan");
    await until(before, ({ save }) => save === "saved");
    room.close(collabClose.schemaOutdated.code);
    await until(before, ({ problem }) => problem === "outdated");
    write(before, "từ tab trước");
    const store = memory();
    store.keep(encodeStateAsUpdate(before.document));
    const after = join("lan", undefined, store);
    expect(after.status()).toMatchObject({ restored: true, unsaved: true });
    await until(after, ({ save }) => save === "saved");
    expect(store.read()).toBeNull();
    await changed(join("minh"), "từ tab trước");
  });
});

function join(
  name: string,
  ticket: () => Promise<TicketAnswer> = async () => ({ ok: true, ticket: "writer" }),
  unsent: UnsentStore = memory(),
): CollabSession {
  const session = new CollabSession({ origin, reportId: "r1", account: { id: name, name }, ticket, unsent });
  sessions.push(session);
  return session;
}

function memory(): UnsentStore {
  let kept: Uint8Array | null = null;
  return {
    keep: (state) => {
      kept = state;
    },
    read: () => kept,
    forget: () => {
      kept = null;
    },
  };
}

function write(session: CollabSession, words: string): void {
  session.document.getText(fragmentName).insert(0, words);
}

function until(session: CollabSession, holds: (status: CollabStatus) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds(session.status())) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}

function changed(session: CollabSession, words: string): Promise<void> {
  const text = session.document.getText(fragmentName);
  return new Promise((resolve) => {
    const look = () => {
      if (text.toString().includes(words)) resolve();
    };
    text.observe(look);
    look();
  });
}
