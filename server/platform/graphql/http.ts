import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type NextFunction, type Request, type Response } from "express";
import type { GraphQLSchema } from "graphql";
import type { ErrorCode } from "../../../shared/base/error-code.ts";
import { InputError } from "../../../shared/base/input-error.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { callerAllowed, originRefusal } from "./caller-origin.ts";
import { clientError, refusal } from "./client-error.ts";
import type { GraphqlGate } from "./gate.ts";
import { assertWithinLimits, limits } from "./limits.ts";

export type HttpParts<Context extends object> = {
  readonly config: Config;
  readonly log: Log;
  readonly schema: GraphQLSchema;
  readonly gate: GraphqlGate<Context>;
};

/**
 * The HTTP side of `/graphql`: POST only, JSON bodies of at most 1 MiB, no batches, our limits and our errors.
 *
 * @returns the middleware to mount, and how to stop taking requests
 */
export async function createGraphqlHttp<Context extends object>(
  parts: HttpParts<Context>,
): Promise<{ router: express.Router; close: () => Promise<void> }> {
  const apollo = createApollo(parts);
  await apollo.start();
  const contexts = new WeakMap<Request, Context>();
  const router = express.Router();
  router.use((request, response, next) => refuseEarly(parts, request, response, next));
  router.use(express.json({ limit: limits.bodyBytes }));
  router.use(async (request, _response, next) => {
    contexts.set(request, await parts.gate.openRequest(request, _response));
    // Apollo tells a body of the wrong kind from a forgotten parser by this property alone.
    request.body ??= {};
    next();
  });
  router.use(expressMiddleware(apollo, { context: async ({ req }) => contextOf(contexts, req) }));
  router.use((error: unknown, _request: Request, response: Response, _next: NextFunction) =>
    sendRefusal(parts.log, response, error),
  );
  return { router, close: () => apollo.stop() };
}

function createApollo<Context extends object>({ schema, log }: HttpParts<Context>): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: apolloLog(log),
    parseOptions: { maxTokens: limits.tokens },
    formatError: (formatted, error) => clientError(log, error, textOrNone(formatted.extensions?.["code"])),
    plugins: [
      // Measured: cache control halves the speed of large reads, and nothing here may be cached anyway.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      {
        requestDidStart: async () => ({
          didResolveOperation: async ({ document, operation, request }) => {
            // Without one Apollo answers itself that the operation is not in the document.
            if (operation !== undefined)
              assertWithinLimits(schema, document, operation, request.variables ?? {});
          },
        }),
      },
    ],
  });
}

function refuseEarly<Context extends object>(
  { config, log }: HttpParts<Context>,
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  response.setHeader("cache-control", "no-store");
  if (request.method !== "POST") {
    response.setHeader("allow", "POST");
    const error = new InputError(
      `/graphql takes POST, but ${request.method} came; /playground is for people`,
    );
    response.status(405).json(refusal(log, error));
    return;
  }
  if (!callerAllowed(request, config)) {
    const error = new InputError(
      originRefusal(request),
      { origin: request.headers.origin ?? null },
      "FORBIDDEN",
    );
    response.status(403).json(refusal(log, error));
    return;
  }
  next();
}

function contextOf<Context extends object>(contexts: WeakMap<Request, Context>, request: Request): Context {
  const context = contexts.get(request);
  if (context === undefined) throw new Error("A GraphQL request has lost its context");
  return context;
}

/** Errors before GraphQL: a body that is too large or not JSON, and a token that is not good. */
function sendRefusal(log: Log, response: Response, error: unknown): void {
  const status = error instanceof InputError ? statusOf(error.code) : bodyErrorStatus(error);
  const cause = error instanceof InputError || status === 500 ? error : bodyError(status);
  if (status === 401) response.setHeader("www-authenticate", "Bearer");
  response.status(status).json(refusal(log, cause));
}

function bodyError(status: number): InputError {
  if (status === 413)
    return new InputError(`A request body may have at most ${limits.bodyBytes} bytes`, {}, "LIMIT_EXCEEDED");
  return new InputError(
    "The request body must be a JSON object with a query, in UTF-8 and uncompressed or gzipped",
  );
}

/** express.json marks its errors with the status that they should answer with. */
function bodyErrorStatus(error: unknown): number {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : null;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}

function statusOf(code: ErrorCode): number {
  switch (code) {
    case "UNAUTHENTICATED":
      return 401;
    case "FORBIDDEN":
      return 403;
    case "NOT_FOUND":
      return 404;
    case "CONFLICT":
      return 409;
    case "LIMIT_EXCEEDED":
      return 429;
    case "BAD_USER_INPUT":
      return 400;
  }
}

function apolloLog(log: Log) {
  return {
    debug: (message?: unknown) => log.debug(String(message)),
    info: (message?: unknown) => log.info(String(message)),
    warn: (message?: unknown) => log.warn(String(message)),
    error: (message?: unknown) => log.error(String(message)),
  };
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
