import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { Provider, useMutation, useQuery } from "urql";
import { Route, Switch } from "wouter";
import { apiErrorOf } from "../api/api-error.ts";
import { createApiClient } from "../api/client.ts";
import { SignOutDocument, ViewerDocument } from "../api/generated/operations.ts";
import { ProblemPage } from "./ProblemPage.tsx";
import { SessionProvider } from "./session.tsx";

// Each page brings its own code: signing in needs none of the editor, a report none of the other pages.
const ReportPage = lazy(async () => ({ default: (await import("./ReportPage.tsx")).ReportPage }));
const ReportsPage = lazy(async () => ({ default: (await import("./ReportsPage.tsx")).ReportsPage }));
const SignInPage = lazy(async () => ({ default: (await import("./SignInPage.tsx")).SignInPage }));

/** The whole editor: who is signed in decides what there is to see. */
export function App({ origin }: { origin: string }) {
  // A new number asks anew who is signed in.
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const client = useMemo(() => createApiClient(origin, { signedOut: again }), [origin, again]);
  return (
    <Provider value={client}>
      <Suspense fallback={null}>
        <Pages turn={turn} onSessionChange={again} />
      </Suspense>
    </Provider>
  );
}

function Pages({ turn, onSessionChange }: { turn: number; onSessionChange: () => void }) {
  const [{ data, error }] = useQuery({ query: ViewerDocument, context: useMemo(() => ({ turn }), [turn]) });
  const [, signOut] = useMutation(SignOutDocument);
  const account = data?.viewer ?? null;
  const session = useMemo(
    () => account && { account, signOut: () => void signOut({}).then(onSessionChange) },
    [account, signOut, onSessionChange],
  );
  if (data === undefined && error)
    return <ProblemPage problem={apiErrorOf(error)} onRetry={onSessionChange} />;
  if (data === undefined) return null;
  if (session === null) return <SignInPage onSignedIn={onSessionChange} />;
  return (
    <SessionProvider session={session}>
      <Switch>
        <Route path="/">
          <ReportsPage />
        </Route>
        <Route path="/reports/:id">{({ id }) => <ReportPage key={id} id={id} />}</Route>
        <Route>
          <ProblemPage problem={{ code: "NOT_FOUND", message: "" }} />
        </Route>
      </Switch>
    </SessionProvider>
  );
}
