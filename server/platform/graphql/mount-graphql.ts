import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Express } from "express";
import type { GraphQLSchema } from "graphql";
import type { Platform } from "../platform.ts";
import type { GraphqlGate } from "./gate.ts";
import { createGraphqlHttp } from "./http.ts";
import { createGraphqlSocket } from "./socket.ts";

/** The web server as far as it is needed here. */
export type GraphqlHost = {
  readonly app: Pick<Express, "use">;
  onUpgrade(path: string, handle: (request: IncomingMessage, stream: Duplex, head: Buffer) => void): void;
};

/**
 * Puts GraphQL at `/graphql`, over HTTP and as `graphql-transport-ws` on the same path.
 *
 * @param schema from `buildTabellionSchema`, with its instances
 * @param gate says who a caller is; `accessGate` in `server/access`
 * @returns how to close it: sockets are told that the server goes away
 */
export async function mountGraphql<Context extends object>(
  platform: Platform,
  web: GraphqlHost,
  schema: GraphQLSchema,
  gate: GraphqlGate<Context>,
): Promise<{ close: () => Promise<void> }> {
  const parts = { config: platform.config, log: platform.log, schema, gate };
  const http = await createGraphqlHttp(parts);
  const socket = createGraphqlSocket(parts);
  web.app.use("/graphql", http.router);
  web.onUpgrade("/graphql", (request, stream, head) => socket.handleUpgrade(request, stream, head));
  return {
    close: async () => {
      await Promise.all([http.close(), socket.close()]);
    },
  };
}
