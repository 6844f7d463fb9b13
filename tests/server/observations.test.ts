import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "../../server/access/viewer.ts";
import { saveIndicator } from "../../server/catalog/save-indicator.ts";
import { type ObservationDraft, recordObservations } from "../../server/observations/record-observations.ts";
import { indicatorDraft, smallCatalogue } from "../support/catalogue.ts";
import { databases } from "../support/database.ts";
import { at, codes, GraphqlWorld } from "../support/graphql.ts";

const record = `mutation($input: [ObservationInput!]!) { recordObservations(input: $input)
  { cursor observations { id indicator unit period breakdown value state status note source recordedBy { email } } } }`;
const read = `query($filter: ObservationFilter!, $asOf: DateTime, $first: Int = 50, $after: String) {
  observations(filter: $filter, asOf: $asOf, first: $first, after: $after) {
    nodes { id unit value state } totalCount pageInfo { endCursor hasNextPage } } }`;

const row = (more: Record<string, unknown> = {}) => ({
  indicator: "REVENUE",
  unit: "DN01",
  period: "2023-S1",
  value: "574.90",
  status: "PROVISIONAL",
  ...more,
});

for (const kind of databases)
  describe(`observations on ${kind.name}`, () => {
    let world: GraphqlWorld;
    let owner: Viewer;
    beforeAll(async () => {
      world = await GraphqlWorld.start(kind);
      owner = await world.account("data@test", { role: "DATA_OWNER" });
      await world.account("viewer@test", { role: "VIEWER" });
      await world.account("group@test", { role: "DATA_OWNER", unitGroup: "DOANH_NGHIEP" });
      await smallCatalogue(world.platform, owner);
      await saveIndicator(world.platform, owner, indicatorDraft("DOUBLE", { formula: "REVENUE * 2" }));
    });
    afterAll(() => world.close());
    beforeEach(() => world.platform.database.query("DELETE FROM observation"));

    const count = async (): Promise<unknown> =>
      at(await world.platform.database.query("SELECT count(*)::integer AS n FROM observation"), 0, "n");

    test("what was recorded comes back exactly, with who recorded it", async () => {
      const value = "123456789012345678901234567890.0123456789";
      const { data } = await world.ask("data@test", record, {
        input: [row({ value, note: "Ước", source: "Cục Thống kê" })],
      });
      expect(at(data, "recordObservations", "observations", 0)).toEqual({
        id: expect.stringMatching(/^\d+$/),
        indicator: "REVENUE",
        unit: "DN01",
        period: "2023-S1",
        breakdown: null,
        value,
        state: null,
        status: "PROVISIONAL",
        note: "Ước",
        source: "Cục Thống kê",
        recordedBy: { email: "data@test" },
      });
      expect(
        at((await world.ask("viewer@test", read, { filter: {} })).data, "observations", "nodes", 0, "value"),
      ).toBe(value);
    });

    test("a new revision stands for the key, and history keeps the old one", async () => {
      for (const value of ["1", "2", "3"]) await world.ask("data@test", record, { input: [row({ value })] });
      const { data } = await world.ask("viewer@test", read, { filter: {} });
      expect(at(data, "observations")).toMatchObject({ nodes: [{ value: "3" }], totalCount: 1 });
      const history = await world.ask("viewer@test", read, { filter: { history: true } });
      expect(at(history.data, "observations")).toMatchObject({
        nodes: [{ value: "3" }, { value: "2" }, { value: "1" }],
        totalCount: 3,
      });
    });

    test("asOf reads what was known then", async () => {
      await world.ask("data@test", record, { input: [row({ value: "1" })] });
      const asOf = world.clock.now().toISOString();
      world.clock.pass(1000);
      await world.ask("data@test", record, { input: [row({ value: "2" })] });
      const { data } = await world.ask("viewer@test", read, { filter: {}, asOf });
      expect(at(data, "observations", "nodes", 0, "value")).toBe("1");
    });

    test("a state is recorded as a reason and never as 0", async () => {
      const input = [row({ value: undefined, state: "NOT_REPORTED" })];
      const { data } = await world.ask("data@test", record, { input });
      expect(at(data, "recordObservations", "observations", 0)).toMatchObject({
        value: null,
        state: "NOT_REPORTED",
      });
    });

    test("a row without a status keeps that of the revision before, and the first is provisional", async () => {
      const statusOf = async (more: object): Promise<unknown> =>
        at(
          (await world.ask("data@test", record, { input: [row({ status: null, ...more })] })).data,
          "recordObservations",
          "observations",
          0,
          "status",
        );
      expect(await statusOf({})).toBe("PROVISIONAL");
      expect(await statusOf({ status: "FINAL" })).toBe("FINAL");
      expect(await statusOf({ value: "7" })).toBe("FINAL");
    });

    test("every wrong row is named by its number, and nothing is recorded", async () => {
      const input = [
        row({ unit: "DN02" }),
        row({ indicator: "NOWHERE" }),
        row({ unit: "DN99" }),
        row({ unit: "DOANH_NGHIEP" }),
        row({ indicator: "DOUBLE" }),
        row({ state: "NOT_REPORTED" }),
        row({ value: null }),
        row({ unit: "DN02", period: "2023-S1" }),
        row({ note: "x\0y" }),
        row({ breakdown: "\ud800" }),
        row({ unit: "DN\ud800", expectedRevision: "1" }),
      ];
      const answer = await world.ask("data@test", record, { input });
      expect(codes(answer)).toEqual(["BAD_USER_INPUT"]);
      const rows = at(answer.errors[0]?.extensions, "rows");
      expect(rows).toMatchObject(
        [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => ({ row: number, code: "BAD_USER_INPUT" })),
      );
      expect(answer.errors[0]?.message).toContain('row 2: "NOWHERE" is not an indicator');
      expect(answer.errors[0]?.message).toContain("10 of 11 rows are wrong");
      expect(await count()).toBe(0);
    });

    test("a malformed period or decimal of an import is named by its row as well", async () => {
      const drafts: ObservationDraft[] = [
        { indicator: "REVENUE", unit: "DN01", period: "2023-Q5", value: "1", status: "FINAL" },
        { indicator: "REVENUE", unit: "DN01", period: "2023-Q1", value: "1,5", status: "FINAL" },
      ];
      await expect(recordObservations(world.platform, owner, drafts)).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        details: { rows: [{ row: 1, message: expect.stringContaining("2023-Q5") }, { row: 2 }] },
      });
    });

    test("a stale expectedRevision is a conflict that names both revisions, and nothing is recorded", async () => {
      const first = await world.ask("data@test", record, { input: [row()] });
      const seen = at(first.data, "recordObservations", "observations", 0, "id");
      const second = await world.ask("data@test", record, {
        input: [row({ value: "2", expectedRevision: seen })],
      });
      const current = at(second.data, "recordObservations", "observations", 0, "id");
      const input = [row({ unit: "DN02" }), row({ value: "3", expectedRevision: seen })];
      const answer = await world.ask("data@test", record, { input });
      expect(codes(answer)).toEqual(["CONFLICT"]);
      expect(at(answer.errors[0]?.extensions, "rows")).toMatchObject([
        { row: 2, code: "CONFLICT", expectedRevision: seen, currentRevision: current },
      ]);
      expect(await count()).toBe(2);
    });

    test("expecting none where there is one is a conflict, and where there is none it is right", async () => {
      const input = [row({ expectedRevision: "0" })];
      expect(codes(await world.ask("data@test", record, { input }))).toEqual([]);
      expect(codes(await world.ask("data@test", record, { input }))).toEqual(["CONFLICT"]);
    });

    test("of two who saw the same revision and record at once, one is told", async () => {
      const first = await world.ask("data@test", record, { input: [row()] });
      const seen = at(first.data, "recordObservations", "observations", 0, "id");
      const answers = await Promise.all(
        ["2", "3"].map((value) =>
          world.ask("data@test", record, { input: [row({ value, expectedRevision: seen })] }),
        ),
      );
      expect(answers.flatMap(codes)).toEqual(["CONFLICT"]);
    });

    test("who may not record is told so before anything else", async () => {
      const input = [row({ indicator: "NOWHERE" })];
      expect(codes(await world.ask(null, record, { input }))).toEqual(["UNAUTHENTICATED"]);
      expect(codes(await world.ask("viewer@test", record, { input }))).toEqual(["FORBIDDEN"]);
    });

    test("the owner of a group's data records for its members and for nobody else", async () => {
      expect(codes(await world.ask("group@test", record, { input: [row()] }))).toEqual([]);
      const answer = await world.ask("group@test", record, { input: [row(), row({ unit: "THANH_HOA" })] });
      expect(codes(answer)).toEqual(["FORBIDDEN"]);
      expect(at(answer.errors[0]?.extensions, "rows")).toMatchObject([{ row: 2, code: "FORBIDDEN" }]);
      expect(await count()).toBe(1);
    });

    test("10,000 rows are taken and one more is refused", async () => {
      const drafts = Array.from(
        { length: 10_001 },
        (_, n): ObservationDraft => ({
          indicator: "REVENUE",
          unit: "DN01",
          period: "2023-S1",
          breakdown: `PART_${n}`,
          value: String(n),
          status: "FINAL",
        }),
      );
      await expect(recordObservations(world.platform, owner, drafts)).rejects.toMatchObject({
        code: "LIMIT_EXCEEDED",
      });
      const { observations } = await recordObservations(world.platform, owner, drafts.slice(1));
      expect([observations[0]?.value, observations[9_999]?.value]).toEqual(["1", "10000"]);
      expect(await count()).toBe(10_000);
    });

    test("restricted observations are seen by those who may, and are not even counted for others", async () => {
      await world.ask("data@test", record, { input: [row({ indicator: "PROFIT" })] });
      const seen = async (email: string) =>
        at((await world.ask(email, read, { filter: {} })).data, "observations", "totalCount");
      expect([await seen("data@test"), await seen("group@test"), await seen("viewer@test")]).toEqual([
        1, 0, 0,
      ]);
    });

    test("filters narrow, and pages follow each other through current ones and history alike", async () => {
      const input = ["DN01", "DN02", "THANH_HOA"].flatMap((unit) => [
        row({ unit }),
        row({ unit, period: "2022-S1" }),
      ]);
      await world.ask("data@test", record, { input });
      await world.ask("data@test", record, { input });
      for (const [filter, expected] of [
        [{}, 6],
        [{ history: true }, 12],
        [{ units: ["DN01"] }, 2],
        [{ group: "DOANH_NGHIEP", periods: ["2022-S1"] }, 2],
        [{ indicators: ["WORKERS"] }, 0],
        [{ indicators: [] }, 0],
        [{ breakdown: "" }, 6],
      ] as const) {
        const ids = new Set<unknown>();
        let after: unknown = null;
        do {
          const { data } = await world.ask("viewer@test", read, { filter, first: 5, after });
          const nodes = at(data, "observations", "nodes");
          for (const node of Array.isArray(nodes) ? nodes : []) ids.add(at(node, "id"));
          after =
            at(data, "observations", "pageInfo", "hasNextPage") === true
              ? at(data, "observations", "pageInfo", "endCursor")
              : null;
        } while (after !== null);
        expect([filter, ids.size]).toEqual([filter, expected]);
      }
    });
  });
