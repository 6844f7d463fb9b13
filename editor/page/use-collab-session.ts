import { useEffect, useState } from "react";
import { type Client, useClient } from "urql";
import { apiErrorOf } from "../api/api-error.ts";
import { CollabTicketDocument } from "../api/generated/operations.ts";
import { CollabSession, type TicketAnswer } from "../collab/collab-session.ts";
import { unsentStore } from "../collab/unsent-changes.ts";
import { useSession } from "./session.tsx";

/**
 * Opens a report's text for as long as the page shows it, and warns before words are lost by leaving.
 *
 * @param reportId which report; `null` while it is not known to exist
 * @returns the session; `null` until it has begun
 */
export function useCollabSession(reportId: string | null): CollabSession | null {
  const client = useClient();
  const { id, name } = useSession().account;
  const [session, setSession] = useState<CollabSession | null>(null);
  useEffect(() => {
    if (reportId === null) return;
    const opened = new CollabSession({
      origin: location.origin,
      reportId,
      account: { id, name },
      ticket: () => fetchTicket(client, reportId),
      unsent: unsentStore(localStorage, id, reportId),
    });
    const warn = (event: BeforeUnloadEvent) => {
      if (opened.status().unsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("pagehide", opened.keepUnsent);
    setSession(opened);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("pagehide", opened.keepUnsent);
      opened.destroy();
      setSession(null);
    };
  }, [client, reportId, id, name]);
  return session;
}

async function fetchTicket(client: Client, reportId: string): Promise<TicketAnswer> {
  const { data, error } = await client.mutation(CollabTicketDocument, { reportId }).toPromise();
  if (data) return { ok: true, ticket: data.collabTicket.ticket };
  const code = error ? apiErrorOf(error).code : "INTERNAL";
  if (code === "UNAUTHENTICATED") return { ok: false, reason: "signedOut" };
  if (code === "FORBIDDEN" || code === "NOT_FOUND") return { ok: false, reason: "forbidden" };
  return { ok: false, reason: "unreachable" };
}
