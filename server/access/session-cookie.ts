const cookieName = "tabellion_session";

/**
 * Writes the cookie that keeps a browser signed in. Scripts cannot read it, and other sites' requests do not
 * carry it except by following a link.
 *
 * @param publicUrl when it is https the cookie is never sent in the clear
 * @param maxAgeSeconds `0` removes the cookie
 * @returns a `Set-Cookie` value
 */
export function sessionCookie(secret: string, publicUrl: string | null, maxAgeSeconds: number): string {
  const secure = publicUrl?.startsWith("https:") === true ? "; Secure" : "";
  return `${cookieName}=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure}`;
}

/** @returns the session secret of a `Cookie` header; e.g. of `"a=1; tabellion_session=x"` it is `"x"` */
export function sessionCookieOf(header: string | undefined): string | null {
  for (const part of (header ?? "").split(";")) {
    const [name, value] = part.trim().split("=", 2);
    if (name === cookieName && value !== undefined && value !== "") return value;
  }
  return null;
}

/** @returns the token of an `Authorization` header; `null` when it is of another scheme */
export function bearerOf(header: string | undefined): string | null {
  return /^Bearer +([^\s]+) *$/i.exec(header ?? "")?.[1] ?? null;
}
