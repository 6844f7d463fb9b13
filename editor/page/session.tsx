import { createContext, type ReactNode, useContext } from "react";
import type { AccountFragment } from "../api/generated/operations.ts";

/** Who is signed in, and how they leave. */
export type Session = {
  readonly account: AccountFragment;
  readonly signOut: () => void;
};

const SessionContext = createContext<Session | null>(null);

/** Tells everything inside it who is signed in. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/**
 * Gives who is signed in.
 *
 * @returns the session
 * @throws Error outside of `SessionProvider`: only pages for signed-in people may ask
 */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("useSession is called outside of SessionProvider");
  return session;
}
