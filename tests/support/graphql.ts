import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import express from "express";
import { WebSocket } from "ws";
import { AccessResolver } from "../../server/access/access.resolver.ts";
import { accessGate } from "../../server/access/access-gate.ts";
import { AccessWatch } from "../../server/access/access-watch.ts";
import { findViewer } from "../../server/access/account.queries.ts";
import { createAccount } from "../../server/access/create-account.ts";
import { createApiToken } from "../../server/access/create-api-token.ts";
import type { Grant, Viewer } from "../../server/access/viewer.ts";
import { CatalogResolver } from "../../server/catalog/catalog.resolver.ts";
import { DataFeed } from "../../server/observations/change-feed.ts";
import { ObservationsResolver } from "../../server/observations/observations.resolver.ts";
import type { Clock } from "../../server/platform/clock.ts";
import { systemClock } from "../../server/platform/clock.ts";
import type { Config } from "../../server/platform/config.ts";
import { openDatabase } from "../../server/platform/database.ts";
import { buildTabellionSchema, type ResolverClass } from "../../server/platform/graphql/build-schema.ts";
import { mountGraphql } from "../../server/platform/graphql/mount-graphql.ts";
import { createLog } from "../../server/platform/log.ts";
import { openDoorbell } from "../../server/platform/open-doorbell.ts";
import type { Platform } from "../../server/platform/platform.ts";
import type { DatabaseKind, MadeDatabase } from "./database.ts";
import { GraphqlSocket } from "./graphql-socket.ts";

export const password = "a password for tests";

/** A clock that a test moves by hand. */
export class TestClock implements Clock {
  readonly #system = systemClock();
  #shiftMs = 0;

  now(): Date {
    return new Date(this.#system.now().getTime() + this.#shiftMs);
  }

  id(): string {
    return this.#system.id();
  }

  /** Lets time pass. */
  pass(ms: number): void {
    this.#shiftMs += ms;
  }
}

/** An answer of GraphQL over HTTP. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
};

/**
 * Looks into an answer.
 *
 * @returns e.g. `at({ nodes: [{ id: "7" }] }, "nodes", 0, "id")` is `"7"`
 * @throws Error when the path leads nowhere
 */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inside, step) => {
    if (typeof inside !== "object" || inside === null || !(step in inside))
      throw new Error(`There is no ${path.join(".")} in ${JSON.stringify(value)}`);
    return (inside as Record<string | number, unknown>)[step];
  }, value);
}

/** The codes of an answer's errors, e.g. `["FORBIDDEN"]`. */
export function codes(answer: Pick<Answer, "errors">): string[] {
  return answer.errors.map((error) => error.extensions.code);
}

/** What a test may set up differently. */
export type WorldOptions = {
  /** More resolvers than access, catalogue and observations; made once the platform and the feed stand. */
  readonly more?: (platform: Platform, feed: DataFeed) => readonly object[];
  readonly config?: Partial<Config>;
  /** Shares the database of another world, as a second instance does. */
  readonly made?: MadeDatabase;
};

/** A real HTTP server with GraphQL on a port of its own, over a database of its own. */
export class GraphqlWorld {
  readonly platform: Platform;
  readonly clock: TestClock;
  readonly feed: DataFeed;
  readonly url: string;
  readonly origin: string;
  readonly #closers: (() => Promise<unknown>)[];
  readonly #tokens = new Map<string, string>();

  private constructor(
    platform: Platform,
    clock: TestClock,
    feed: DataFeed,
    port: number,
    closers: (() => Promise<unknown>)[],
  ) {
    this.platform = platform;
    this.clock = clock;
    this.feed = feed;
    this.origin = `http://127.0.0.1:${port}`;
    this.url = `${this.origin}/graphql`;
    this.#closers = closers;
  }

