import { Field, ObjectType, Query, Resolver } from "type-graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withdrawRole } from "../../server/access/change-grants.ts";
import { closeAccount } from "../../server/access/create-account.ts";
import { databases } from "../support/database.ts";
import { at, GraphqlWorld } from "../support/graphql.ts";
import type { GraphqlSocket, Message } from "../support/graphql-socket.ts";

@ObjectType("SocketNest", {
  simpleResolvers: true,
  description: "Contains itself, to be nested as deep as one likes.",
})
class SocketNestType {
  @Field(() => SocketNestType, { nullable: true, description: "Itself." })
  readonly nest: SocketNestType | null = null;
}

@Resolver()
class SocketProbeResolver {
  @Query(() => SocketNestType, { description: "The outermost." })
  nest(): SocketNestType {
    return new SocketNestType();
  }

  @Query(() => String, { description: "Fails by our mistake." })
  broken(): string {
    throw new Error("SELECT secret FROM account");
  }
}

const watchAll = "subscription { observationsChanged(filter: {}) { cursor } }";

for (const kind of databases)
  describe(`GraphQL over sockets on ${kind.name}`, () => {
    let world: GraphqlWorld;
    beforeAll(async () => {
      world = await GraphqlWorld.start(kind, { more: () => [new SocketProbeResolver()] });
      await world.account("viewer@test", { role: "VIEWER" });
      await world.account("admin@test", { role: "ADMINISTRATOR" });
    });
    afterAll(() => world.close());

    /** Waits until an operation stands: what was sent after it is answered in order. */
    const settled = (socket: GraphqlSocket): Promise<Message> => socket.ask("{ __typename }");

    test("a token in connectionParams makes its account the viewer", async () => {
      const socket = await world.socket("viewer@test");
      const { payload } = await socket.ask("{ viewer { email } }");
      expect(payload).toEqual({ data: { viewer: { email: "viewer@test" } } });
      socket.close();
    });

    test("the cookie of our own page does so too", async () => {
      const cookie = await world.cookie("viewer@test");
      const socket = await world.rawSocket({ cookie, origin: world.origin });
      await socket.init();
      expect(at((await socket.ask("{ viewer { email } }")).payload, "data", "viewer", "email")).toBe(
        "viewer@test",
      );
      socket.close();
    });

    test("a page of another origin cannot open a socket with a visitor's cookie", async () => {
      const cookie = await world.cookie("viewer@test");
      await expect(world.rawSocket({ cookie, origin: "https://evil.example" })).rejects.toThrow("403");
      await expect(world.rawSocket({ cookie })).rejects.toThrow("403");
    });

    test("a token that is not good closes the socket with what is wrong", async () => {
      const socket = await world.rawSocket();
      socket.send({ type: "connection_init", payload: { token: "tab_forged" } });
      const { code, reason } = await socket.closed;
      expect([code, reason]).toEqual([4401, expect.stringContaining("expired, withdrawn or unknown")]);
    });

    test("an operation before the introduction closes the socket", async () => {
      const socket = await world.rawSocket();
      socket.start("{ viewer { id } }");
      expect((await socket.closed).code).toBe(4401);
    });

    test("a frame that is not the protocol closes its own socket and no other", async () => {
      const other = await world.socket("viewer@test");
      for (const frame of ["not json", "{}", '{"type":"nonsense"}', '{"type":"subscribe","id":1}']) {
        const socket = await world.rawSocket();
        await socket.init();
        socket.send(frame);
        expect((await socket.closed).code).toBe(4400);
      }
      expect((await settled(other)).type).toBe("next");
      other.close();
    });

    test("a frame over one mebibyte closes the socket", async () => {
      const socket = await world.socket("viewer@test");
      socket.start(`{ __typename }${" ".repeat(1024 * 1024)}`);
      expect((await socket.closed).code).toBe(1009);
    });

    for (const [what, query] of [
      ["a query nine deep", `${"{ nest ".repeat(8)} { __typename ${"}".repeat(9)}`],
      ["sixteen aliases", `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(" ")} }`],
      ["more than 1,000 tokens", `{ ${"__typename ".repeat(1001)} }`],
      ["a page of a million", "{ indicators(first: 1000000) { nodes { code } } }"],
    ] as const)
      test(`${what} is refused as over HTTP`, async () => {
        const socket = await world.socket("viewer@test");
        const { type, payload } = await socket.ask(query);
        expect([type, at(payload, 0, "extensions", "code")]).toEqual(["error", "LIMIT_EXCEEDED"]);
        expect((await settled(socket)).type).toBe("next");
        socket.close();
      });

    test("the 101st subscription of a socket is refused, and the others stay", async () => {
      const socket = await world.socket("viewer@test");
      const ids = Array.from({ length: 101 }, () => socket.start(watchAll));
      const { type, payload } = await socket.of(ids[100] ?? "");
      expect([type, at(payload, 0, "extensions", "code")]).toEqual(["error", "LIMIT_EXCEEDED"]);
      socket.send({ type: "complete", id: ids[0] ?? "" });
      expect((await settled(socket)).type).toBe("next");
      socket.close();
    });

    test("a mistake of ours reaches the client as an id and nothing else", async () => {
      const socket = await world.socket("viewer@test");
      const { payload } = await socket.ask("{ broken }");
      expect(at(payload, "errors", 0, "message")).toMatch(/^Lỗi hệ thống \(mã [0-9a-f]{10}\)$/);
      expect(JSON.stringify(payload)).not.toContain("SELECT");
      socket.close();
    });

    test("variables that do not fit are the caller's mistake", async () => {
      const socket = await world.socket("viewer@test");
      const { payload } = await socket.ask("query($code: String!) { indicator(code: $code) { code } }", {
        code: 7,
      });
      expect(at(payload, "errors", 0, "extensions", "code")).toBe("BAD_USER_INPUT");
      socket.close();
    });

    test("a subscription without a sign-in is refused", async () => {
      const socket = await world.rawSocket();
      await socket.init();
      const { payload } = await socket.ask(watchAll);
      expect(at(payload, "errors", 0, "extensions", "code")).toBe("UNAUTHENTICATED");
      socket.close();
    });

    test("signing in over a socket is refused before the password is looked at", async () => {
      const socket = await world.rawSocket();
      await socket.init();
      const query = 'mutation { signIn(email: "viewer@test", password: "whatever it is") { user { id } } }';
      expect(at((await socket.ask(query)).payload, "errors", 0, "extensions", "code")).toBe("BAD_USER_INPUT");
      socket.close();
    });

    test("signing out closes the sockets of that session within a second", async () => {
      const cookie = await world.cookie("viewer@test");
      const headers = { cookie, origin: world.origin };
      const socket = await world.rawSocket(headers);
      await socket.init();
      socket.start(watchAll);
      await settled(socket);
      const started = performance.now();
      await world.post('{"query":"mutation { signOut }"}', headers);
      expect(await socket.closed).toEqual({ code: 4403, reason: "The sign-in was withdrawn" });
      expect(performance.now() - started).toBeLessThan(1000);
      expect((await world.post('{"query":"{ viewer { id } }"}', headers)).data).toEqual({ viewer: null });
    });

    test("a role that is withdrawn closes the sockets that were opened with it", async () => {
      const owner = await world.account("owner@test", { role: "DATA_OWNER" });
      const admin = await world.account("admin2@test", { role: "ADMINISTRATOR" });
      const [socket, other] = [await world.socket("owner@test"), await world.socket("viewer@test")];
      await withdrawRole(world.platform, admin, owner.id, {
        role: "DATA_OWNER",
        report: null,
        unitGroup: null,
      });
      expect((await socket.closed).code).toBe(4403);
      expect((await settled(other)).type).toBe("next");
      other.close();
    });

    test("a closed account is out everywhere", async () => {
      await world.account("leaver@test", { role: "VIEWER" });
      const socket = await world.socket("leaver@test");
      await closeAccount(world.platform, "leaver@test");
      expect((await socket.closed).code).toBe(4403);
      expect((await world.ask("leaver@test", "{ viewer { id } }")).status).toBe(401);
    });

    test("a session that runs out gets no further event", async () => {
      const cookie = await world.cookie("viewer@test");
      const socket = await world.rawSocket({ cookie, origin: world.origin });
      await socket.init();
      await settled(socket);
      world.clock.pass(15 * 24 * 60 * 60 * 1000);
      socket.start("{ viewer { email } }");
      expect((await socket.closed).code).toBe(4403);
    });

    test("a socket that says nothing is closed after its time", async () => {
      const socket = await world.rawSocket();
      expect((await socket.closed).code).toBe(4408);
    });
  });
