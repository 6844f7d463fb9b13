import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "../../server/access/viewer.ts";
import { readFeed } from "../../server/catalog/change-feed.ts";
import { saveIndicator } from "../../server/catalog/save-indicator.ts";
import { saveGroups, saveUnits } from "../../server/catalog/save-units.ts";
import { searchPatterns } from "../../server/catalog/search.ts";
import { recordObservations } from "../../server/observations/record-observations.ts";
import { indicatorDraft, smallCatalogue } from "../support/catalogue.ts";
import { databases } from "../support/database.ts";
import { at, codes, GraphqlWorld } from "../support/graphql.ts";

test("a search is split into words, and wildcards are taken as letters", () => {
  expect(searchPatterns("  50% Đất_ở \\ ")).toEqual(["%50\\%%", "%dat\\_o%", "%\\\\%"]);
});

for (const kind of databases)
  describe(`the catalogue on ${kind.name}`, () => {
    let world: GraphqlWorld;
    let owner: Viewer;
    beforeAll(async () => {
      world = await GraphqlWorld.start(kind);
      owner = await world.account("data@test", { role: "DATA_OWNER" });
      await world.account("viewer@test", { role: "VIEWER" });
      await world.account("group-owner@test", { role: "DATA_OWNER", unitGroup: "DOANH_NGHIEP" });
      await smallCatalogue(world.platform, owner);
    });
    afterAll(() => world.close());

    const found = async (search: string): Promise<unknown> => {
      const query = "query($search: String) { indicators(search: $search) { nodes { code } totalCount } }";
      const { data } = await world.ask("viewer@test", query, { search });
      return at(data, "indicators");
    };

    for (const [search, expected] of [
      ["doanh thu", ["REVENUE"]],
      ["THU DOANH", ["REVENUE"]],
      ["so lao dong", ["WORKERS"]],
      ["billion", ["REVENUE"]],
      ["nguoi", ["WORKERS"]],
      ["rev", ["REVENUE"]],
      ["%", []],
      ["_", []],
      ["' OR 1=1 --", []],
      ["\0", ["PROFIT", "REVENUE", "WORKERS"]],
      ["", ["PROFIT", "REVENUE", "WORKERS"]],
    ] as const)
      test(`searching ${JSON.stringify(search)} finds ${expected.length} of three indicators`, async () => {
        const nodes = expected.map((code) => ({ code }));
        expect(await found(search)).toEqual({ nodes, totalCount: nodes.length });
      });

    test("pages follow each other by cursor until the last one says so", async () => {
      const query = `query($after: String) { indicators(first: 2, after: $after)
        { edges { cursor node { code } } pageInfo { hasNextPage endCursor } } }`;
      const first = (await world.ask("viewer@test", query)).data;
      expect(at(first, "indicators", "pageInfo", "hasNextPage")).toBe(true);
      const after = at(first, "indicators", "pageInfo", "endCursor");
      const second = (await world.ask("viewer@test", query, { after })).data;
      expect(at(second, "indicators", "edges", 0, "node", "code")).toBe("WORKERS");
      expect(at(second, "indicators", "pageInfo", "hasNextPage")).toBe(false);
    });

    for (const [what, args] of [
      ["a forged cursor", 'after: "WyJcdTAwMDAiXQ"'],
      ["a cursor of another list", `after: "${Buffer.from('["1","DN01"]').toString("base64url")}"`],
      ["no cursor at all", 'after: "here"'],
      ["no entries", "first: 0"],
      ["over 500 entries", "first: 501"],
    ] as const)
      test(`${what} instead of a page is refused as the caller's mistake`, async () => {
        const answer = await world.ask("viewer@test", `{ indicators(${args}) { nodes { code } } }`);
        expect(codes(answer)).toEqual(["BAD_USER_INPUT"]);
      });

    test("names come in the language that is asked for, Vietnamese where there is no other", async () => {
      const query = `{ a: indicator(code: "REVENUE") { name(locale: EN) unitOfMeasure(locale: EN) }
        b: indicator(code: "WORKERS") { name(locale: EN) unitOfMeasure } none: indicator(code: "NONE") { code } }`;
      expect((await world.ask("viewer@test", query)).data).toEqual({
        a: { name: "Revenue", unitOfMeasure: "billion VND" },
        b: { name: "Số lao động", unitOfMeasure: "người" },
        none: null,
      });
    });

    test("groups come before units, and their members in their own order", async () => {
      const query = `{ all: reportingUnits { nodes { code isGroup groups } totalCount }
        members: reportingUnits(group: "DOANH_NGHIEP") { nodes { code } }
        found: reportingUnits(search: "bim son") { nodes { name } } }`;
      expect((await world.ask("viewer@test", query)).data).toEqual({
        all: {
          nodes: [
            { code: "DOANH_NGHIEP", isGroup: true, groups: [] },
            { code: "DN01", isGroup: false, groups: ["DOANH_NGHIEP"] },
            { code: "DN02", isGroup: false, groups: ["DOANH_NGHIEP"] },
            { code: "THANH_HOA", isGroup: false, groups: [] },
          ],
          totalCount: 4,
        },
        members: { nodes: [{ code: "DN02" }, { code: "DN01" }] },
        found: { nodes: [{ name: "Công ty Xi măng Bỉm Sơn" }] },
      });
    });

    test("the pages of a group's members keep their order", async () => {
      const query = `query($after: String) { reportingUnits(group: "DOANH_NGHIEP", first: 1, after: $after)
        { nodes { code } pageInfo { endCursor hasNextPage } } }`;
      const first = (await world.ask("viewer@test", query)).data;
      const after = at(first, "reportingUnits", "pageInfo", "endCursor");
      const second = (await world.ask("viewer@test", query, { after })).data;
      expect(at(second, "reportingUnits")).toMatchObject({
        nodes: [{ code: "DN01" }],
        pageInfo: { hasNextPage: false },
      });
    });

    test("an unknown group is not found", async () => {
      const answer = await world.ask("viewer@test", '{ reportingUnits(group: "KHOI") { totalCount } }');
      expect(codes(answer)).toEqual(["NOT_FOUND"]);
    });

    test("the catalogue is for those who are signed in, and changed by those who own it", async () => {
      expect(codes(await world.ask(null, "{ indicators { totalCount } }"))).toEqual(["UNAUTHENTICATED"]);
      const query =
        'mutation { saveIndicator(input: { code: "X", nameVi: "X", unitOfMeasureVi: "%" }) { code } }';
      expect(codes(await world.ask(null, query))).toEqual(["UNAUTHENTICATED"]);
      for (const email of ["viewer@test", "group-owner@test"])
        expect(codes(await world.ask(email, query))).toEqual(["FORBIDDEN"]);
    });

    test("a formula that changes has a new version, a name that changes has not", async () => {
      const query =
        "mutation($input: IndicatorInput!) { saveIndicator(input: $input) { formulaVersion formula } }";
      const save = async (more: object): Promise<unknown> => {
        const input = {
          code: "PRODUCTIVITY",
          nameVi: "Năng suất",
          unitOfMeasureVi: "tỷ đồng/người",
          ...more,
        };
        const answer = await world.ask("data@test", query, { input });
        return answer.errors.length > 0 ? answer.errors : at(answer.data, "saveIndicator", "formulaVersion");
      };
      expect(await save({ formula: "REVENUE / WORKERS" })).toBe(1);
      expect(await save({ formula: " REVENUE / WORKERS ", nameVi: "Năng suất lao động" })).toBe(1);
      expect(await save({ formula: "(REVENUE + REVENUE) / WORKERS" })).toBe(2);
    });

    for (const [what, formula, expected] of [
      ["a syntax error", "REVENUE +", ""],
      ["an unknown code", "REVENUE + NOWHERE", "NOWHERE"],
      ["itself", "LOOP + REVENUE", "LOOP"],
      ["units that do not add", "REVENUE + WORKERS", ""],
    ] as const)
      test(`a formula with ${what} is refused, and nothing is saved`, async () => {
        const draft = indicatorDraft("LOOP", { formula });
        await expect(saveIndicator(world.platform, owner, draft)).rejects.toMatchObject({
          code: "BAD_USER_INPUT",
          message: expect.stringContaining(expected),
        });
        expect((await world.ask("viewer@test", '{ indicator(code: "LOOP") { code } }')).data).toEqual({
          indicator: null,
        });
      });

    test("a cycle through another formula is refused", async () => {
      await saveIndicator(world.platform, owner, indicatorDraft("FIRST"));
      await saveIndicator(world.platform, owner, indicatorDraft("SECOND", { formula: "FIRST + REVENUE" }));
      const cyclic = indicatorDraft("FIRST", { formula: "SECOND - REVENUE" });
      await expect(saveIndicator(world.platform, owner, cyclic)).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
      });
    });

    test("an indicator that was observed cannot become derived", async () => {
      await saveIndicator(world.platform, owner, indicatorDraft("OBSERVED"));
      const row = {
        indicator: "OBSERVED",
        unit: "DN01",
        period: "2023",
        value: "1",
        status: "FINAL",
      } as const;
      await recordObservations(world.platform, owner, [row]);
      const derived = indicatorDraft("OBSERVED", { formula: "REVENUE * 2" });
      await expect(saveIndicator(world.platform, owner, derived)).rejects.toMatchObject({ code: "CONFLICT" });
    });

    for (const [what, more] of [
      ["a code in small letters", { code: "revenue" }],
      ["no name", { nameVi: "  " }],
      ["seven decimals", { decimals: 7 }],
      ["weights without an indicator", { unitAggregation: "WEIGHTED_MEAN" as const }],
      ["an unknown weight", { unitAggregation: "WEIGHTED_MEAN" as const, weightIndicator: "NOWHERE" }],
      ["a control character in its name", { nameVi: "Doanh\u0007thu" }],
      ["NUL in its definition", { definition: "a\0b" }],
    ] as const)
      test(`an indicator with ${what} is refused`, async () => {
        const draft = indicatorDraft("WRONG", more);
        await expect(saveIndicator(world.platform, owner, draft)).rejects.toMatchObject({
          code: "BAD_USER_INPUT",
        });
      });

    test("a code names either a unit or a group", async () => {
      const group = { code: "DN01", nameVi: "Nhóm", members: [] };
      await expect(saveGroups(world.platform, [group])).rejects.toMatchObject({ code: "CONFLICT" });
      const unit = { code: "DOANH_NGHIEP", nameVi: "Đơn vị" };
      await expect(saveUnits(world.platform, [unit])).rejects.toMatchObject({ code: "CONFLICT" });
    });

    test("a group with a stranger or somebody twice among its members is refused whole", async () => {
      const group = (members: string[]) =>
        saveGroups(world.platform, [{ code: "NEW_GROUP", nameVi: "Mới", members }]);
      await expect(group(["DN01", "DN99"])).rejects.toThrow('"DN99"');
      await expect(group(["DN01", "DN01"])).rejects.toThrow("twice");
      expect(
        codes(await world.ask("viewer@test", '{ reportingUnits(group: "NEW_GROUP") { totalCount } }')),
      ).toEqual(["NOT_FOUND"]);
    });

    test("every change of the catalogue is in the feed, in order", async () => {
      const entries = await readFeed(world.platform.database, 0);
      expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_entry, index) => index + 1));
      expect(entries).toContainEqual({ seq: expect.any(Number), kind: "UNIT", unit: "DOANH_NGHIEP" });
      expect(entries).toContainEqual({ seq: expect.any(Number), kind: "INDICATOR", indicator: "REVENUE" });
    });
  });
