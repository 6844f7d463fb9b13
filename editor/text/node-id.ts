/**
 * Makes an id for a figure, trend word or live table.
 *
 * @returns 32 hexadecimal digits, 128 random bits; unlike `crypto.randomUUID` also on plain http
 */
export function newNodeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
