import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FigureClient, FigureEvents } from "../../editor/figures/figure-client.ts";
import type { FigureData } from "../../editor/figures/figure-data.ts";
import { createFigureStore, type FigureSnapshot } from "../../editor/figures/figure-store.ts";
import { type FigureRef, figureKey, parseFigureRef } from "../../shared/figure/figure-ref.ts";
import { Decimal } from "../../shared/number/decimal.ts";

const ref = (indicator: string): FigureRef => parseFigureRef({ indicator });

function answer(of: FigureRef, value: string): FigureData {
  const meta = { measure: of.measure, decimals: 0, unitOfMeasure: "xã", isCount: true };
  const named = { vi: of.indicator, en: of.indicator };
  return {
    key: figureKey(of),
    value: { quantity: { ok: true, value: new Decimal(value) }, of: null, trend: null, status: "FINAL" },
    meta: { vi: meta, en: meta },
    name: named,
    unitName: named,
    period: "2023-S1",
  };
}

type Following = {
  readonly refs: readonly FigureRef[];
  readonly after: () => string;
  readonly events: FigureEvents;
  stopped: boolean;
};

/** Stands in the place of the server: says nothing unless told to. */
class SilentServer implements FigureClient {
  readonly following: Following[] = [];
  readonly loaded: (readonly FigureRef[])[] = [];
  load(refs: readonly FigureRef[]): Promise<readonly FigureData[]> {
    this.loaded.push(refs);
    return Promise.resolve(refs.map((one) => answer(one, "7")));
  }
  follow(refs: readonly FigureRef[], after: () => string, events: FigureEvents): () => void {
    const one: Following = { refs, after, events, stopped: false };
    this.following.push(one);
    return () => {
      one.stopped = true;
    };
  }
  nth(index: number): Following {
    const found = this.following[index];
    if (found === undefined) throw new Error(`Only ${this.following.length} subscriptions were opened`);
    return found;
  }
}

const open = (client: FigureClient) => createFigureStore({ client, period: "2023-S1", unit: "THANH_HOA" });

/** Lets everything that waits for the present tick happen. */
const tick = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("[F1] the figures of an open report", () => {
  test("all references of one tick are asked for together, from the start", async () => {
    const server = new SilentServer();
    const store = open(server);
    for (const code of ["B", "A", "A"]) store.subscribe(ref(code), () => {});
    await tick();
    expect(server.following.map(({ refs }) => refs.map(({ indicator }) => indicator))).toEqual([["A", "B"]]);
    expect(server.nth(0).after()).toBe("0");
  });

  test("a changed value is heard by its own listeners only", async () => {
    const server = new SilentServer();
    const store = open(server);
    const heard: string[] = [];
    store.subscribe(ref("A"), () => heard.push("A"));
    store.subscribe(ref("B"), () => heard.push("B"));
    await tick();
    server.nth(0).events.changed([answer(ref("A"), "1"), answer(ref("B"), "2")], "10");
    heard.length = 0;
    server.nth(0).events.changed([answer(ref("A"), "3")], "11");
    expect(heard).toEqual(["A"]);
  });

  test("a value that is sent again unchanged repaints nothing", async () => {
    const server = new SilentServer();
    const store = open(server);
    const heard: FigureSnapshot[] = [];
    store.subscribe(ref("A"), (snapshot) => heard.push(snapshot));
    await tick();
    server.nth(0).events.changed([answer(ref("A"), "1.50")], "10");
    server.nth(0).events.changed([answer(ref("A"), "1.5")], "11");
    expect(heard).toHaveLength(1);
  });

  test("a new reference is asked for alone; those that are followed stay as they are", async () => {
    const server = new SilentServer();
    const store = open(server);
    store.subscribe(ref("A"), () => {});
    await tick();
    store.subscribe(ref("B"), () => {});
    await tick();
    expect(server.nth(1).refs).toEqual([ref("B")]);
    expect(server.nth(0).stopped).toBe(false);
  });

  test("more than 1,000 references become several subscriptions", async () => {
    const server = new SilentServer();
    const store = open(server);
    for (let index = 0; index < 2_300; index += 1) store.subscribe(ref(`I${index}`), () => {});
    await tick();
    expect(server.following.map(({ refs }) => refs.length)).toEqual([1_000, 1_000, 300]);
  });

  test("a connection that comes back resumes where it stopped", async () => {
    const server = new SilentServer();
    const store = open(server);
    store.subscribe(ref("A"), () => {});
    await tick();
    server.nth(0).events.changed([answer(ref("A"), "1")], "41");
    expect(server.nth(0).after()).toBe("41");
  });

  test("a subscription that the server ended is opened again after its cursor", async () => {
    const server = new SilentServer();
    const store = open(server);
    store.subscribe(ref("A"), () => {});
    await tick();
    server.nth(0).events.changed([answer(ref("A"), "1")], "41");
    server.nth(0).events.ended("the server stops");
    expect(store.following.kind).toBe("cut");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.nth(1).after()).toBe("41");
    server.nth(1).events.changed([], "42");
    expect(store.following.kind).toBe("live");
  });

  test("a subscription that failed at once is let go before it is tried again", async () => {
    const server = new SilentServer();
    const store = open(server);
    store.subscribe(ref("A"), () => {});
    await tick();
    server.nth(0).events.ended("Lỗi hệ thống");
    await tick();
    expect(server.nth(0).stopped).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.nth(1).refs).toEqual([ref("A")]);
    expect(server.nth(1).after()).toBe("0");
  });

  test("where no socket gets through, values come over plain HTTP", async () => {
    const server = new SilentServer();
    const store = open(server);
    store.subscribe(ref("A"), () => {});
    await vi.advanceTimersByTimeAsync(2_000);
    expect(store.get(ref("A"))).toMatchObject({ kind: "known", data: { key: figureKey(ref("A")) } });
  });

  test("offline, the last values stay and their age is known", async () => {
    const server = new SilentServer();
    const store = createFigureStore({ client: server, period: "2023-S1", unit: null, now: () => 5 });
    store.subscribe(ref("A"), () => {});
    await tick();
    server.nth(0).events.changed([answer(ref("A"), "1")], "41");
    store.setOnline(false);
    expect(store.get(ref("A"))).toMatchObject({ kind: "known", at: 5 });
    expect(store.following).toEqual({ kind: "cut", since: 5 });
  });

  test("small subscriptions are merged when the page is quiet, without sending values again", async () => {
    const server = new SilentServer();
    const store = open(server);
    for (const [index, code] of ["A", "B"].entries()) {
      store.subscribe(ref(code), () => {});
      await tick();
      server.nth(index).events.changed([answer(ref(code), "1")], String(10 + index));
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.nth(2).refs).toEqual([ref("A"), ref("B")]);
    expect(server.nth(2).after()).toBe("10");
    expect(server.nth(0).stopped).toBe(false);
    server.nth(2).events.changed([], "12");
    expect(server.following.map(({ stopped }) => stopped)).toEqual([true, true, false]);
  });

  test("a preview asks only for what is not known yet", async () => {
    const server = new SilentServer();
    const store = open(server);
    store.subscribe(ref("A"), () => {});
    await tick();
    server.nth(0).events.changed([answer(ref("A"), "1")], "41");
    const previews = await store.peek([ref("A"), ref("B")]);
    expect(previews.map(({ key }) => key)).toEqual([figureKey(ref("A")), figureKey(ref("B"))]);
    expect(server.loaded).toEqual([[ref("B")]]);
  });
});
