import "reflect-metadata";
import { expect, test } from "vitest";
import type { FeedEntry } from "../../server/catalog/change-feed.ts";
import { CatalogueSnapshot } from "../../server/figures/catalogue-snapshot.ts";
import type { CellKey, CellSource, LoadedCells, Pair } from "../../server/figures/cell.queries.ts";
import { DataCube } from "../../server/figures/data-cube.ts";
import { parseQuestion } from "../../server/figures/figure-question.ts";
import { FigureWatch } from "../../server/figures/figure-watch.ts";
import { Decimal } from "../../shared/number/decimal.ts";
import { indicatorDraft } from "../support/catalogue.ts";

const revenue: Pair = { indicator: "REVENUE", period: "2023-S1" };
const workers: Pair = { indicator: "WORKERS", period: "2023-S1" };

/** A database of numbers, whose every load waits until the test lets it see the state of that moment. */
class FakeData implements CellSource {
  readonly loads: string[] = [];
  readonly cube: DataCube;
  seq = 10;
  #values = new Map<string, number>();
  #held: (() => void)[] | null = null;
  #position = 10;
  #reached: { seq: number; resolve: () => void }[] = [];

  constructor(mostCells = 1000) {
    const data = this;
    this.cube = new DataCube({
      cells: this,
      loadCatalogue: async () =>
        new CatalogueSnapshot({
          seq: this.seq,
          indicators: [{ ...indicatorDraft("REVENUE"), formulaVersion: 0 }],
          units: [{ code: "DN01", nameVi: "Công ty", nameEn: null, isGroup: false, groups: [] }],
          members: new Map(),
        }),
      feed: {
        get position() {
          return data.#position;
        },
        reach: (seq) => this.#reach(seq),
      },
      mostCells,
    });
  }

  /** Stores a value; the cube has yet to hear of it. */
  write(pair: Pair, unit: string, value: number): FeedEntry {
    this.#values.set(`${pair.indicator} ${pair.period} ${unit}`, value);
    this.seq++;
    return { kind: "OBSERVATION", ...pair, unit, breakdown: "", seq: this.seq };
  }

  /** Lets the cube hear of changes. */
  tell(...entries: FeedEntry[]): void {
    const last = entries.at(-1)?.seq ?? 0;
    this.cube.hear(entries, last);
    this.#position = last;
    for (const waiting of this.#reached.splice(0))
      if (waiting.seq <= last) waiting.resolve();
      else this.#reached.push(waiting);
  }

  hold(): void {
    this.#held = [];
  }

  /** Answers the loads that were held back, with what each saw when it was asked. */
  release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const answer of held) answer();
  }

  loadPairs(pairs: readonly Pair[]): Promise<LoadedCells> {
    this.loads.push(`pairs ${pairs.map(({ indicator }) => indicator).join(" ")}`);
    const names = new Set(pairs.map(({ indicator, period }) => `${indicator} ${period}`));
    return this.#answer((name) => names.has(name.slice(0, name.lastIndexOf(" "))));
  }

  loadKeys(keys: readonly CellKey[]): Promise<LoadedCells> {
    this.loads.push(`keys ${keys.map(({ indicator, unit }) => `${indicator}.${unit}`).join(" ")}`);
    const names = new Set(keys.map(({ indicator, period, unit }) => `${indicator} ${period} ${unit}`));
    return this.#answer((name) => names.has(name));
  }

  /** Reads units of pairs, as `REVENUE.DN01=1`. */
  async read(pairs: readonly Pair[], units: readonly string[]): Promise<{ seq: number; result: string }> {
    return this.cube.read(
      () => pairs,
      (state) =>
        pairs
          .flatMap(({ indicator, period }) =>
            units.map(
              (unit) => `${indicator}.${unit}=${state.cell(indicator, unit, period, "")?.value ?? "none"}`,
            ),
          )
          .join(" "),
    );
  }

  #answer(wanted: (name: string) => boolean): Promise<LoadedCells> {
    const cells = [...this.#values]
      .filter(([name]) => wanted(name))
      .map(([name, value]) => cellOf(name, value));
    const loaded: LoadedCells = { seq: this.seq, cells, targets: [] };
    const held = this.#held;
    if (held === null) return Promise.resolve(loaded);
    return new Promise((resolve) => held.push(() => resolve(loaded)));
  }

  #reach(seq: number): Promise<void> {
    if (seq <= this.#position) return Promise.resolve();
    return new Promise((resolve) => this.#reached.push({ seq, resolve }));
  }
}

