import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { issueTicket, redeemTicket } from "../../server/access/collab-ticket.ts";
import { createAccount } from "../../server/access/create-account.ts";
import { createApiToken } from "../../server/access/create-api-token.ts";
import { signIn } from "../../server/access/sign-in.ts";
import { databases } from "../support/database.ts";
import { at, codes, GraphqlWorld, password } from "../support/graphql.ts";

const minuteMs = 60_000;
const reportId = "0192f6c0-5f3a-7c41-9d0e-3f1a2b4c5d6e";
const otherReportId = "0192f6c0-5f3a-7c41-9d0e-3f1a2b4c5d6f";
const signInQuery = (secret: string, alias = "signIn") =>
  `${alias}: signIn(email: "lan@test", password: "${secret}") { user { id } }`;

for (const kind of databases)
  describe(`access on ${kind.name}`, () => {
    let world: GraphqlWorld;
    beforeAll(async () => {
      world = await GraphqlWorld.start(kind);
      await world.account("lan@test", { role: "DRAFTER" });
    });
    afterAll(() => world.close());
    const forget = () => world.platform.database.query("DELETE FROM sign_in_guess");

    test("signing in sets a cookie that scripts cannot read and other sites do not send", async () => {
      const answer = await world.ask(null, `mutation { ${signInQuery(password)} }`);
      expect(answer.headers.get("set-cookie")).toMatch(
        /^tabellion_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=1209600$/,
      );
    });

    test("behind https the cookie never travels in the clear", async () => {
      const made = await kind.make();
      const config = { publicUrl: "https://reports.example.org" };
      const secure = await GraphqlWorld.start(kind, { made, config });
      await secure.account("lan@test", { role: "DRAFTER" });
      const answer = await secure.ask(null, `mutation { ${signInQuery(password)} }`);
      expect(answer.headers.get("set-cookie")).toContain("; Secure");
      await secure.close();
      await made.remove();
    });

    test("a wrong password and an unknown account are told apart by nothing", async () => {
      const wrong = await world.ask(null, `mutation { ${signInQuery("a wrong password")} }`);
      const unknown = await world.ask(
        null,
        'mutation { signIn(email: "nobody@test", password: "a wrong password") { user { id } } }',
      );
      expect(codes(wrong)).toEqual(["UNAUTHENTICATED"]);
      expect(unknown.errors[0]?.message).toBe(wrong.errors[0]?.message);
      await forget();
    });

    test("the eleventh guess is refused, the right one too, until 15 minutes are over", async () => {
      for (let guess = 0; guess < 10; guess++)
        await world.ask(null, `mutation { ${signInQuery(`wrong ${guess}`)} }`);
      expect(codes(await world.ask(null, `mutation { ${signInQuery(password)} }`))).toEqual([
        "LIMIT_EXCEEDED",
      ]);
      world.clock.pass(15 * minuteMs + 1000);
      expect(codes(await world.ask(null, `mutation { ${signInQuery(password)} }`))).toEqual([]);
      await forget();
    });

    test("aliases and parallel requests count as the guesses that they are", async () => {
      const aliases = Array.from({ length: 15 }, (_, n) => signInQuery(`wrong ${n}`, `a${n}`)).join(" ");
      // The first wrong one ends its operation, so fifteen aliases are one guess and learn no more than one.
      const requests = Array.from({ length: 12 }, () => world.ask(null, `mutation { ${aliases} }`));
      const all = (await Promise.all(requests)).flatMap(codes);
      expect(all.filter((code) => code === "UNAUTHENTICATED")).toHaveLength(10);
      expect(all.filter((code) => code === "LIMIT_EXCEEDED")).toHaveLength(2);
      await forget();
    });

    test("one address cannot try one password on every account", async () => {
      const guess = (n: number) =>
        signIn(world.platform, { email: `account${n}@test`, password: "" }, "192.0.2.7").catch(
          (error) => error.code,
        );
      const tried = [];
      for (let n = 0; n <= 100; n++) tried.push(await guess(n));
      expect([tried[99], tried[100]]).toEqual(["UNAUTHENTICATED", "LIMIT_EXCEEDED"]);
      await forget();
    });

    test("only hashes of secrets are stored", async () => {
      const cookie = (await world.cookie("lan@test")).split("=")[1] ?? "";
      const rows = await world.platform.database.query(
        `SELECT token_hash FROM session UNION ALL SELECT token_hash FROM api_token
         UNION ALL SELECT password_hash FROM account`,
      );
      const text = JSON.stringify(rows);
      for (const secret of [cookie, world.token("lan@test"), password]) expect(text).not.toContain(secret);
      expect(text).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
    });

    test("an expired, a forged and a malformed token are each refused, not taken for nobody", async () => {
      const viewer = await world.account("minh@test", { role: "VIEWER" });
      const { token } = await createApiToken(world.platform, viewer, { name: "short", expiresInDays: 1 });
      const ask = (authorization: string) =>
        world.post('{"query":"{ viewer { email } }"}', { authorization });
      expect(at((await ask(`Bearer ${token}`)).data, "viewer", "email")).toBe("minh@test");
      world.clock.pass(24 * 60 * minuteMs + 1000);
      for (const authorization of [`Bearer ${token}`, "Bearer tab_forged", "Basic bGFuOg==", "Bearer"]) {
        const answer = await ask(authorization);
        expect([answer.status, codes(answer)]).toEqual([401, ["UNAUTHENTICATED"]]);
      }
    });

    test("a stale cookie counts as nobody, so that its browser can sign in again", async () => {
      const headers = { cookie: "tabellion_session=stale", origin: world.origin };
      expect((await world.post('{"query":"{ viewer { id } }"}', headers)).data).toEqual({ viewer: null });
    });

    test("an API token makes no further tokens, a session does", async () => {
      const query =
        'mutation { createApiToken(input: { name: "import", expiresInDays: 90 }) { token name } }';
      expect(codes(await world.ask("lan@test", query))).toEqual(["FORBIDDEN"]);
      const headers = { cookie: await world.cookie("lan@test"), origin: world.origin };
      const { data } = await world.post(JSON.stringify({ query }), headers);
      expect(at(data, "createApiToken", "token")).toMatch(/^tab_[\w-]{43}$/);
    });

    test("the language that was chosen stays with the account", async () => {
      await world.ask("lan@test", "mutation { setLocale(locale: EN) { locale } }");
      expect((await world.ask("lan@test", "{ viewer { locale } }")).data).toEqual({
        viewer: { locale: "EN" },
      });
    });

    test("a ticket opens its report once", async () => {
      const viewer = await world.account("ticket@test", { role: "DRAFTER" });
      const { ticket } = await issueTicket(world.platform, viewer, reportId);
      await expect(redeemTicket(world.platform, ticket, otherReportId)).rejects.toMatchObject({
        code: "UNAUTHENTICATED",
      });
      expect((await redeemTicket(world.platform, ticket, reportId)).email).toBe("ticket@test");
      await expect(redeemTicket(world.platform, ticket, reportId)).rejects.toMatchObject({
        code: "UNAUTHENTICATED",
      });
    });

    test("of two who show the same ticket at once one comes in", async () => {
      const viewer = await world.account("twice@test", { role: "DRAFTER" });
      const { ticket } = await issueTicket(world.platform, viewer, reportId);
      const redeemed = await Promise.allSettled(
        [1, 2, 3].map(() => redeemTicket(world.platform, ticket, reportId)),
      );
      expect(redeemed.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    });

    test("a ticket is good for a minute", async () => {
      const viewer = await world.account("late@test", { role: "DRAFTER" });
      const { ticket } = await issueTicket(world.platform, viewer, reportId);
      world.clock.pass(minuteMs + 1);
      await expect(redeemTicket(world.platform, ticket, reportId)).rejects.toMatchObject({
        code: "UNAUTHENTICATED",
      });
    });

    test("nobody gets a ticket for a report that is not theirs to read", async () => {
      await world.account("guest@test", { role: "REVIEWER", report: otherReportId });
      const query = "mutation($id: ID!) { collabTicket(reportId: $id) { ticket } }";
      expect(codes(await world.ask("guest@test", query, { id: reportId }))).toEqual(["FORBIDDEN"]);
      expect(codes(await world.ask("guest@test", query, { id: otherReportId }))).toEqual([]);
      expect(codes(await world.ask(null, query, { id: reportId }))).toEqual(["UNAUTHENTICATED"]);
      expect(codes(await world.ask("guest@test", query, { id: "../etc" }))).toEqual(["NOT_FOUND"]);
    });

    test("an e-mail address has one account, however it is written", async () => {
      const again = { email: " LAN@Test ", name: "Lan", password, grants: [] };
      await expect(createAccount(world.platform, again)).rejects.toMatchObject({ code: "CONFLICT" });
    });

    test("a short password is refused with the length that is expected", async () => {
      const weak = { email: "weak@test", name: "Weak", password: "short", grants: [] };
      await expect(createAccount(world.platform, weak)).rejects.toThrow("12 to 200 characters");
    });
  });
