import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveIndicator } from "../../server/catalog/save-indicator.ts";
import { saveGroups, saveUnits } from "../../server/catalog/save-units.ts";
import { type Collab, createCollab } from "../../server/documents/collab/collab-server.ts";
import { createReport } from "../../server/documents/create-report.ts";
import { DocumentsResolver } from "../../server/documents/documents.resolver.ts";
import { Figures } from "../../server/figures/figures.ts";
import { ReportsResolver } from "../../server/reports/reports.resolver.ts";
import { databases } from "../support/database.ts";
import { at, codes, GraphqlWorld } from "../support/graphql.ts";

const text = `query($id: ID!, $format: ContentFormat! = TEXT, $locale: Locale = VI) { report(id: $id) { content(format: $format, locale: $locale) } }`;

for (const kind of databases)
  describe(kind.name, () => {
    let world: GraphqlWorld;
    let collab: Collab;
    let figures: Figures;
    let report: string;

    const read = async (who: string, variables: Record<string, unknown> = {}) =>
      String(at((await world.ask(who, text, { id: report, ...variables })).data, "report", "content"));
    const record = (value: string, unit = "DN01", period = "2023-S1") =>
      world.ask(
        "admin@test.local",
        "mutation($input: [ObservationInput!]!) { recordObservations(input: $input) { cursor } }",
        {
          input: [{ indicator: "REVENUE", unit, period, value, status: "FINAL" }],
        },
      );

    beforeAll(async () => {
      world = await GraphqlWorld.start(kind, {
        more: (platform, feed) => {
          collab = createCollab(platform);
          figures = new Figures(platform, feed);
          return [new DocumentsResolver(platform, collab), new ReportsResolver({ collab, figures })];
        },
      });
      const admin = await world.account("admin@test.local", { role: "ADMINISTRATOR" });
      await world.account("viewer@test.local", { role: "VIEWER" });
      await world.account("stranger@test.local");
      const { platform } = world;
      await saveUnits(platform, [
        { code: "DN01", nameVi: "Công ty Một", nameEn: "Company One" },
        { code: "DN02", nameVi: "Công ty Hai", nameEn: null },
      ]);
      await saveGroups(platform, [
        { code: "DN", nameVi: "Doanh nghiệp", nameEn: null, members: ["DN01", "DN02"] },
      ]);
      const draft = {
        nameEn: "Revenue",
        unitOfMeasureVi: "tỷ đồng",
        unitOfMeasureEn: "billion dong",
        decimals: 2,
      };
      await saveIndicator(platform, admin, indicator({ code: "REVENUE", nameVi: "Doanh thu", ...draft }));
      await saveIndicator(
        platform,
        admin,
        indicator({ code: "SECRET", nameVi: "Mật", ...draft, restricted: true }),
      );
      for (const [value, unit, period] of [
        ["16461.31", "DN01", "2023-S1"],
        ["15000", "DN01", "2022-S1"],
        ["538.69", "DN02", "2023-S1"],
      ] as const)
        expect((await record(value, unit, period)).errors).toEqual([]);
      const created = await createReport(platform, collab, admin, {
        title: "Báo cáo",
        period: "2023-S1",
        unit: "DN01",
        content: sample,
      });
      report = created.id;
    });
    afterAll(async () => {
      figures.close();
      await collab.close();
      await world.close();
    });

    test("a report reads as text with its values, trend words, periods and tables", async () => {
      expect(await read("viewer@test.local")).toBe(
        [
          "I. Kinh tế",
          "Doanh thu 6 tháng đầu năm 2023 đạt 16.461,31 tỷ đồng, tăng so với cùng kỳ; chưa có: …; mật: (không được xem).",
          "TT\tĐơn vị\tDoanh thu (tỷ đồng)\n1\tCông ty Một\t16.461,31\n2\tCông ty Hai\t538,69\n\tTổng cộng\t17.000,00",
          "",
        ]
          .join("\n\n")
          .replace(/\n\n$/, "\n"),
      );
    });

    test("in English numbers, labels and names are English; the words stay as they were written", async () => {
      const english = await read("viewer@test.local", { locale: "EN" });
      expect(english).toContain("16,461.31");
      expect(english).toContain("No.\tUnit\tRevenue (billion dong)\n1\tCompany One\t16,461.31");
      expect(english).toContain("Doanh thu");
    });

    test("Markdown and HTML say the same", async () => {
      expect(await read("viewer@test.local", { format: "MARKDOWN" })).toMatch(/16\.461,31|16\\\.461,31/);
      const html = await read("viewer@test.local", { format: "HTML" });
      expect(html).toContain("16.461,31");
      expect(html).toContain("<table");
      expect(html).not.toContain("<script");
    });

    test("JSON is the document, with references and without values", async () => {
      const json = await read("viewer@test.local", { format: "JSON" });
      expect(JSON.parse(json)).toMatchObject({ type: "doc" });
      expect(json).toContain('"indicator":"REVENUE"');
      expect(json).not.toContain("16461");
    });

    test("who may see restricted data reads it in the same report", async () => {
      expect(await read("admin@test.local")).toContain("mật: ….");
    });

    test("a new observation is in the next reading", async () => {
      const revision = await world.platform.database.query<{ id: string }>(
        "SELECT id FROM observation WHERE unit = 'DN02' AND period = '2023-S1' ORDER BY id DESC LIMIT 1",
      );
      await world.ask(
        "admin@test.local",
        "mutation($input: [ObservationInput!]!) { recordObservations(input: $input) { cursor } }",
        {
          input: [
            {
              indicator: "REVENUE",
              unit: "DN02",
              period: "2023-S1",
              value: "600",
              status: "FINAL",
              expectedRevision: revision[0]?.id,
            },
          ],
        },
      );
      expect(await read("viewer@test.local")).toContain("2\tCông ty Hai\t600,00\n\tTổng cộng\t17.061,31");
    });

    test("the figures of the text are listed once each, in reading order", async () => {
      const answer = await world.ask(
        "viewer@test.local",
        `query($id: ID!) { report(id: $id) { figures { indicator measure missing } } }`,
        {
          id: report,
        },
      );
      expect(at(answer.data, "report", "figures")).toEqual([
        { indicator: "REVENUE", measure: "VALUE", missing: null },
        { indicator: "REVENUE", measure: "CHANGE_PERCENT", missing: null },
        { indicator: "REVENUE", measure: "VALUE", missing: "NO_OBSERVATION" },
        { indicator: "SECRET", measure: "VALUE", missing: "NOT_PERMITTED" },
      ]);
    });

    test("who may not read the report reads nothing of it", async () => {
      expect(codes(await world.ask("stranger@test.local", text, { id: report }))).toEqual(["FORBIDDEN"]);
    });
  });

