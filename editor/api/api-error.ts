import type { CombinedError } from "urql";
import type { ErrorCode } from "../../shared/base/error-code.ts";

/** What can go wrong with a request: the server's codes, no connection, or a fault of the server's own. */
export type ApiErrorCode = ErrorCode | "NETWORK" | "INTERNAL";

/** What went wrong with a request, ready to be said: `t(`errors.${code}`, {message})`. */
export type ApiError = {
  readonly code: ApiErrorCode;
  /** What the server said, in English; empty when it never answered. */
  readonly message: string;
};

const serverCodes: readonly ErrorCode[] = [
  "BAD_USER_INPUT",
  "NOT_FOUND",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "CONFLICT",
  "LIMIT_EXCEEDED",
];

/**
 * Reads what went wrong with a request.
 *
 * @param error as urql gives it
 * @returns its code and message; `NETWORK` when no answer came, `INTERNAL` for codes that nobody promised
 */
export function apiErrorOf(error: CombinedError): ApiError {
  const [first] = error.graphQLErrors;
  return { code: errorCodeOf(error), message: first?.message ?? "" };
}

/**
 * Reads the code of what went wrong with a request.
 *
 * @param error as urql gives it
 * @returns the code of the first error, e.g. `"FORBIDDEN"`
 */
export function errorCodeOf(error: CombinedError): ApiErrorCode {
  const [first] = error.graphQLErrors;
  if (first === undefined) return "NETWORK";
  const code = first.extensions["code"];
  return serverCodes.find((known) => known === code) ?? "INTERNAL";
}
