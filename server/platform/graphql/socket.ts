import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import {
  CloseCode,
  handleProtocols,
  makeServer,
  type Context as SocketContext,
  type SubscribePayload,
} from "graphql-ws";
import { WebSocketServer } from "ws";
import { InputError } from "../../../shared/base/input-error.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { callerAllowed } from "./caller-origin.ts";
import { clientError } from "./client-error.ts";
import type { GraphqlGate, SocketAccess } from "./gate.ts";
import { assertWithinLimits, limitError, limits } from "./limits.ts";
import { subscribeShared } from "./shared-event.ts";
import { serveSocket } from "./socket-wire.ts";

export type SocketParts<Context extends object> = {
  readonly config: Config;
  readonly log: Log;
  readonly schema: GraphQLSchema;
  readonly gate: GraphqlGate<Context>;
  /** How long a new socket may wait before it says who it is. */
  readonly initTimeoutMs?: number;
};

type Extra<Context extends object> = {
  readonly request: IncomingMessage;
  readonly close: (code: number, reason: string) => void;
  access: SocketAccess<Context> | null;
  stopWatching: (() => void) | null;
};

/**
 * The socket side of `/graphql`: the protocol `graphql-transport-ws` under the limits, the Origin check and the
 * policies of HTTP.
 *
 * @returns the handler of upgrade requests, and how to close every socket
 */
export function createGraphqlSocket<Context extends object>(parts: SocketParts<Context>) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes, handleProtocols });
  const protocol = makeProtocol(parts);
  return {
    handleUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
      if (!callerAllowed(request, parts.config)) {
        stream.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        return;
      }
      sockets.handleUpgrade(request, stream, head, (socket) => {
        const close = (code: number, reason: string): void => socket.close(code, reason.slice(0, 120));
        const extra: Extra<Context> = { request, close, access: null, stopWatching: null };
        serveSocket(parts.log, socket, (wire) => protocol.opened(wire, extra));
      });
    },
    async close(): Promise<void> {
      for (const socket of sockets.clients) socket.close(1001, "Going away");
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

function makeProtocol<Context extends object>(parts: SocketParts<Context>) {
  const { log } = parts;
  return makeServer<Record<string, unknown>, Extra<Context>>({
    connectionInitWaitTimeout: parts.initTimeoutMs ?? 5000,
    onConnect: (socket) => admit(parts, socket),
    subscribe: subscribeShared,
    onSubscribe: (socket, _id, payload) => prepare(parts, socket, payload),
    onNext: (socket, _id, _payload, _args, result) => {
      // The sign-in may have run out since the subscription began: its news are no longer this client's.
      if (socket.extra.access?.expired() !== false) return lockOut(socket.extra);
      return shown(log, result);
    },
    onError: (_socket, _id, _payload, errors) =>
      errors.map((error) => clientError(log, error, validationCode)),
    onClose: (socket) => socket.extra.stopWatching?.(),
  });
}

/** What graphql-ws sends as an "error" message is what was refused before execution. */
const validationCode = "GRAPHQL_VALIDATION_FAILED";

async function admit<Context extends object>(
  { gate, log }: SocketParts<Context>,
  socket: SocketContext<Record<string, unknown>, Extra<Context>>,
): Promise<boolean> {
  const { extra } = socket;
  const token = socket.connectionParams?.["token"];
  try {
    const access = await gate.openSocket(extra.request, typeof token === "string" ? token : null);
    extra.access = access;
    extra.stopWatching = access.watch((reason) => extra.close(CloseCode.Forbidden, reason));
    return true;
  } catch (error) {
    const { message } = clientError(log, error);
    extra.close(
      error instanceof InputError ? CloseCode.Unauthorized : CloseCode.InternalServerError,
      message,
    );
    return false;
  }
}

async function prepare<Context extends object>(
  { schema }: SocketParts<Context>,
  socket: SocketContext<Record<string, unknown>, Extra<Context>>,
  payload: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { access } = socket.extra;
  if (access === null) throw new Error("graphql-ws handed on an operation of a socket that was not admitted");
  // graphql-ws has already entered this one.
  if (Object.keys(socket.subscriptions).length > limits.subscriptionsPerSocket)
    return [
      limitError(`A socket may have at most ${limits.subscriptionsPerSocket} operations open at a time`),
    ];
  try {
    const document = parse(payload.query, { maxTokens: limits.tokens });
    const mistakes = validate(schema, document, specifiedRules);
    if (mistakes.length > 0) return mistakes;
    const operation = getOperationAST(document, payload.operationName);
    if (operation == null)
      return [new GraphQLError(`The document has no operation "${payload.operationName ?? ""}" to choose`)];
    const variableValues = payload.variables ?? {};
    assertWithinLimits(schema, document, operation, variableValues);
    return {
      schema,
      document,
      variableValues,
      operationName: payload.operationName,
      contextValue: access.context(),
    };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function lockOut<Context extends object>(extra: Extra<Context>): ExecutionResult {
  extra.close(CloseCode.Forbidden, "The sign-in has expired");
  return { data: null };
}

function shown(log: Log, result: ExecutionResult) {
  if (result.errors === undefined) return undefined;
  return { ...result, errors: result.errors.map((error) => clientError(log, error)) };
}
