import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { InputError } from "../../shared/base/input-error.ts";
import type { Locale } from "../../shared/base/locale.ts";
import { LocaleEnum } from "../platform/graphql/locale-enum.ts";
import type { Platform } from "../platform/platform.ts";
import { ApiTokenInput, ApiTokenType, CollabTicketType, SignInResultType, UserType } from "./access.types.ts";
import { issueTicket } from "./collab-ticket.ts";
import type { GraphqlContext } from "./context.ts";
import { createApiToken } from "./create-api-token.ts";
import { sessionCookie } from "./session-cookie.ts";
import { setLocale } from "./set-locale.ts";
import { sessionSeconds, signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

@Resolver()
export class AccessResolver {
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  @Query(() => UserType, {
    nullable: true,
    description:
      "The account behind this request; null when nobody is signed in. Example: `{ viewer { name roles } }`",
  })
  viewer(@Ctx() context: GraphqlContext): UserType | null {
    return context.viewer === null ? null : new UserType(context.viewer);
  }

  @Mutation(() => SignInResultType, {
    description:
      "Signs in with e-mail and password and sets the session cookie, for 14 days. Over HTTP only. " +
      "After 10 wrong guesses within 15 minutes the code is LIMIT_EXCEEDED. " +
      'Example: `mutation { signIn(email: "data@sample.local", password: "…") { user { name } } }`',
  })
  async signIn(
    @Arg("email", () => String, { description: "As the account was made, e.g. `data@sample.local`." })
    email: string,
    @Arg("password", () => String, { description: "12 to 200 characters." }) password: string,
    @Ctx() { response, address }: GraphqlContext,
  ): Promise<SignInResultType> {
    if (response === null) throw new InputError("Sign in over HTTP: a socket cannot set the session cookie");
    const { viewer, secret } = await signIn(this.#platform, { email, password }, address);
    response.append("set-cookie", sessionCookie(secret, this.#platform.config.publicUrl, sessionSeconds));
    return new SignInResultType(viewer);
  }

  @Mutation(() => Boolean, {
    description: "Ends this session and closes its sockets. True when there was a session to end.",
  })
  async signOut(@Ctx() { response, session }: GraphqlContext): Promise<boolean> {
    response?.append("set-cookie", sessionCookie("", this.#platform.config.publicUrl, 0));
    return session === null ? false : signOut(this.#platform, session);
  }

  @Mutation(() => UserType, {
    description:
      "Chooses the language in which the editor speaks to this account. Example: `mutation { setLocale(locale: EN) { locale } }`",
  })
  async setLocale(
    @Arg("locale", () => LocaleEnum, { description: "`VI` or `EN`." }) locale: Locale,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<UserType> {
    return new UserType(await setLocale(this.#platform, viewer, locale));
  }

  @Mutation(() => CollabTicketType, {
    description: "A ticket for the text of one report: usable once, within 60 seconds, by this account.",
  })
  async collabTicket(
    @Arg("reportId", () => ID, { description: "The report's `id`." }) reportId: string,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<CollabTicketType> {
    return new CollabTicketType(await issueTicket(this.#platform, viewer, reportId));
  }

  @Mutation(() => ApiTokenType, {
    description:
      "Makes a token by which a program acts as this account. Only a signed-in session may make one. " +
      'Example: `mutation { createApiToken(input: { name: "monthly import", expiresInDays: 90 }) { token } }`',
  })
  async createApiToken(
    @Arg("input", () => ApiTokenInput, { description: "Its name, and for how long it is good." })
    input: ApiTokenInput,
    @Ctx() { viewer, session }: GraphqlContext,
  ): Promise<ApiTokenType> {
    // A stolen token must not be able to make itself successors that outlive it.
    if (viewer !== null && session === null)
      throw new InputError("An API token cannot make another: sign in with a password", {}, "FORBIDDEN");
    const { name, expiresInDays = null } = input;
    return new ApiTokenType(await createApiToken(this.#platform, viewer, { name, expiresInDays }));
  }
}
