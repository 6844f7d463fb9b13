/**
 * Gives the nonce that the content security policy of this page allows for style elements.
 *
 * @returns the nonce; `""` where the page has none, as in development
 */
export function styleNonce(): string {
  const meta = document.querySelector<HTMLElement>('meta[property="csp-nonce"]');
  return meta?.nonce ?? "";
}