function cellOf(name: string, value: number): LoadedCells["cells"][number] {
  const [indicator = "", period = "", unit = ""] = name.split(" ");
  const cell = {
    value: new Decimal(value),
    state: null,
    status: "FINAL" as const,
    revision: "1",
    source: null,
    note: null,
    recordedBy: null,
    recordedAt: new Date(0),
  };
  return { indicator, period, unit, breakdown: "", cell };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

test("pairs that are missing are loaded by one query, and only once", async () => {
  const data = new FakeData();
  data.tell(data.write(revenue, "DN01", 1), data.write(workers, "DN01", 2));
  const [first, second] = await Promise.all([
    data.read([revenue, workers], ["DN01"]),
    data.read([revenue, workers], ["DN01"]),
  ]);
  const third = await data.read([revenue], ["DN01"]);
  expect(data.loads).toEqual(["pairs REVENUE WORKERS"]);
  expect(first).toEqual({ seq: 12, result: "REVENUE.DN01=1 WORKERS.DN01=2" });
  expect(second).toEqual(first);
  expect(third.result).toBe("REVENUE.DN01=1");
});

test("a change makes only its own place read again", async () => {
  const data = new FakeData();
  data.tell(data.write(revenue, "DN01", 1), data.write(revenue, "DN02", 2));
  await data.read([revenue], ["DN01", "DN02"]);
  data.tell(data.write(revenue, "DN02", 3));
  expect(await data.read([revenue], ["DN01", "DN02"])).toEqual({
    seq: 13,
    result: "REVENUE.DN01=1 REVENUE.DN02=3",
  });
  expect(data.loads).toEqual(["pairs REVENUE", "keys REVENUE.DN02"]);
});

test("a load that a change overtook is not taken for current", async () => {
  const data = new FakeData();
  data.tell(data.write(revenue, "DN01", 1));
  await data.cube.catalogue();
  data.hold();
  const reading = data.read([revenue], ["DN01"]);
  await settle();
  data.tell(data.write(revenue, "DN01", 2));
  data.release();
  expect(await reading).toEqual({ seq: 12, result: "REVENUE.DN01=2" });
});

test("an evaluation waits until the feed confirms that all it read is of one state", async () => {
  const data = new FakeData();
  data.tell(data.write(revenue, "DN01", 1), data.write(workers, "DN01", 1));
  await data.read([revenue], ["DN01"]);
  // Both change, and workers are loaded after that, before anything is heard of the change of revenue.
  const unheard = [data.write(revenue, "DN01", 2), data.write(workers, "DN01", 2)];
  const reading = data.read([revenue, workers], ["DN01"]);
  await settle();
  data.tell(...unheard);
  expect(await reading).toEqual({ seq: 14, result: "REVENUE.DN01=2 WORKERS.DN01=2" });
});

test("data that changes faster than it can be read is read apart, as one state with its own number", async () => {
  const data = new FakeData();
  let value = 0;
  const load = data.loadKeys.bind(data);
  data.tell(data.write(revenue, "DN01", value));
  await data.read([revenue], ["DN01"]);
  data.loadKeys = async (keys) => {
    const loaded = await load(keys);
    data.tell(data.write(revenue, "DN01", ++value));
    return loaded;
  };
  data.tell(data.write(revenue, "DN01", ++value));
  const { seq, result } = await data.read([revenue], ["DN01"]);
  expect(result).toBe(`REVENUE.DN01=${value}`);
  expect(seq).toBe(data.seq);
});

test("no more cells are kept than allowed, the longest unused pairs going first", async () => {
  const data = new FakeData(6);
  data.tell(data.write(revenue, "DN01", 1), data.write(revenue, "DN02", 2), data.write(workers, "DN01", 3));
  const costs: Pair = { indicator: "COSTS", period: "2023-S1" };
  data.tell(data.write(costs, "DN01", 4));
  await data.read([revenue], []);
  await data.read([workers], []);
  await data.read([costs], []);
  expect(data.cube.size).toBeLessThanOrEqual(6);
  await data.read([workers, costs], []);
  expect(data.loads).toEqual(["pairs REVENUE", "pairs WORKERS", "pairs COSTS"]);
  await data.read([revenue], []);
  expect(data.loads.at(-1)).toBe("pairs REVENUE");
});

test("a question that needs more than may be kept is answered all the same", async () => {
  const data = new FakeData(1);
  data.tell(data.write(revenue, "DN01", 1), data.write(workers, "DN01", 2));
  expect((await data.read([revenue, workers], ["DN01"])).result).toBe("REVENUE.DN01=1 WORKERS.DN01=2");
  expect(data.cube.size).toBeLessThanOrEqual(1);
});

test("a load that failed fails its readers, and the next one tries again", async () => {
  const data = new FakeData();
  data.tell(data.write(revenue, "DN01", 1));
  const load = data.loadPairs.bind(data);
  data.loadPairs = () => Promise.reject(new Error("the database is gone"));
  await expect(Promise.all([data.read([revenue], ["DN01"]), data.read([revenue], [])])).rejects.toThrow(
    "is gone",
  );
  data.loadPairs = load;
  expect((await data.read([revenue], ["DN01"])).result).toBe("REVENUE.DN01=1");
});

test("a watch whose computation failed tries again by itself", async () => {
  const data = new FakeData();
  data.tell(data.write(revenue, "DN01", 1));
  const errors: unknown[] = [];
  const watch = new FigureWatch({
    cube: data.cube,
    question: parseQuestion(
      [{ indicator: "REVENUE", unit: "DN01" }],
      { kind: "half", year: 2023, half: 1 },
      null,
      "FULL",
    ),
    onEvaluated: () => undefined,
    onError: (error) => errors.push(error),
    retryAfterMs: 1,
  });
  await watch.start();
  const load = data.loadKeys.bind(data);
  data.loadKeys = () => Promise.reject(new Error("the database is gone"));
  const changed = new Promise<void>((resolve) => watch.listen(resolve));
  const change = data.write(revenue, "DN01", 2);
  data.tell(change);
  watch.hear([change]);
  await expect.poll(() => errors.length).toBeGreaterThan(0);
  data.loadKeys = load;
  await changed;
  expect(watch.changesSince(0)?.figures[0]?.value.quantity).toEqual({ ok: true, value: new Decimal(2) });
  watch.close();
});
