import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ComputedFigure } from "../../server/figures/computed-figure.ts";
import { parseQuestion } from "../../server/figures/figure-question.ts";
import type { FigureSubscription } from "../../server/figures/figure-subscription.ts";
import { decimalText } from "../../shared/number/decimal.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { databases } from "../support/database.ts";
import { FigureWorld } from "../support/live-figures.ts";

const refs = [
  { indicator: "REVENUE", unit: "DN01" },
  { indicator: "WORKERS", unit: "DN01" },
  { indicator: "PROFIT", unit: "DN01" },
];
const question = parseQuestion(refs, parsePeriod("2023-S1"), null, "FULL");

function values(figures: readonly ComputedFigure[]): string[] {
  return figures.map(({ indicatorCode, value: { quantity } }) =>
    [indicatorCode, quantity.ok ? decimalText(quantity.value) : quantity.reason].join(" "),
  );
}

async function next(subscription: FigureSubscription): Promise<string[]> {
  const { value } = await subscription.next();
  if (value === undefined) throw new Error("The subscription has ended");
  return values(value.figures);
}

for (const kind of databases)
  describe(`following figures on ${kind.name}`, () => {
    let world: FigureWorld;

    beforeEach(async () => {
      world = await FigureWorld.start(kind, { lingerMs: 60_000 });
    });
    afterEach(async () => {
      await world.close();
    });

    test("a slow subscriber gets the latest values of what changed, not their history", async () => {
      const slow = await world.figures.follow(question, null);
      const quick = await world.figures.follow(question, null);
      expect(await next(slow)).toEqual([]);
      await next(quick);
      for (const value of ["1", "2", "3"]) {
        await world.record(["REVENUE", "DN01", value]);
        expect(await next(quick)).toEqual([`REVENUE ${value}`]);
      }
      await world.record(["WORKERS", "DN01", "9"]);
      await next(quick);
      expect(await next(slow)).toEqual(["REVENUE 3", "WORKERS 9"]);
      await Promise.all([slow.return(), quick.return()]);
    });

    test("everybody who is owed the same gets the very same event", async () => {
      const [one, two] = [
        await world.figures.follow(question, "0"),
        await world.figures.follow(question, "0"),
      ];
      expect((await one.next()).value).toBe((await two.next()).value);
      const changes = Promise.all([one.next(), two.next()]);
      await world.record(["REVENUE", "DN01", "5"]);
      const [first, second] = await changes;
      expect(first.value).toBe(second.value);
      expect(world.figures.watched).toBe(1);
      await Promise.all([one.return(), two.return()]);
    });

    test("a burst that is recorded at once is one event and one computation", async () => {
      const reader = await world.figures.follow(question, null);
      await next(reader);
      const before = world.figures.evaluations;
      await world.record(["REVENUE", "DN01", "1"], ["WORKERS", "DN01", "2"], ["PROFIT", "DN01", "3"]);
      expect(await next(reader)).toEqual(["PROFIT 3", "REVENUE 1", "WORKERS 2"]);
      expect(world.figures.evaluations - before).toBe(1);
      await reader.return();
    });

    test("figures under restricted indicators are sent again on resuming, since rights may have changed", async () => {
      const reader = await world.figures.follow(question, null);
      const { value } = await reader.next();
      await reader.return();
      const resumed = await world.figures.follow(question, String(value?.seq));
      expect(await next(resumed)).toEqual(["PROFIT 7"]);
      await resumed.return();
    });

    test("a subscriber who leaves while waiting is let go at once", async () => {
      const reader = await world.figures.follow(question, null);
      await next(reader);
      const waiting = reader.next();
      await reader.return();
      expect(await waiting).toEqual({ value: undefined, done: true });
      expect(await reader.next()).toEqual({ value: undefined, done: true });
    });

    test("closing the server's figures ends every subscription", async () => {
      const reader = await world.figures.follow(question, null);
      await next(reader);
      const waiting = reader.next();
      world.figures.close();
      expect((await waiting).done).toBe(true);
    });

    test("an indicator, a unit or a group that becomes known changes the figures that named it", async () => {
      const later = parseQuestion(
        [{ indicator: "LATER", unit: "DN01" }],
        parsePeriod("2023-S1"),
        null,
        "OPEN",
      );
      const reader = await world.figures.follow(later, "0");
      expect(await next(reader)).toEqual(["LATER UNKNOWN_INDICATOR"]);
      await world.indicator("LATER", { formula: "REVENUE * 2" });
      expect(await next(reader)).toEqual(["LATER 220"]);
      await world.indicator("LATER", { formula: "REVENUE * 2", restricted: true });
      expect(await next(reader)).toEqual(["LATER NOT_PERMITTED"]);
      await reader.return();
    });
  });

test("a watch that nobody uses is dropped after its time", async () => {
  const [kind] = databases;
  if (kind === undefined) return;
  const world = await FigureWorld.start(kind, { lingerMs: 0 });
  const reader = await world.figures.follow(question, null);
  expect(world.figures.watched).toBe(1);
  await reader.return();
  await expect.poll(() => world.figures.watched).toBe(0);
  await world.close();
});
