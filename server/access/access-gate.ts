import type { IncomingMessage } from "node:http";
import type { Response } from "express";
import type { GraphqlGate, SocketAccess } from "../platform/graphql/gate.ts";
import { Loader } from "../platform/graphql/loader.ts";
import type { Platform } from "../platform/platform.ts";
import type { AccessWatch } from "./access-watch.ts";
import { findAccounts, type SignIn } from "./account.queries.ts";
import { type Authentication, findSignIn, requireGoodToken } from "./authenticate.ts";
import type { GraphqlContext } from "./context.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Lets callers of GraphQL in: by cookie, `Authorization: Bearer`, or a socket's `connectionParams.token`.
 *
 * @param watch hears of withdrawn rights; shared with the text connections
 */
export function accessGate(platform: Platform, watch: AccessWatch): GraphqlGate<GraphqlContext> {
  return {
    openRequest: async (request, response) => {
      const found = await requireGoodToken(platform, request);
      return contextOf(platform, found, request, response, request.ip ?? "");
    },
    openSocket: async (request, token) => {
      const found = await requireGoodToken(platform, request, token ?? undefined);
      return socketAccess(platform, watch, found, request);
    },
  };
}

function contextOf(
  { database }: Platform,
  { signIn, secret, kind }: Authentication,
  request: IncomingMessage,
  response: Response | null,
  address: string,
): GraphqlContext {
  return {
    viewer: signIn?.viewer ?? null,
    request,
    response,
    address,
    session: kind === "session" && signIn !== null ? secret : null,
    accounts: new Loader((ids) => findAccounts(database, ids)),
  };
}

function socketAccess(
  platform: Platform,
  watch: AccessWatch,
  found: Authentication,
  request: IncomingMessage,
): SocketAccess<GraphqlContext> {
  const { signIn, secret } = found;
  const address = request.socket.remoteAddress ?? "";
  const expiresAt = signIn?.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return {
    context: () => contextOf(platform, found, request, null, address),
    expired: () => platform.clock.now().getTime() >= expiresAt,
    watch: (close) => {
      if (signIn === null || secret === null) return () => undefined;
      return watch.watch(signIn.viewer.id, () => recheck(platform, signIn, secret, close));
    },
  };
}

function recheck(platform: Platform, before: SignIn, secret: string, close: (reason: string) => void): void {
  findSignIn(platform, secret).then(
    (now) => {
      if (now === null) close("The sign-in was withdrawn");
      else if (!sameRights(before.viewer, now.viewer)) close("The rights changed: connect again");
    },
    (error: unknown) => {
      platform.log.error({ err: error }, "a socket's rights could not be read again, so it is closed");
      close("The rights could not be read: connect again");
    },
  );
}

function sameRights(before: Viewer, now: Viewer): boolean {
  const texts = (viewer: Viewer): string =>
    viewer.grants
      .map((grant) => JSON.stringify(grant))
      .sort()
      .join();
  return texts(before) === texts(now);
}
