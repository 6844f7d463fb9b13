import type { Role } from "../access/viewer.ts";

/** The published password of every sample account, which is why they are served on loopback only. */
export const samplePassword = "sample-only-2023";

export type SampleAccount = { readonly email: string; readonly name: string; readonly role: Role };

/** The sample accounts, one per role and two drafters. */
export const sampleAccounts = [
  { email: "admin@sample.local", name: "Quản trị", role: "ADMINISTRATOR" },
  { email: "drafter1@sample.local", name: "Người soạn 1", role: "DRAFTER" },
  { email: "drafter2@sample.local", name: "Người soạn 2", role: "DRAFTER" },
  { email: "reviewer@sample.local", name: "Người góp ý", role: "REVIEWER" },
  { email: "data@sample.local", name: "Phụ trách số liệu", role: "DATA_OWNER" },
  { email: "publisher@sample.local", name: "Người phát hành", role: "PUBLISHER" },
  { email: "viewer@sample.local", name: "Người xem", role: "VIEWER" },
] as const satisfies readonly SampleAccount[];

/** An address from `sampleAccounts`. */
export type SampleEmail = (typeof sampleAccounts)[number]["email"];
