import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { withdrawRole } from "../../server/access/change-grants.ts";
import { CommentsResolver } from "../../server/comments/comments.resolver.ts";
import { CommentPeopleResolver, ThreadPeopleResolver } from "../../server/comments/thread-people.resolver.ts";
import { type Collab, createCollab } from "../../server/documents/collab/collab-server.ts";
import { DocumentsResolver } from "../../server/documents/documents.resolver.ts";
import { makeReport } from "../support/collab.ts";
import { databases } from "../support/database.ts";
import { at, codes, GraphqlWorld } from "../support/graphql.ts";

const fields = `id reportId anchorFrom anchorTo quotation state author { name } resolvedBy { name } resolvedAt comments { body author { name } }`;
const open = `mutation($input: OpenThreadInput!) { openThread(input: $input) { ${fields} } }`;
const reply = `mutation($id: ID!, $body: String!) { replyToThread(threadId: $id, body: $body) { ${fields} } }`;
const resolve = `mutation($id: ID!) { resolveThread(threadId: $id) { ${fields} } }`;
const reopen = `mutation($id: ID!) { reopenThread(threadId: $id) { ${fields} } }`;
const list = `query($id: ID!, $state: ThreadState) { report(id: $id) { threads(state: $state) { ${fields} } } }`;
const watch = `subscription($id: ID!) { threadsChanged(reportId: $id) { reportId threads { id state comments { body } } } }`;

const hoa = "hoa@test.local";
const lan = "lan@test.local";
const reader = "reader@test.local";

