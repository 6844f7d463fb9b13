import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { HocuspocusProvider } from "@hocuspocus/provider";
import * as Y from "yjs";

export const name = "collab";

const rounds = 3;
const warmUpEdits = 10;
const editsPerWriter = 50;
const paceMs = 100;

type Kind = "tabellion" | "hocuspocus";
type Sample = { readonly seen: number[]; readonly acknowledged: number[] };

/**
 * Types with 2 and with 20 writers, each ten times a second, against Tabellion on its embedded database and against
 * plain Hocuspocus, which keeps everything in memory. The peers take turns, each in a process of its own.
 *
 * @returns milliseconds from an edit to its being seen by another writer and to its acknowledgement, and the ratios
 *   between the two; only Tabellion's acknowledgement means that the edit is on disk
 */
export async function run(): Promise<Record<string, number | string>> {
  const figures: Record<string, number | string> = {};
  for (const writers of [2, 20]) {
    const samples: Record<Kind, Sample> = {
      tabellion: { seen: [], acknowledged: [] },
      hocuspocus: { seen: [], acknowledged: [] },
    };
    for (let round = 0; round < rounds; round += 1)
      for (const kind of round % 2 === 0
        ? (["tabellion", "hocuspocus"] as const)
        : (["hocuspocus", "tabellion"] as const))
        await measure(kind, writers, samples[kind]);
    const { tabellion, hocuspocus } = samples;
    for (const [label, share] of [
      ["p50", 0.5],
      ["p99", 0.99],
    ] as const) {
      const [ours, theirs] = [at(tabellion.seen, share), at(hocuspocus.seen, share)];
      figures[`seen_${label}_ms_n${writers}`] = rounded(ours);
      figures[`seen_${label}_ms_n${writers}_hocuspocus`] = rounded(theirs);
      figures[`seen_${label}_ratio_n${writers}`] = rounded(ours / theirs);
    }
    figures[`acknowledged_p95_ms_n${writers}`] = rounded(at(tabellion.acknowledged, 0.95));
    figures[`acknowledged_p95_ms_n${writers}_hocuspocus_in_memory`] = rounded(
      at(hocuspocus.acknowledged, 0.95),
    );
  }
  return figures;
}

async function measure(kind: Kind, writers: number, sample: Sample): Promise<void> {
  const peer = await startPeer(kind);
  const tabs = await Promise.all([...Array(writers).keys()].map((writer) => openTab(peer, kind, writer)));
  const made = new Map<string, number>();
  let left = writers * (writers - 1) * editsPerWriter;
  const { promise: allSeen, resolve } = Promise.withResolvers<void>();
  for (const tab of tabs)
    tab.marks.observe((event) => {
      if (event.transaction.local) return;
      const now = performance.now();
      for (const { insert } of event.delta)
        for (const mark of Array.isArray(insert) ? insert : []) {
          const start = made.get(String(mark));
          if (start !== undefined) sample.seen.push(now - start);
          left -= 1;
          if (left === 0) resolve();
        }
    });
  await Promise.all(tabs.map((tab, writer) => typeInto(tab, writer, writers, made, sample)));
  await allSeen;
  for (const tab of tabs) tab.provider.destroy();
  const gone = once(peer.child, "exit");
  peer.child.kill("SIGTERM");
  await gone;
}

async function typeInto(
  tab: Tab,
  writer: number,
  writers: number,
  made: Map<string, number>,
  sample: Sample,
): Promise<void> {
  // Evenly spread, as people are: not everybody strikes a key at the same moment.
  await pause((writer * paceMs) / writers);
  for (let edit = 0; edit < editsPerWriter; edit += 1) {
    const mark = `${writer}:${edit}`;
    const start = performance.now();
    if (edit >= warmUpEdits) made.set(mark, start);
    tab.waiting.push(start);
    tab.marks.push([mark]);
    await pause(paceMs);
  }
  sample.acknowledged.push(...tab.acknowledged.slice(warmUpEdits));
}

type Tab = {
  readonly provider: HocuspocusProvider;
  readonly marks: Y.Array<string>;
  readonly waiting: number[];
  readonly acknowledged: number[];
};

async function openTab(peer: Peer, kind: Kind, writer: number): Promise<Tab> {
  const document = new Y.Doc();
  document.clientID = 1000 + writer;
  const provider = new HocuspocusProvider({
    url: `ws://127.0.0.1:${peer.port}/collab?schema=1`,
    name: peer.document,
    document,
    token: async () => {
      if (kind === "hocuspocus") return "any";
      const answer = await fetch(`http://127.0.0.1:${peer.port}/`);
      return answer.text();
    },
  });
  await new Promise<void>((resolve) => {
    const check = () => {
      if (provider.isSynced && !provider.hasUnsyncedChanges) resolve();
    };
    provider.on("synced", check);
    provider.on("unsyncedChanges", check);
    check();
  });
  const tab: Tab = { provider, marks: document.getArray<string>("marks"), waiting: [], acknowledged: [] };
  let open = 0;
  provider.on("unsyncedChanges", ({ number }: { number: number }) => {
    // The count falls by one with each acknowledgement, the oldest edit first.
    if (number < open) {
      const start = tab.waiting.shift();
      if (start !== undefined) tab.acknowledged.push(performance.now() - start);
    }
    open = number;
  });
  return tab;
}

type Peer = { readonly child: ChildProcess; readonly port: number; readonly document: string };

async function startPeer(kind: Kind): Promise<Peer> {
  const entry = fileURLToPath(new URL("./collab-peer.ts", import.meta.url));
  const child = spawn(process.execPath, ["--experimental-transform-types", "--no-warnings", entry, kind], {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(child.stdout)) {
    const [, port, document] = /^PEER (\d+) (\S+)$/.exec(line) ?? [];
    if (port !== undefined && document !== undefined) return { child, port: Number(port), document };
  }
  throw new Error(`${kind} did not start`);
}

function at(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