const words = (value: string) => ({ type: "text", text: value });
const figure = (attrs: Record<string, unknown>) => ({ type: "figure", attrs: { id: "f", ...attrs } });

const sample = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [words("Kinh tế")] },
    {
      type: "paragraph",
      content: [
        words("Doanh thu "),
        { type: "periodLabel", attrs: { period: "P" } },
        words(" đạt "),
        figure({ indicator: "REVENUE", format: { unitLabel: true } }),
        words(", "),
        { type: "trend", attrs: { id: "t", indicator: "REVENUE", measure: "CHANGE_PERCENT" } },
        words(" so với cùng kỳ; chưa có: "),
        figure({ indicator: "REVENUE", period: "P-2Y" }),
        words("; mật: "),
        figure({ indicator: "SECRET" }),
        words("."),
      ],
    },
    {
      type: "figureTable",
      attrs: { id: "g", group: "DN", columns: [{ indicator: "REVENUE" }], total: true },
    },
  ],
};

function indicator(over: { code: string; nameVi: string } & Record<string, unknown>) {
  return {
    nameEn: null,
    definition: null,
    unitOfMeasureVi: "",
    unitOfMeasureEn: null,
    decimals: 0,
    direction: "HIGHER_IS_BETTER" as const,
    nature: "FLOW" as const,
    unitAggregation: "SUM" as const,
    timeAggregation: "SUM" as const,
    weightIndicator: null,
    formula: null,
    restricted: false,
    ...over,
  };
}
