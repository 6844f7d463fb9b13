import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databases } from "../support/database.ts";
import { FigureWorld, Follower, type Ref, told } from "../support/live-figures.ts";

/** Everything that hangs on the revenue of DN01, and two figures that do not. */
const refs: readonly Ref[] = [
  { indicator: "REVENUE", unit: "DN01" },
  { indicator: "REVENUE", unit: "DN01", measure: "CHANGE" },
  { indicator: "REVENUE", unit: "DN01", measure: "PERCENT_OF_TARGET", target: "PLAN" },
  { indicator: "REVENUE", unit: "DN01", measure: "SHARE" },
  { indicator: "REVENUE", unit: "DN01", measure: "RANK" },
  { indicator: "REVENUE", unit: "DOANH_NGHIEP" },
  { indicator: "PER_WORKER", unit: "DN01" },
  { indicator: "PER_WORKER", unit: "DN01", measure: "FRACTION" },
  { indicator: "REVENUE", unit: "DN02" },
  { indicator: "WORKERS", unit: "DN01" },
];

for (const kind of databases)
  describe(kind.name, () => {
    let world: FigureWorld;

    beforeAll(async () => {
      world = await FigureWorld.start(kind);
      await world.graphql.account("reader@test", { role: "VIEWER" });
      await world.graphql.account("publisher@test", { role: "PUBLISHER" });
    });
    afterAll(async () => {
      await world.close();
    });

    test("[F1] an observation reaches every figure that depends on it, and no other", async () => {
      const reader = await world.follow("reader@test", refs, "0");
      const all = await reader.next();
      expect(told(all.figures)).toEqual([
        "PER_WORKER DN01 FRACTION 110 of 10",
        "PER_WORKER DN01 VALUE 11",
        "REVENUE DN01 CHANGE 10 UP",
        "REVENUE DN01 PERCENT_OF_TARGET 55",
        "REVENUE DN01 RANK 2 of 2",
        "REVENUE DN01 SHARE 27.5",
        "REVENUE DN01 VALUE 110 UP",
        "REVENUE DN02 VALUE 290 DOWN",
        "REVENUE DOANH_NGHIEP VALUE 400 SAME",
        "WORKERS DN01 VALUE 10",
      ]);

      const cursor = await world.record(["REVENUE", "DN01", "90"]);

      const event = await reader.next();
      expect(told(event.figures)).toEqual([
        "PER_WORKER DN01 FRACTION 90 of 10",
        "PER_WORKER DN01 VALUE 9",
        "REVENUE DN01 CHANGE -10 DOWN",
        "REVENUE DN01 PERCENT_OF_TARGET 45",
        "REVENUE DN01 SHARE 23.68421",
        "REVENUE DN01 VALUE 90 DOWN",
        "REVENUE DOANH_NGHIEP VALUE 380 DOWN",
      ]);
      expect(event.cursor).toBe(String(cursor));
      reader.cut();
    });

    test("[F1] a subscriber that was cut off resumes without gap or repeat", async () => {
      const before = await world.follow("reader@test", refs, null);
      const first = await before.next();
      expect(first.figures).toEqual([]);
      before.cut();
      await world.record(["WORKERS", "DN01", "12"]);

      const again = await world.follow("reader@test", refs, first.cursor);

      const missed = await again.next();
      expect(told(missed.figures)).toEqual([
        "PER_WORKER DN01 FRACTION 90 of 12",
        "PER_WORKER DN01 VALUE 7.5",
        "WORKERS DN01 VALUE 12",
      ]);
      again.cut();
      const third = await world.follow("reader@test", refs, missed.cursor);
      expect((await third.next()).figures).toEqual([]);
      third.cut();
    });

    test("[F1] a question that nobody asked before resumes from a cursor without gap", async () => {
      const { cursor } = await (await world.follow("reader@test", refs, null)).next();
      await world.record(["REVENUE", "DN02", "280"]);

      const reader = await world.follow(
        "reader@test",
        [...refs, { indicator: "WORKERS", unit: "DN02" }],
        cursor,
      );

      const { figures } = await reader.next();
      expect(told(figures)).toEqual(
        expect.arrayContaining([
          "REVENUE DN01 SHARE 24.32432",
          "REVENUE DN02 VALUE 280 DOWN",
          "REVENUE DOANH_NGHIEP VALUE 370 DOWN",
        ]),
      );
      expect(figures.map(({ indicator }) => indicator)).not.toContain("WORKERS");
      reader.cut();
    });

    test("[F1] an unknown cursor sends every figure", async () => {
      for (const after of ["999999", "soon"]) {
        const reader = await world.follow("reader@test", refs, after);
        expect((await reader.next()).figures).toHaveLength(refs.length);
        reader.cut();
      }
    });

    test("[F1] a hundred subscribers of the same references cost one computation", async () => {
      const past = ["VALUE", "CHANGE", "RANK"].map((measure) => ({
        indicator: "REVENUE",
        unit: "DN02",
        period: "2021-S1",
        measure,
      }));
      const readers = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          // The order of references is no part of the question.
          world.follow("reader@test", index % 2 === 0 ? past : [...past].reverse(), null),
        ),
      );
      await Promise.all(readers.map((reader) => reader.next()));
      const before = world.figures.evaluations;

      await world.record(["REVENUE", "DN02", "250", "2021-S1"]);

      const events = await Promise.all(readers.map((reader) => reader.next()));
      expect(new Set(events.map((event) => JSON.stringify(event)))).toHaveProperty("size", 1);
      expect(world.figures.evaluations - before).toBe(1);
      for (const reader of readers) reader.cut();
    });

    test("[F1] an observation that prints alike is no news", async () => {
      const reader = await world.follow("reader@test", refs, null);
      await reader.next();
      await world.record(["REVENUE", "DN01", "90.00"]);
      await world.record(["REVENUE", "DN01", "95"], ["WORKERS", "DN01", "13"]);
      expect(told((await reader.next()).figures)).toContain("WORKERS DN01 VALUE 13");
      reader.cut();
    });

    test("[F1] a target and a formula move the figures that depend on them", async () => {
      const reader = await world.follow("reader@test", refs, null);
      await reader.next();
      await world.target("REVENUE", "DN01", "PLAN", "190");
      expect(told((await reader.next()).figures)).toEqual(["REVENUE DN01 PERCENT_OF_TARGET 50"]);
      await world.indicator("PER_WORKER", {
        nameVi: "Doanh thu một lao động",
        unitOfMeasureVi: "tỷ đồng/người",
        formula: "REVENUE / WORKERS * 13",
      });
      expect(told((await reader.next()).figures)).toContain("PER_WORKER DN01 VALUE 95");
      reader.cut();
    });

    test("[F1] a restricted indicator shows to nobody without the right, in no disguise", async () => {
      const hidden: readonly Ref[] = [
        { indicator: "PROFIT", unit: "DN01" },
        { indicator: "PROFIT", unit: "DOANH_NGHIEP" },
        { indicator: "MARGIN", unit: "DN01" },
      ];
      await world.indicator("MARGIN", {
        nameVi: "Biên",
        unitOfMeasureVi: "%",
        formula: "PROFIT / REVENUE * 100",
      });
      const reader = await world.follow("reader@test", hidden, "0");
      const publisher = await world.follow("publisher@test", hidden, "0");
      expect((await reader.next()).figures.map(({ missing, value }) => missing ?? value)).toEqual(
        hidden.map(() => "NOT_PERMITTED"),
      );
      expect((await publisher.next()).figures.every(({ missing }) => missing === null)).toBe(true);

      await world.record(["PROFIT", "DN01", "9876"]);
      await world.record(["REVENUE", "DN01", "96"]);

      expect(told((await publisher.next()).figures)).toContain("PROFIT DN01 VALUE 9876");
      const query = `{ figures(refs: [{ indicator: "PROFIT", unit: "DN01" }, { indicator: "MARGIN", unit: "DN01" }],
        period: "2023-S1") { missing provenance { explanation operands { missing value note revision } } } }`;
      const answer = await world.graphql.ask("reader@test", query);
      expect(answer.errors).toEqual([]);
      expect(JSON.stringify(answer.data)).not.toContain("9876");
      reader.cut();
      publisher.cut();
    });
  });

