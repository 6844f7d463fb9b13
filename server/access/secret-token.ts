import { createHash, randomBytes } from "node:crypto";

/** @returns a new secret of 256 random bits, safe in headers and addresses */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * What is stored in place of a secret. A plain hash suffices: the secret is random and long, so nobody can try
 * all of them, and a look-up stays one index access.
 */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
