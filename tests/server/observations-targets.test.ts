import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "../../server/access/viewer.ts";
import { setTargets } from "../../server/observations/set-targets.ts";
import { smallCatalogue } from "../support/catalogue.ts";
import { databases } from "../support/database.ts";
import { codes, GraphqlWorld } from "../support/graphql.ts";

for (const kind of databases)
  describe(`targets on ${kind.name}`, () => {
    let world: GraphqlWorld;
    let owner: Viewer;
    beforeAll(async () => {
      world = await GraphqlWorld.start(kind);
      owner = await world.account("data@test", { role: "DATA_OWNER" });
      await world.account("viewer@test", { role: "VIEWER" });
      await smallCatalogue(world.platform, owner);
    });
    afterAll(() => world.close());

    test("targets of several kinds stand side by side, each with its newest revision", async () => {
      const set = `mutation($input: [TargetInput!]!) { setTargets(input: $input) { cursor targets { kind value } } }`;
      const target = (more: object) => ({
        indicator: "REVENUE",
        unit: "THANH_HOA",
        period: "2023",
        kind: "PLAN",
        value: "100",
        assignedBy: "UBND tỉnh",
        ...more,
      });
      await world.ask("data@test", set, {
        input: [target({}), target({ kind: "BUDGET", value: "90.5", decision: "Nghị quyết 317" })],
      });
      await world.ask("data@test", set, { input: [target({ value: "110" })] });
      const query =
        '{ targets(indicator: "REVENUE", unit: "THANH_HOA", period: "2023") { kind value assignedBy decision } }';
      expect((await world.ask("viewer@test", query)).data).toEqual({
        targets: [
          { kind: "BUDGET", value: "90.5", assignedBy: "UBND tỉnh", decision: "Nghị quyết 317" },
          { kind: "PLAN", value: "110", assignedBy: "UBND tỉnh", decision: null },
        ],
      });
    });

    test("a wrong target leaves all of its call unset", async () => {
      const good = {
        indicator: "WORKERS",
        unit: "DN01",
        period: "2023",
        kind: "PLAN",
        value: "1",
        assignedBy: "DUK",
      };
      const bad = [
        good,
        { ...good, kind: "plan of ours" },
        { ...good, assignedBy: " ", kind: "BUDGET" },
        good,
      ];
      await expect(setTargets(world.platform, owner, bad)).rejects.toMatchObject({
        details: { rows: [{ row: 2 }, { row: 3 }, { row: 4 }] },
      });
      expect((await world.ask("viewer@test", '{ targets(indicator: "WORKERS") { id } }')).data).toEqual({
        targets: [],
      });
    });

    test("the targets of a restricted indicator are not for everybody", async () => {
      const query = '{ targets(indicator: "PROFIT") { id } }';
      expect(codes(await world.ask("viewer@test", query))).toEqual(["FORBIDDEN"]);
      expect(codes(await world.ask("data@test", query))).toEqual([]);
    });
  });
