import type { IncomingMessage } from "node:http";
import type { Response } from "express";
import type { Loader } from "../platform/graphql/loader.ts";
import type { Viewer } from "./viewer.ts";

/** What every resolver is given: who asks and by which way. */
export type GraphqlContext = {
  readonly viewer: Viewer | null;
  /** Null only where no request is behind an operation, as in tests of a resolver. */
  readonly request: IncomingMessage | null;
  /** Null on sockets, which cannot set a cookie. */
  readonly response: Response | null;
  /** The caller's address, e.g. `"127.0.0.1"`. */
  readonly address: string;
  /** The hash of the session secret that was shown; null for API tokens and anonymous callers. */
  readonly session: string | null;
  readonly accounts: Loader<Viewer>;
};
