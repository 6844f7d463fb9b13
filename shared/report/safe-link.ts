/** Longest address that a link may have, in UTF-16 units. */
const longestAddress = 2000;

/**
 * Says whether a link may lead there: pasted HTML is anybody's, and `javascript:` runs as the reader.
 *
 * @param address as written
 * @returns `true` for http, https, mailto and tel with nothing hidden in front,
 *   e.g. `isSafeLink("https://example.org")` is `true`, `isSafeLink("javascript:alert(1)")` is `false`
 */
export function isSafeLink(address: string): boolean {
  if (address.length > longestAddress) return false;
  // Browsers skip control characters and blanks inside a protocol, so such an address is refused, not cleaned.
  if (/[\p{Cc}\s]/u.test(address)) return false;
  return /^(https?:\/\/|mailto:|tel:)/i.test(address);
}