for (const kind of databases)
  describe(kind.name, () => {
    let world: GraphqlWorld;
    let collab: Collab;
    let report: string;

    const input = (over: Record<string, unknown> = {}) => ({
      reportId: report,
      anchorFrom: anchor(0),
      anchorTo: anchor(6),
      quotation: "Dân số",
      body: "Số này lấy ở đâu?",
      ...over,
    });
    const openThread = async (over: Record<string, unknown> = {}, who = hoa) => {
      const answer = await world.ask(who, open, { input: input(over) });
      expect(answer.errors).toEqual([]);
      return String(at(answer.data, "openThread", "id"));
    };

    beforeAll(async () => {
      world = await GraphqlWorld.start(kind, {
        more: (platform) => {
          collab = createCollab(platform);
          return [
            new DocumentsResolver(platform, collab),
            new CommentsResolver(platform),
            new ThreadPeopleResolver(),
            new CommentPeopleResolver(),
          ];
        },
      });
      await world.account(hoa, { role: "REVIEWER" });
      await world.account(lan, { role: "DRAFTER" });
      await world.account(reader, { role: "VIEWER" });
      report = await makeReport(world.platform);
    });
    afterAll(async () => {
      await collab.close();
      await world.close();
    });

    test("[F3] a reviewer opens a thread, a drafter answers and resolves it, the reviewer reopens it", async () => {
      const opened = await world.ask(hoa, open, { input: input() });
      expect(at(opened.data, "openThread")).toMatchObject({
        reportId: report,
        quotation: "Dân số",
        state: "OPEN",
        author: { name: hoa },
        resolvedBy: null,
        comments: [{ body: "Số này lấy ở đâu?", author: { name: hoa } }],
      });
      const id = String(at(opened.data, "openThread", "id"));
      const answered = await world.ask(lan, reply, { id, body: "Niên giám, trang 12." });
      expect(at(answered.data, "replyToThread", "comments", 1)).toEqual({
        body: "Niên giám, trang 12.",
        author: { name: lan },
      });
      const resolved = await world.ask(lan, resolve, { id });
      expect(at(resolved.data, "resolveThread")).toMatchObject({
        state: "RESOLVED",
        resolvedBy: { name: lan },
      });
      const resolvedAt = at(resolved.data, "resolveThread", "resolvedAt");
      // Resolving twice changes nothing: who did it first stays named.
      const again = await world.ask(hoa, resolve, { id });
      expect(at(again.data, "resolveThread")).toMatchObject({ resolvedBy: { name: lan }, resolvedAt });
      const reopened = await world.ask(hoa, reopen, { id });
      expect(at(reopened.data, "reopenThread")).toMatchObject({
        state: "OPEN",
        resolvedBy: null,
        resolvedAt: null,
      });
    });

    test("[F3] a report lists its threads, the oldest first, by state if asked", async () => {
      const other = await makeReport(world.platform);
      const first = await openThread({ reportId: other });
      const second = await openThread({ reportId: other });
      await world.ask(lan, resolve, { id: first });
      const ids = async (state: string | null) =>
        (
          at((await world.ask(reader, list, { id: other, state })).data, "report", "threads") as {
            id: string;
          }[]
        ).map((thread) => thread.id);
      expect(await ids(null)).toEqual([first, second]);
      expect(await ids("RESOLVED")).toEqual([first]);
      expect(await ids("OPEN")).toEqual([second]);
    });

    test("[F3] who watches a report is told of its threads, whole, and of no others", async () => {
      const watched = await makeReport(world.platform);
      const socket = await world.socket(reader);
      const id = socket.start(watch, { id: watched });
      // The answer to a question asked later on the same socket shows that the subscription stands.
      await socket.ask("{ viewer { id } }");
      const thread = await openThread({ reportId: watched });
      const toldOf = async (comments: number): Promise<unknown> => {
        // Where bells may have been missed, an event repeats what is known: the one that was waited for follows.
        const { payload } = await socket.of(id);
        expect(at(payload, "data", "threadsChanged", "reportId")).toBe(watched);
        const threads = at(payload, "data", "threadsChanged", "threads");
        const isIt = JSON.stringify(threads).split('"body"').length - 1 === comments;
        return isIt ? threads : toldOf(comments);
      };
      const first = { body: "Số này lấy ở đâu?" };
      expect(await toldOf(1)).toEqual([{ id: thread, state: "OPEN", comments: [first] }]);
      await openThread();
      await world.ask(lan, reply, { id: thread, body: "Đã sửa." });
      expect(await toldOf(2)).toEqual([
        { id: thread, state: "OPEN", comments: [first, { body: "Đã sửa." }] },
      ]);
      socket.close();
    });

    test("[F3] who loses the right to read is told no more", async () => {
      const email = `leaver-${world.platform.clock.id()}@test.local`;
      const leaver = await world.account(email, { role: "VIEWER" });
      const admin = await world.account(`admin-${world.platform.clock.id()}@test.local`, {
        role: "ADMINISTRATOR",
      });
      const socket = await world.socket(email);
      socket.start(watch, { id: report });
      await socket.ask("{ viewer { id } }");
      await withdrawRole(world.platform, admin, leaver.id, { role: "VIEWER", report: null, unitGroup: null });
      expect((await socket.closed).code).toBeGreaterThanOrEqual(4400);
    });

    test("a viewer reads threads but opens none, answers none and resolves none", async () => {
      const id = await openThread();
      expect(codes(await world.ask(reader, open, { input: input() }))).toEqual(["FORBIDDEN"]);
      expect(codes(await world.ask(reader, reply, { id, body: "?" }))).toEqual(["FORBIDDEN"]);
      expect(codes(await world.ask(reader, resolve, { id }))).toEqual(["FORBIDDEN"]);
      expect(codes(await world.ask(reader, reopen, { id }))).toEqual(["FORBIDDEN"]);
      expect(codes(await world.ask(null, reply, { id, body: "?" }))).toEqual(["UNAUTHENTICATED"]);
    });

    const mistakes: [string, () => Record<string, unknown>, string][] = [
      ["an anchor that is not base64", () => ({ anchorFrom: "{}" }), "anchorFrom"],
      [
        "an anchor that is no position",
        () => ({ anchorTo: Buffer.from([9, 9, 9]).toString("base64") }),
        "anchorTo",
      ],
      ["an anchor in another fragment", () => ({ anchorTo: foreignAnchor() }), "anchorTo"],
      ["an anchor of 401 characters", () => ({ anchorFrom: "A".repeat(401) }), "anchorFrom"],
      ["an empty body", () => ({ body: " \n" }), "1 to 10000"],
      ["a body of 10,001 characters", () => ({ body: "x".repeat(10_001) }), "1 to 10000"],
      ["a quotation of 2,001 characters", () => ({ quotation: "x".repeat(2_001) }), "2000"],
      ["a body with a zero character", () => ({ body: "a\0b" }), "U+0000"],
    ];
    for (const [what, over, words] of mistakes)
      test(`${what} is refused by name and opens nothing`, async () => {
        const before = await world.platform.database.query("SELECT id FROM thread ORDER BY id");
        const answer = await world.ask(hoa, open, { input: input(over()) });
        expect(codes(answer)).toEqual(["BAD_USER_INPUT"]);
        expect(answer.errors[0]?.message).toContain(words);
        expect(await world.platform.database.query("SELECT id FROM thread ORDER BY id")).toEqual(before);
      });

    test("a report or thread that does not exist is said to be missing", async () => {
      const id = world.platform.clock.id();
      expect(codes(await world.ask(hoa, open, { input: input({ reportId: id }) }))).toEqual(["NOT_FOUND"]);
      expect(codes(await world.ask(hoa, resolve, { id }))).toEqual(["NOT_FOUND"]);
      expect(codes(await world.ask(hoa, reply, { id: "7", body: "?" }))).toEqual(["NOT_FOUND"]);
    });

    test("words are kept in one Unicode form", async () => {
      const id = await openThread({ body: "Dân số".normalize("NFD"), quotation: "Dân số".normalize("NFD") });
      const rows = await world.platform.database.query("SELECT quotation FROM thread WHERE id = $1", [id]);
      expect(rows).toEqual([{ quotation: "Dân số".normalize("NFC") }]);
    });
  });

function anchor(index: number): string {
  const document = new Y.Doc();
  const text = new Y.XmlText("Dân số tăng");
  document.getXmlFragment("default").insert(0, [text]);
  return base64(Y.createRelativePositionFromTypeIndex(text, index));
}

function foreignAnchor(): string {
  return base64(Y.createRelativePositionFromTypeIndex(new Y.Doc().getText("elsewhere"), 0));
}

function base64(position: Y.RelativePosition): string {
  return Buffer.from(Y.encodeRelativePosition(position)).toString("base64");
}