  /** Starts one, e.g. `const world = await GraphqlWorld.start(kind)` in `beforeAll`. */
  static async start(kind: DatabaseKind, options: WorldOptions = {}): Promise<GraphqlWorld> {
    const made = options.made ?? (await kind.make());
    const log = createLog(process.env["TEST_LOG_LEVEL"] ?? "silent");
    const config: Config = {
      port: 0,
      host: "127.0.0.1",
      database: made.config,
      publicUrl: null,
      logLevel: "silent",
      sample: false,
      ...options.config,
    };
    const database = await openDatabase(config.database, log);
    const clock = new TestClock();
    const platform: Platform = { config, log, database, doorbell: openDoorbell(config.database, log), clock };
    const feed = await DataFeed.open(platform);
    const host = await startHost();
    const watch = new AccessWatch(platform.doorbell);
    const instances = [
      new AccessResolver(platform),
      new CatalogResolver(platform),
      new ObservationsResolver(platform, feed),
      ...(options.more?.(platform, feed) ?? []),
    ];
    const classes: ResolverClass[] = instances.map((instance) => instance.constructor);
    const mounted = await mountGraphql(
      platform,
      host,
      buildTabellionSchema(classes, instances),
      accessGate(platform, watch),
    );
    return new GraphqlWorld(platform, clock, feed, host.port, [
      () => mounted.close(),
      () => host.close(),
      async () => watch.close(),
      () => feed.close(),
      () => platform.doorbell.close(),
      () => database.close(),
      async () => (options.made === undefined ? made.remove() : undefined),
    ]);
  }

  /** Makes an account, e.g. `await world.account("data@test", { role: "DATA_OWNER" })`; its password is `password`. */
  async account(email: string, ...grants: (Pick<Grant, "role"> & Partial<Grant>)[]): Promise<Viewer> {
    const id = await createAccount(this.platform, { email, name: email, password, grants });
    const viewer = await findViewer(this.platform.database, id);
    if (viewer === null) throw new Error("The account that was just made is not there");
    const { token } = await createApiToken(this.platform, viewer, { name: "test", expiresInDays: null });
    this.#tokens.set(email, token);
    return viewer;
  }

  /** The API token of an account that `account` made. */
  token(email: string): string {
    const token = this.#tokens.get(email);
    if (token === undefined) throw new Error(`No account ${email} was made`);
    return token;
  }

  /** Sends an operation as an account, or as nobody. */
  async ask(email: string | null, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const headers: Record<string, string> =
      email === null ? {} : { authorization: `Bearer ${this.token(email)}` };
    return this.post(JSON.stringify({ query, variables }), headers);
  }

  /** Sends any body with any headers. */
  async post(body: string, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
    const { data, errors = [] } = (await response.json()) as Partial<Pick<Answer, "data" | "errors">>;
    return { status: response.status, headers: response.headers, data, errors };
  }

  /** Signs in with the password and gives the cookie, e.g. `"tabellion_session=…"`. */
  async cookie(email: string): Promise<string> {
    const query =
      "mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { user { id } } }";
    const answer = await this.post(JSON.stringify({ query, variables: { email, password } }));
    const [cookie] = (answer.headers.get("set-cookie") ?? "").split(";");
    if (cookie === undefined || cookie === "")
      throw new Error(`Signing in failed: ${JSON.stringify(answer.errors)}`);
    return cookie;
  }

  /** Opens a socket that nobody has introduced yet. */
  async rawSocket(headers: Record<string, string> = {}): Promise<GraphqlSocket> {
    const socket = new WebSocket(this.url.replace("http", "ws"), "graphql-transport-ws", { headers });
    return GraphqlSocket.open(socket);
  }

  /** Opens a socket as an account. */
  async socket(email: string): Promise<GraphqlSocket> {
    const socket = await this.rawSocket();
    await socket.init({ token: this.token(email) });
    return socket;
  }

  async close(): Promise<void> {
    for (const close of this.#closers) await close();
  }
}

type Upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => void;

async function startHost() {
  const app = express();
  const server: Server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    app,
    port: (server.address() as AddressInfo).port,
    onUpgrade(path: string, handle: Upgrade): void {
      server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
        if (request.url?.split("?")[0] === path) handle(request, stream, head);
      });
    },
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
