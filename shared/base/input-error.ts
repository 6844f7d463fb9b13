import type { ErrorCode } from "./error-code.ts";

/**
 * The caller's mistake: shown to the caller as it is, so the message says what was expected and what came, and
 * neither it nor the details may hold a secret.
 */
export class InputError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param message what was expected and what came, quoted
   * @param details the same in a form that programs read
   * @param code the stable code; wrong input by default
   */
  constructor(message: string, details: Record<string, unknown> = {}, code: ErrorCode = "BAD_USER_INPUT") {
    super(message);
    this.name = "InputError";
    this.code = code;
    this.details = details;
  }
}
