import type { Locale } from "../../shared/base/locale.ts";

export const roles = ["VIEWER", "REVIEWER", "DRAFTER", "DATA_OWNER", "PUBLISHER", "ADMINISTRATOR"] as const;

export type Role = (typeof roles)[number];

/** A role, for the whole workspace or narrowed to one report or to the units of one group. */
export type Grant = {
  readonly role: Role;
  readonly report: string | null;
  readonly unitGroup: string | null;
};

/** Who asks: a signed-in account with what it may do. */
export type Viewer = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly grants: readonly Grant[];
};