const postgres = databases.find(({ name }) => name === "PostgreSQL");

describe.skipIf(postgres === undefined)("two instances on one PostgreSQL", () => {
  test("[F1] what is recorded on one arrives on the other, and a cursor of one resumes on the other", async () => {
    if (postgres === undefined) return;
    const made = await postgres.make();
    const here = await FigureWorld.start(postgres, { made });
    const there = await FigureWorld.start(postgres, { made, data: false });
    try {
      await there.graphql.account("reader@test", { role: "VIEWER" });
      const reader = await there.follow("reader@test", refs, null);
      await reader.next();

      const cursor = await here.record(["REVENUE", "DN01", "60"]);

      const event = await reader.next();
      expect(told(event.figures)).toContain("REVENUE DN01 VALUE 60 DOWN");
      expect(event.cursor).toBe(String(cursor));
      reader.cut();

      await here.record(["REVENUE", "DN02", "140"]);
      // The token was made there; the instance here has only the database in common with it.
      const socket = await here.graphql.rawSocket();
      await socket.init({ token: there.graphql.token("reader@test") });
      const resumed = await new Follower(socket, refs, event.cursor).next();
      expect(told(resumed.figures)).toContain("REVENUE DOANH_NGHIEP VALUE 200 DOWN");
      socket.close();
    } finally {
      await there.close();
      await here.close();
      await made.remove();
    }
  });
});
