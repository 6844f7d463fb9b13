import type { GraphiQLProps } from "graphiql";
import { type DocumentNode, getOperationAST, parse } from "graphql";
import { createClient } from "graphql-ws";

type Fetcher = GraphiQLProps["fetcher"];

/**
 * Makes the way from GraphiQL to our own server: questions by POST with the sign-in cookie, subscriptions over
 * graphql-transport-ws on the same path.
 *
 * @param origin of the page, e.g. `"http://localhost:4000"`
 * @returns what GraphiQL calls for every execution, its own introspection included
 */
export function createFetcher(origin: string): Fetcher {
  const socket = createClient({
    url: `${origin.replace(/^http/, "ws")}/graphql`,
    lazy: true,
    // Somebody is watching and can press the button again: an error should show, not be retried in silence.
    retryAttempts: 0,
  });
  return async (params, options) => {
    const request = {
      query: params.query,
      ...(params.variables === undefined ? {} : { variables: params.variables }),
      ...(params.operationName == null ? {} : { operationName: params.operationName }),
    };
    return isSubscription(params.query, params.operationName)
      ? socket.iterate(request)
      : post(origin, request, options?.headers ?? {});
  };
}

/**
 * Tells whether what would be executed is a subscription.
 *
 * @param query of one or several operations
 * @param operationName of the one meant; may be left out when there is only one
 * @returns false also for text that is not GraphQL: the server says what is wrong with it
 */
export function isSubscription(query: string, operationName?: string | null): boolean {
  return getOperationAST(parsed(query), operationName)?.operation === "subscription";
}

const nothing: DocumentNode = { kind: parse("{ a }").kind, definitions: [] };

function parsed(query: string): DocumentNode {
  try {
    return parse(query);
  } catch {
    return nothing;
  }
}

async function post(origin: string, request: object, headers: Readonly<Record<string, string>>) {
  const response = await fetch(`${origin}/graphql`, {
    method: "POST",
    credentials: "same-origin",
    headers: { ...headers, "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(request),
  });
  return response.json();
}
