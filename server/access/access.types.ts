import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Locale } from "../../shared/base/locale.ts";
import { LocaleEnum } from "../platform/graphql/locale-enum.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import type { CollabTicket } from "./collab-ticket.ts";
import type { NewApiToken } from "./create-api-token.ts";
import { type Role, roles, type Viewer } from "./viewer.ts";

export const RoleEnum = {
  VIEWER: "VIEWER",
  REVIEWER: "REVIEWER",
  DRAFTER: "DRAFTER",
  DATA_OWNER: "DATA_OWNER",
  PUBLISHER: "PUBLISHER",
  ADMINISTRATOR: "ADMINISTRATOR",
} as const satisfies Readonly<Record<Role, Role>>;

registerEnumType(RoleEnum, {
  name: "Role",
  description:
    "What an account may do, in the whole workspace or narrowed to one report or one group of units.",
  valuesConfig: {
    VIEWER: { description: "Reads reports and open data." },
    REVIEWER: { description: "Reads and comments; may not change a letter of the text." },
    DRAFTER: { description: "Writes reports and comments on them." },
    DATA_OWNER: { description: "Records observations and targets, and keeps the catalogue." },
    PUBLISHER: { description: "Comments on and releases reports; sees restricted data." },
    ADMINISTRATOR: { description: "May do everything." },
  },
});

@ObjectType("User", { simpleResolvers: true, description: "A person or a program with an account." })
export class UserType {
  @Field(() => ID, { description: "Stays the same for the life of the account." })
  readonly id: string;

  @Field(() => String, { description: "What the account signs in with, e.g. `drafter1@sample.local`." })
  readonly email: string;

  @Field(() => String, { description: "As shown beside cursors, comments and observations." })
  readonly name: string;

  @Field(() => [RoleEnum], { description: "Each role once, whatever it is narrowed to." })
  readonly roles: readonly Role[];

  @Field(() => LocaleEnum, {
    description: "The language that the editor shows to this account; see `setLocale`.",
  })
  readonly locale: Locale;

  constructor(viewer: Viewer) {
    this.id = viewer.id;
    this.email = viewer.email;
    this.name = viewer.name;
    this.roles = roles.filter((role) => viewer.grants.some((grant) => grant.role === role));
    this.locale = viewer.locale;
  }
}

@ObjectType("SignInResult", {
  simpleResolvers: true,
  description: "Who is signed in now; the session is in the cookie.",
})
export class SignInResultType {
  @Field(() => UserType, { description: "The account that signed in." })
  readonly user: UserType;

  constructor(viewer: Viewer) {
    this.user = new UserType(viewer);
  }
}

@ObjectType("CollabTicket", {
  simpleResolvers: true,
  description: "Opens the text of one report at `/collab`, once.",
})
export class CollabTicketType {
  @Field(() => String, { description: "Sent as the token of the collaboration protocol; usable once." })
  readonly ticket: string;

  @Field(() => DateTimeScalar, { description: "60 seconds after it was issued." })
  readonly expiresAt: Date;

  constructor(ticket: CollabTicket) {
    this.ticket = ticket.ticket;
    this.expiresAt = ticket.expiresAt;
  }
}

@ObjectType("ApiToken", {
  simpleResolvers: true,
  description: "Lets a program act as the account that made it.",
})
export class ApiTokenType {
  @Field(() => ID, { description: "Names the token without giving it away." })
  readonly id: string;

  @Field(() => String, { description: "As given, e.g. `monthly import`." })
  readonly name: string;

  @Field(() => String, {
    description:
      "Send it as `Authorization: Bearer tab_…`. Shown only here, this once: only its hash is stored.",
  })
  readonly token: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Null: it does not run out." })
  readonly expiresAt: Date | null;

  constructor(token: NewApiToken) {
    this.id = token.id;
    this.name = token.name;
    this.token = token.token;
    this.expiresAt = token.expiresAt;
  }
}

@InputType("ApiTokenInput", { description: "A new API token." })
export class ApiTokenInput {
  @Field(() => String, { description: "What it is for, 1 to 100 characters, e.g. `monthly import`." })
  readonly name!: string;

  @Field(() => Int, { nullable: true, description: "1 to 3650; left out: it does not run out." })
  readonly expiresInDays?: number | null;
}
