import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databases } from "../support/database.ts";
import { at, codes } from "../support/graphql.ts";
import { FigureWorld, told } from "../support/live-figures.ts";

for (const kind of databases)
  describe(`figures on ${kind.name}`, () => {
    let world: FigureWorld;

    beforeAll(async () => {
      world = await FigureWorld.start(kind);
      await world.graphql.account("reader@test", { role: "VIEWER" });
    });
    afterAll(async () => {
      await world.close();
    });

    test("figures come in the order of their references, each with its own reason", async () => {
      const refs = [
        { indicator: "REVENUE", unit: "DN02" },
        { indicator: "no code", unit: "DN02" },
        { indicator: "REVENUE", unit: "DN02", period: "2023-S9" },
        { indicator: "NOTHING", unit: "DN02" },
        { indicator: "REVENUE", unit: "NOBODY" },
        { indicator: "REVENUE" },
        { indicator: "REVENUE", unit: "DN02", measure: "PERCENT_OF_TARGET" },
        { indicator: "WORKERS", unit: "DN02", measure: "CHANGE" },
        { indicator: "REVENUE", unit: "DN01", period: "P-1Y" },
        { indicator: "REVENUE", unit: "DN02" },
      ];
      const figures = await world.ask("reader@test", refs);
      expect(figures.map(({ value, missing }) => value ?? missing)).toEqual([
        "290",
        "INVALID_REFERENCE",
        "INVALID_REFERENCE",
        "UNKNOWN_INDICATOR",
        "UNKNOWN_UNIT",
        "UNKNOWN_UNIT",
        "NO_TARGET",
        "NO_BASE_VALUE",
        "100",
        "290",
      ]);
    });

    test("the unit of the question stands in where a reference names none", async () => {
      const figures = await world.ask("reader@test", [{ indicator: "REVENUE" }], { unit: "DOANH_NGHIEP" });
      expect(told(figures)).toEqual(["REVENUE DOANH_NGHIEP VALUE 400 SAME"]);
    });

    test("a malformed reference is explained in its provenance", async () => {
      const answer = await world.graphql.ask(
        "reader@test",
        '{ figures(refs: [{ indicator: "x y" }], period: "2023") { key text provenance { explanation operands { role } } } }',
      );
      expect(answer.errors).toEqual([]);
      expect(at(answer.data, "figures", 0, "provenance", "explanation")).toContain('"x y"');
    });

    test("names, units of measure and operands come with a figure", async () => {
      const answer = await world.graphql.ask(
        "reader@test",
        `{ figures(refs: [{ indicator: "PER_WORKER", unit: "DN01" }, { indicator: "REVENUE", unit: "DN01", measure: INDEX }],
           period: "2023-S1") { indicatorName unitName(locale: EN) unitOfMeasure trendWord
           text(format: { decimals: 1, unitLabel: true, locale: EN })
           provenance { formula explanation operands { role indicator value recordedBy revision } } } }`,
      );
      expect(answer.errors).toEqual([]);
      expect(at(answer.data, "figures", 0)).toMatchObject({
        indicatorName: "Doanh thu một lao động",
        unitName: "Thanh Hoa Power",
        unitOfMeasure: "tỷ đồng/người",
        provenance: {
          formula: "REVENUE / WORKERS",
          operands: [
            { role: "VALUE", indicator: "REVENUE", value: "110" },
            { role: "VALUE", indicator: "WORKERS", value: "10" },
          ],
        },
      });
      expect(at(answer.data, "figures", 1)).toMatchObject({
        unitOfMeasure: "%",
        trendWord: "tăng",
        text: "110.0%",
      });
    });

    test("a malformed period, unit or too many references are errors of the whole question", async () => {
      const query = `query($refs: [FigureRef!]!, $period: Period!, $unit: String) {
        figures(refs: $refs, period: $period, unit: $unit) { key } }`;
      const refs = [{ indicator: "REVENUE" }];
      const ask = (variables: Record<string, unknown>) => world.graphql.ask("reader@test", query, variables);
      expect(codes(await ask({ refs, period: "2023-S9" }))).toEqual(["BAD_USER_INPUT"]);
      expect(codes(await ask({ refs, period: "2023", unit: "a b" }))).toEqual(["BAD_USER_INPUT"]);
      const many = Array.from({ length: 1001 }, () => ({ indicator: "REVENUE" }));
      expect(codes(await ask({ refs: many, period: "2023" }))).toEqual(["LIMIT_EXCEEDED"]);
      expect(codes(await world.graphql.ask(null, query, { refs, period: "2023" }))).toEqual([
        "UNAUTHENTICATED",
      ]);
    });

    test("a thousand references are answered", async () => {
      const refs = Array.from({ length: 1000 }, (_, index) => ({
        indicator: "REVENUE",
        unit: index % 2 === 0 ? "DN01" : "DOANH_NGHIEP",
        breakdown: `B${index}`,
      }));
      expect(await world.ask("reader@test", refs)).toHaveLength(1000);
    });

    test("as of an instant, what was recorded later is not seen", async () => {
      await world.record(["REVENUE", "DN01", "500", "2020-S1"]);
      const [row] = await world.graphql.platform.database.query<{ at: Date }>(
        "SELECT recorded_at AS at FROM observation WHERE period = '2020-S1'",
      );
      world.graphql.clock.pass(1000);
      await world.record(["REVENUE", "DN01", "501", "2020-S1"]);
      const refs = [{ indicator: "REVENUE", unit: "DN01", period: "2020-S1" }];
      const [before] = await world.ask("reader@test", refs, { asOf: row?.at.toISOString() });
      const [now] = await world.ask("reader@test", refs);
      expect([before?.value, now?.value]).toEqual(["500", "501"]);
    });

    test("a table has a row for every member in order, and the group's own figures as its total", async () => {
      const query = `{ figureTable(query: { group: "DOANH_NGHIEP", columns: [
        { indicator: "REVENUE" }, { indicator: "REVENUE", measure: SHARE }, { indicator: "PROFIT" }] }, period: "2023-S1") {
        columns { indicator name unitOfMeasure } rows { unit unitName cells { value missing } } total { value missing } } }`;
      const answer = await world.graphql.ask("reader@test", query);
      expect(answer.errors).toEqual([]);
      const hidden = { value: null, missing: "NOT_PERMITTED" };
      const value = (text: string) => ({ value: text, missing: null });
      expect(at(answer.data, "figureTable")).toEqual({
        columns: [
          { indicator: "REVENUE", name: "Doanh thu", unitOfMeasure: "tỷ đồng" },
          { indicator: "REVENUE", name: "Doanh thu", unitOfMeasure: "%" },
          { indicator: "PROFIT", name: "Lợi nhuận", unitOfMeasure: "tỷ đồng" },
        ],
        rows: [
          {
            unit: "DN01",
            unitName: "Công ty Điện lực Thanh Hóa",
            cells: [value("110"), value("27.5"), hidden],
          },
          { unit: "DN02", unitName: "Công ty Xi măng Bỉm Sơn", cells: [value("290"), value("72.5"), hidden] },
        ],
        total: [value("400"), expect.anything(), hidden],
      });
    });

    test("a table of an unknown group, of a unit or without columns is refused", async () => {
      const ask = (group: string, columns: string) =>
        world.graphql.ask(
          "reader@test",
          `{ figureTable(query: { group: "${group}", columns: [${columns}] }, period: "2023") { rows { unit } } }`,
        );
      expect(codes(await ask("NOBODY", '{ indicator: "REVENUE" }'))).toEqual(["NOT_FOUND"]);
      expect(codes(await ask("DN01", '{ indicator: "REVENUE" }'))).toEqual(["NOT_FOUND"]);
      expect(codes(await ask("DOANH_NGHIEP", ""))).toEqual(["BAD_USER_INPUT"]);
      expect(codes(await ask("DOANH_NGHIEP", '{ indicator: "x y" }'))).toEqual(["BAD_USER_INPUT"]);
    });

    test("a member that has not reported makes the total missing, one that does not apply is left out", async () => {
      const refs = [{ indicator: "REVENUE", unit: "DOANH_NGHIEP", period: "2019-S1" }];
      await world.record(["REVENUE", "DN01", "5", "2019-S1"], ["REVENUE", "DN02", "NOT_REPORTED", "2019-S1"]);
      expect((await world.ask("reader@test", refs))[0]?.missing).toBe("NOT_REPORTED");
      await world.record(["REVENUE", "DN02", "NOT_APPLICABLE", "2019-S1"]);
      expect((await world.ask("reader@test", refs))[0]?.value).toBe("5");
    });

    test("equal questions are computed once, until something changes", async () => {
      const refs = [{ indicator: "REVENUE", unit: "DN01", period: "2018-S1" }];
      const before = world.figures.evaluations;
      await Promise.all(Array.from({ length: 20 }, () => world.ask("reader@test", refs)));
      expect(world.figures.evaluations - before).toBe(1);
      await world.record(["REVENUE", "DN01", "17", "2018-S1"]);
      expect((await world.ask("reader@test", refs))[0]?.value).toBe("17");
    });
  });
