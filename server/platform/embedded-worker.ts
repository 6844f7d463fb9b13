import { closeSync, fsyncSync, openSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

// The thread that PGlite runs in: it answers whole wire-protocol messages, one batch after another, so that
// its synchronous work never holds up the server's event loop.
// Tests start this file from source and the server from the build: only erasable types may stand in it.

export type EmbeddedRequest =
  | { readonly kind: "messages"; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: "close" };

export type EmbeddedAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: "failure"; readonly id: number; readonly message: string }
  | { readonly kind: "closed" };

type OpenFile = { readonly nfd?: number; readonly node: object };
type EmscriptenModule = {
  NODEFS: { realPath(node: object): string; stream_ops: { fsync?: (file: OpenFile) => number } };
};

/** Emscripten's file system has no fsync of its own: without this one a commit would only be in memory. */
class SyncedNodeFS extends NodeFS {
  override async init(...given: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(...given);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } };
  }
}

function addFsync(module: EmscriptenModule): void {
  module.NODEFS.stream_ops.fsync = (file) => {
    // A directory is opened by Emscripten alone: its entries are synced through a descriptor of our own.
    const descriptor = file.nfd ?? openSync(module.NODEFS.realPath(file.node), "r");
    try {
      fsyncSync(descriptor);
    } finally {
      if (file.nfd === undefined) closeSync(descriptor);
    }
    return 0;
  };
}

// PGlite's own parameters without "-F", which would switch fsync off; and commits by fsync, since Emscripten's
// fdatasync, PostgreSQL's first choice, returns without having done anything.
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...["-c", "wal_sync_method=fsync"],
];

const port = parentPort;
if (port === null) throw new Error("embedded-worker.ts runs in a worker thread only");
const answer = (message: EmbeddedAnswer) => port.postMessage(message);

const { directory } = workerData as { readonly directory: string };
const database = new PGlite({ fs: new SyncedNodeFS(directory), startParams, relaxedDurability: false });
await database.waitReady;
answer({ kind: "ready" });

port.on("message", (request: EmbeddedRequest) => {
  if (request.kind === "close") void close();
  else void answerMessages(request.id, request.bytes);
});

// PGlite queues the batches itself, so the answers leave in the order of the questions.
async function answerMessages(id: number, bytes: Uint8Array): Promise<void> {
  try {
    answer({ kind: "answer", id, bytes: await database.execProtocolRaw(bytes) });
  } catch (error) {
    answer({ kind: "failure", id, message: error instanceof Error ? error.message : String(error) });
  }
}

async function close(): Promise<void> {
  await database.close();
  answer({ kind: "closed" });
  process.exit(0);
}
