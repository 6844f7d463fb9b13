import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Collab, createCollab } from "../../server/documents/collab/collab-server.ts";
import { DocumentsResolver } from "../../server/documents/documents.resolver.ts";
import { documentJson, readContent, seedDocument } from "../../server/documents/report-document.ts";
import { databases } from "../support/database.ts";
import { at, codes, GraphqlWorld } from "../support/graphql.ts";

const create = `mutation($input: CreateReportInput!) { createReport(input: $input) { id title period unit status canEdit canComment } }`;
const read = `query($id: ID!) { report(id: $id) { id title canEdit canComment } }`;
const input = { title: "Báo cáo 6 tháng", period: "2023-S1", unit: "THANH_HOA" };

for (const kind of databases)
  describe(kind.name, () => {
    let world: GraphqlWorld;
    let collab: Collab;
    let mine: string;

    beforeAll(async () => {
      world = await GraphqlWorld.start(kind, {
        more: (platform) => {
          collab = createCollab(platform);
          return [new DocumentsResolver(platform, collab)];
        },
      });
      await world.platform.database.query(
        "INSERT INTO reporting_unit (code, name_vi, search_text) VALUES ('THANH_HOA', 'Tỉnh Thanh Hóa', 'tinh thanh hoa')",
      );
      await world.account("drafter@test.local", { role: "DRAFTER" });
      await world.account("reviewer@test.local", { role: "REVIEWER" });
      const answer = await world.ask("drafter@test.local", create, { input });
      mine = String(at(answer.data, "createReport", "id"));
      await world.account("guest@test.local", { role: "REVIEWER", report: mine });
      await world.account("stranger@test.local");
    });
    afterAll(async () => {
      await collab.close();
      await world.close();
    });

    test("a drafter creates a report, whose text begins with its title", async () => {
      const answer = await world.ask("drafter@test.local", create, { input });
      expect(at(answer.data, "createReport")).toMatchObject({
        ...input,
        status: "DRAFT",
        canEdit: true,
        canComment: true,
      });
      const document = await collab.readDocument(String(at(answer.data, "createReport", "id")));
      expect(JSON.stringify(documentJson(document))).toContain("Báo cáo 6 tháng");
    });

    const mistakes: [string, Record<string, unknown>, string][] = [
      ["an empty title", { title: " " }, "1 to 300"],
      ["a title of 301 characters", { title: "x".repeat(301) }, "1 to 300"],
      ["an unknown unit", { unit: "ATLANTIS" }, "ATLANTIS"],
      ["a period that is none", { period: "2023-S3" }, "2023-S3"],
    ];
    for (const [what, wrong, words] of mistakes)
      test(`${what} is refused by name, and no report is made`, async () => {
        const before = await world.platform.database.query("SELECT id FROM report");
        const answer = await world.ask("drafter@test.local", create, { input: { ...input, ...wrong } });
        expect(codes(answer)).toEqual(["BAD_USER_INPUT"]);
        expect(answer.errors[0]?.message).toContain(words);
        expect(await world.platform.database.query("SELECT id FROM report")).toEqual(before);
      });

    test("a reviewer may not create one, and nobody may unless signed in", async () => {
      expect(codes(await world.ask("reviewer@test.local", create, { input }))).toEqual(["FORBIDDEN"]);
      expect(codes(await world.ask(null, create, { input }))).toEqual(["UNAUTHENTICATED"]);
    });

    test("a reviewer reads and comments but does not edit", async () => {
      const answer = await world.ask("reviewer@test.local", read, { id: mine });
      expect(at(answer.data, "report")).toMatchObject({ id: mine, canEdit: false, canComment: true });
    });

    test("who has no role on a report is not shown it, nor a ticket to it", async () => {
      expect(codes(await world.ask("stranger@test.local", read, { id: mine }))).toEqual(["FORBIDDEN"]);
      const ticket = `mutation { collabTicket(reportId: "${mine}") { ticket } }`;
      expect(codes(await world.ask("stranger@test.local", ticket))).toEqual(["FORBIDDEN"]);
    });

    test("the list holds what the caller may read, the newest first, page by page", async () => {
      const list = `query($after: String) { reports(first: 1, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
      const first = await world.ask("drafter@test.local", list);
      expect(at(first.data, "reports", "pageInfo", "hasNextPage")).toBe(true);
      const after = at(first.data, "reports", "pageInfo", "endCursor");
      const second = await world.ask("drafter@test.local", list, { after });
      expect(
        String(at(first.data, "reports", "nodes", 0, "id")) >
          String(at(second.data, "reports", "nodes", 0, "id")),
      ).toBe(true);
      const guests = await world.ask("guest@test.local", list);
      expect(at(guests.data, "reports")).toMatchObject({ totalCount: 1, nodes: [{ id: mine }] });
      expect(at((await world.ask("stranger@test.local", list)).data, "reports", "totalCount")).toBe(0);
    });

    test("a report that does not exist is null; an id that is none is an error", async () => {
      expect(
        at((await world.ask("drafter@test.local", read, { id: world.platform.clock.id() })).data, "report"),
      ).toBeNull();
      expect(codes(await world.ask("drafter@test.local", read, { id: "1" }))).toEqual(["NOT_FOUND"]);
    });

    test("a report's text is seeded once only", async () => {
      const again = seedDocument(
        collab,
        mine,
        readContent({ type: "doc", content: [{ type: "paragraph" }] }),
        null,
      );
      await expect(again).rejects.toMatchObject({ code: "CONFLICT" });
    });

    test("a text of unknown nodes is refused before anything is written", () => {
      expect(() => readContent({ type: "doc", content: [{ type: "iframe" }] })).toThrow("iframe");
      expect(() => readContent({ type: "paragraph" })).toThrow("paragraph");
      expect(() => readContent(null)).toThrow("Expected a document");
    });
  });
