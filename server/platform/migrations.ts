import { Initial1700000000001 } from "./migrations/0001-initial.ts";

/** The one history of both databases, in order: to be added to, never changed once it has shipped. */
export const migrations = [Initial1700000000001] as const;
