import { WebSocket } from "ws";
import { startServer } from "../support/server.ts";

export const name = "figures";

const warmUps = 20;
const account = { email: "data@sample.local", password: "sample-only-2023" };
const units = Array.from({ length: 26 }, (_, index) => `DN${String(index + 1).padStart(2, "0")}`);

/** As a report has them: every enterprise's revenue and workers, totals, a change and what hangs on them. */
const refs = [
  ...units.map((unit) => ({ indicator: "ENTERPRISE_REVENUE", unit })),
  ...units.map((unit) => ({ indicator: "ENTERPRISE_WORKERS", unit })),
  { indicator: "ENTERPRISE_REVENUE", unit: "DOANH_NGHIEP" },
  { indicator: "ENTERPRISE_REVENUE", unit: "DOANH_NGHIEP", measure: "CHANGE_PERCENT" },
  { indicator: "ENTERPRISE_REVENUE", unit: "DN01", measure: "CHANGE" },
  { indicator: "ENTERPRISE_REVENUE", unit: "DN01", measure: "SHARE" },
];
const subscription = `subscription($refs: [FigureRef!]!) {
  figuresChanged(refs: $refs, period: "2023-S1") { cursor figures {
    key indicator nameVi: indicatorName(locale: VI) nameEn: indicatorName(locale: EN) unit
    unitNameVi: unitName(locale: VI) unitNameEn: unitName(locale: EN) period measure value of missing status trend
    unitOfMeasureVi: unitOfMeasure(locale: VI) unitOfMeasureEn: unitOfMeasure(locale: EN) decimals isCount } } }`;
const mutation = `mutation($value: Decimal!) { recordObservations(input: [{ indicator: "ENTERPRISE_REVENUE",
  unit: "DN01", period: "2023-S1", value: $value, status: FINAL }]) { cursor } }`;

/**
 * Records an observation over HTTP and waits until every subscriber has the event with the new figures.
 *
 * @returns milliseconds from sending the mutation to receiving the event, over all subscribers and mutations, for 1
 *   and 1,000 subscribers of the same 56 figures on sockets of their own; on the embedded database
 */
export async function run(): Promise<Record<string, number | string>> {
  const server = await startServer({ SAMPLE: "1", LOG_LEVEL: "error" });
  try {
    const token = await signIn(server.url);
    const results: Record<string, number | string> = {};
    for (const [count, mutations] of [
      [1, 300],
      [1000, 40],
    ] as const) {
      const times = await measure(server.url, token, count, mutations);
      results[`event_p50_ms_n${count}`] = rounded(share(times, 0.5));
      results[`event_p99_ms_n${count}`] = rounded(share(times, 0.99));
    }
    return results;
  } finally {
    await server.stop();
  }
}

async function measure(url: string, token: string, count: number, mutations: number): Promise<number[]> {
  const sockets: WebSocket[] = [];
  let received = 0;
  let times: number[] = [];
  let sentAt = 0;
  let all = (): void => undefined;
  const hear = (): void => {
    received++;
    times.push(performance.now() - sentAt);
    if (received === count) all();
  };
  for (let open = 0; open < count; open += 50)
    sockets.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(50, count - open) }, () => follow(url, token, hear)),
      )),
    );
  for (let turn = -warmUps; turn < mutations; turn++) {
    if (turn === 0) times = [];
    received = 0;
    const everybody = new Promise<void>((resolve) => {
      all = resolve;
    });
    sentAt = performance.now();
    const variables = { value: `${turn + 1000}.${count}` };
    await Promise.all([
      ask(url, { query: mutation, variables }, { authorization: `Bearer ${token}` }),
      everybody,
    ]);
  }
  for (const socket of sockets) socket.close();
  return times;
}

/** Resolves when the first event has come; later ones go to `hear`. */
function follow(url: string, token: string, hear: () => void): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  const send = (message: object): void => socket.send(JSON.stringify(message));
  return new Promise((resolve, reject) => {
    let started = false;
    socket.once("open", () => send({ type: "connection_init", payload: { token } }));
    socket.once("error", reject);
    socket.on("message", (data) => {
      // Unread: a thousand answers parsed by one client would measure the client.
      if (started) return hear();
      const message: { readonly type: string; readonly payload?: unknown } = JSON.parse(String(data));
      if (message.type === "connection_ack")
        send({ id: "1", type: "subscribe", payload: { query: subscription, variables: { refs } } });
      else if (message.type === "error") reject(new Error(JSON.stringify(message.payload)));
      else if (message.type === "next") {
        started = true;
        resolve(socket);
      }
    });
  });
}

async function signIn(url: string): Promise<string> {
  const query = `mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { user { id } } }`;
  const { headers } = await ask(url, { query, variables: account });
  const [cookie = ""] = (headers.get("set-cookie") ?? "").split(";");
  const made = await ask(
    url,
    { query: 'mutation { createApiToken(input: { name: "bench" }) { token } }' },
    { cookie, origin: url },
  );
  const token = /"token":"([^"]+)"/.exec(made.text)?.[1];
  if (token === undefined) throw new Error(`No token was made: ${made.text}`);
  return token;
}

async function ask(url: string, body: object, more: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...more },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(`The server refused: ${text}`);
  return { headers: response.headers, text };
}

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
