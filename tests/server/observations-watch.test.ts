import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "../../server/access/viewer.ts";
import { DataFeed } from "../../server/observations/change-feed.ts";
import { recordObservations } from "../../server/observations/record-observations.ts";
import { smallCatalogue } from "../support/catalogue.ts";
import { databases } from "../support/database.ts";
import { at, GraphqlWorld } from "../support/graphql.ts";

const record = `mutation($input: [ObservationInput!]!) { recordObservations(input: $input) { cursor } }`;

const row = (more: Record<string, unknown> = {}) => ({
  indicator: "REVENUE",
  unit: "DN01",
  period: "2023-S1",
  value: "574.90",
  status: "PROVISIONAL",
  ...more,
});

for (const kind of databases)
  describe(`watching observations on ${kind.name}`, () => {
    let world: GraphqlWorld;
    let owner: Viewer;
    beforeAll(async () => {
      world = await GraphqlWorld.start(kind);
      owner = await world.account("data@test", { role: "DATA_OWNER" });
      await world.account("viewer@test", { role: "VIEWER" });
      await smallCatalogue(world.platform, owner);
    });
    afterAll(() => world.close());

    test("a watcher hears what passes its filter, and what it missed when it comes back", async () => {
      const socket = await world.socket("viewer@test");
      const query = `subscription($after: ID) { observationsChanged(filter: { units: ["DN01"] }, after: $after)
        { cursor observations { unit value } } }`;
      const id = socket.start(query);
      await socket.ask("{ __typename }");
      await world.ask("data@test", record, { input: [row({ unit: "DN02" })] });
      await world.ask("data@test", record, { input: [row({ value: "1" })] });
      const heard = at((await socket.of(id)).payload, "data", "observationsChanged");
      expect(heard).toMatchObject({ observations: [{ unit: "DN01", value: "1" }] });
      socket.close();
      await world.ask("data@test", record, { input: [row({ value: "2" })] });
      const again = await world.socket("viewer@test");
      const { payload } = await again.ask(query, { after: at(heard, "cursor") });
      expect(at(payload, "data", "observationsChanged", "observations")).toEqual([
        { unit: "DN01", value: "2" },
      ]);
      again.close();
    });

    for (const after of ["yesterday", "-1", "999999999"])
      test(`resuming after ${after} is refused instead of waiting for ever`, async () => {
        const socket = await world.socket("viewer@test");
        const query = `subscription { observationsChanged(filter: {}, after: "${after}") { cursor } }`;
        expect(at((await socket.ask(query)).payload, "errors", 0, "extensions", "code")).toBe(
          "BAD_USER_INPUT",
        );
        socket.close();
      });

    test("a restricted observation is no news for those who may not see it", async () => {
      const socket = await world.socket("viewer@test");
      const id = socket.start(
        "subscription { observationsChanged(filter: {}) { observations { indicator } } }",
      );
      await socket.ask("{ __typename }");
      await world.ask("data@test", record, { input: [row({ indicator: "PROFIT" })] });
      await world.ask("data@test", record, { input: [row({ indicator: "WORKERS" })] });
      const { payload } = await socket.of(id);
      expect(at(payload, "data", "observationsChanged", "observations")).toEqual([{ indicator: "WORKERS" }]);
      socket.close();
    });

    test("the feed tells every change once and in order, while many record at once", async () => {
      const feed = await DataFeed.open(world.platform);
      const heard: number[] = [];
      feed.listen((entries) => heard.push(...entries.map((entry) => entry.seq)));
      const start = feed.position;
      const written = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          recordObservations(world.platform, owner, [
            { indicator: "REVENUE", unit: "DN01", period: `20${10 + n}`, value: "1", status: "FINAL" },
          ]),
        ),
      );
      const last = Math.max(...written.map(({ cursor }) => cursor));
      await feed.reach(last);
      expect(heard).toEqual(Array.from({ length: 20 }, (_, n) => start + 1 + n));
      await feed.close();
    });
  });
