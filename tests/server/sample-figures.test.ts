import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples, exampleTab } from "../../editor/playground/examples.ts";
import { type Collab, createCollab } from "../../server/documents/collab/collab-server.ts";
import { FiguresResolver } from "../../server/figures/figures.resolver.ts";
import { Figures } from "../../server/figures/figures.ts";
import { sampleReport } from "../../server/sample/report/sample-report.ts";
import { seedSample } from "../../server/sample/seed-sample.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { documentFigures } from "../../shared/report/document-figures.ts";
import { parseDocument } from "../../shared/report/document-node.ts";
import { databases } from "../support/database.ts";
import { at, GraphqlWorld } from "../support/graphql.ts";

for (const kind of databases)
  describe(kind.name, () => {
    let world: GraphqlWorld;
    let collab: Collab;
    let figures: Figures;

    beforeAll(async () => {
      world = await GraphqlWorld.start(kind, {
        more: (platform, feed) => {
          figures = new Figures(platform, feed);
          return [new FiguresResolver(figures)];
        },
      });
      collab = createCollab(world.platform);
      await seedSample({ platform: world.platform, collab });
      await world.account("owner@test", { role: "DATA_OWNER" });
    });

    afterAll(async () => {
      figures.close();
      await collab.close();
      await world.close();
    });

    test("the server gives every figure of the report its value, except the two that have none", async () => {
      const refs = documentFigures(parseDocument(sampleReport())).map(({ ref }) => ref);
      const computed = await figures.ofRefs(refs, parsePeriod("2023-S1"), "DUK", "OPEN");
      const missing = computed.flatMap(({ value, ref }) =>
        value.quantity.ok ? [] : [`${ref.indicator} ${ref.measure} ${value.quantity.reason}`],
      );
      expect(missing).toEqual([
        "ENTERPRISE_WORKERS CHANGE NO_BASE_VALUE",
        "ENTERPRISE_SOCIAL_WELFARE VALUE NOT_APPLICABLE",
      ]);
    });

    for (const example of examples.filter(({ operation }) => operation !== "FollowFigures"))
      test(`the playground's example ${example.operation} runs as it is`, async () => {
        const { query, variables } = exampleTab(example, "vi");
        const { data, errors } = await world.ask("owner@test", query, JSON.parse(variables));
        expect(errors).toEqual([]);
        expect(data).not.toBeNull();
      });

    test("the playground's table has 26 rows of 6 cells and its total", async () => {
      const table = examples.find(({ operation }) => operation === "EnterpriseTable");
      if (table === undefined) throw new Error("There is no such example");
      const { data } = await world.ask("owner@test", table.query, { ...table.variables });
      expect(at(data, "figureTable", "rows")).toHaveLength(26);
      expect(at(data, "figureTable", "rows", 10, "cells", 4)).toEqual({
        text: "-",
        missing: "NOT_APPLICABLE",
      });
      expect(at(data, "figureTable", "total", 4)).toEqual({ text: "14.526" });
    });

    test("the playground's subscription sends every figure at once", async () => {
      const follow = examples.find(({ operation }) => operation === "FollowFigures");
      if (follow === undefined) throw new Error("There is no such example");
      const socket = await world.socket("owner@test");
      const { payload } = await socket.ask(follow.query, { ...follow.variables });
      expect(at(payload, "data", "figuresChanged", "figures")).toHaveLength(4);
      socket.close();
    });
  });
