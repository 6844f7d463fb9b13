import { randomBytes } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { InputError } from "../../../shared/base/input-error.ts";
import type { Log } from "../log.ts";
import { limits } from "./limits.ts";

/**
 * Says to a client what went wrong, in the form of GraphQL's `errors`.
 *
 * @param error as execution, validation or parsing threw it
 * @param code what the transport would call it; wins over nothing but a missing code
 * @returns the caller's mistake with its code and details; anything else as "Lỗi hệ thống (mã …)", logged with
 *   that id, since our own mistakes may carry rows, paths and secrets in their text
 */
export function clientError(log: Log, error: unknown, code?: string): GraphQLFormattedError {
  const place = placeOf(error);
  const cause = causeOf(error);
  if (cause instanceof InputError)
    return { ...place, message: messageOf(error), extensions: { ...cause.details, code: cause.code } };
  if (error instanceof GraphQLError && isTokenLimit(error)) {
    const message = `An operation may have at most ${limits.tokens} tokens; send long lists as variables`;
    return { ...place, message, extensions: { code: "LIMIT_EXCEEDED" } };
  }
  const known = cause instanceof GraphQLError ? (codeOf(cause) ?? code ?? codeByPlace(cause)) : internal;
  if (known !== internal) return { ...place, message: messageOf(error), extensions: { code: known } };
  return { ...place, ...reportInternal(log, cause) };
}

/**
 * The error of a request that was refused before it became a GraphQL operation.
 *
 * @returns a whole response body, e.g. `{ errors: [{ message, extensions: { code: "FORBIDDEN" } }] }`
 */
export function refusal(log: Log, error: unknown): { readonly errors: readonly GraphQLFormattedError[] } {
  return { errors: [clientError(log, error)] };
}

const internal = "INTERNAL_SERVER_ERROR";

function reportInternal(log: Log, cause: unknown): GraphQLFormattedError {
  const id = randomBytes(5).toString("hex");
  log.error({ err: cause, errorId: id }, "a GraphQL operation failed by our mistake");
  return { message: `Lỗi hệ thống (mã ${id})`, extensions: { code: internal, id } };
}

function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

function codeOf(error: GraphQLError): string | undefined {
  const code = error.extensions["code"];
  return typeof code === "string" ? code : undefined;
}

/** Where graphql-js gives no code: an error at a field is ours, one before execution is the caller's. */
function codeByPlace(error: GraphQLError): string {
  return error.path === undefined ? "BAD_USER_INPUT" : internal;
}

function placeOf(error: unknown): Pick<GraphQLFormattedError, "locations" | "path"> {
  if (!(error instanceof GraphQLError)) return {};
  return {
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isTokenLimit(error: GraphQLError): boolean {
  return (
    error.message.includes("Document contains more that") ||
    error.message.includes("Document contains more than")
  );
}
