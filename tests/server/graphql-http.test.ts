import { request } from "node:http";
import { getIntrospectionQuery } from "graphql";
import { auditServer } from "graphql-http";
import { Field, ObjectType, Query, Resolver } from "type-graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databases } from "../support/database.ts";
import { at, codes, GraphqlWorld } from "../support/graphql.ts";

@ObjectType("Nest", {
  simpleResolvers: true,
  description: "Contains itself, to be nested as deep as one likes.",
})
class NestType {
  @Field(() => NestType, { nullable: true, description: "Itself." })
  readonly nest: NestType | null = null;
}

@Resolver()
class BrokenResolver {
  @Query(() => NestType, { description: "The outermost." })
  nest(): NestType {
    return new NestType();
  }

  @Query(() => String, { description: "Fails by our mistake." })
  broken(): string {
    throw new Error("SELECT secret FROM account at /srv/tabellion");
  }
}

for (const kind of databases)
  describe(`GraphQL over HTTP on ${kind.name}`, () => {
    let world: GraphqlWorld;
    beforeAll(async () => {
      world = await GraphqlWorld.start(kind, { more: () => [new BrokenResolver()] });
      await world.account("viewer@test", { role: "VIEWER" });
    });
    afterAll(() => world.close());

    test("the audit of the GraphQL over HTTP specification finds no error", async () => {
      const results = await auditServer({ url: world.url });
      expect(results.filter((result) => result.status === "error").map((result) => result.name)).toEqual([]);
      expect(results.filter((result) => result.status === "ok").length).toBeGreaterThan(40);
    });

    test("GET is refused with the method that is taken", async () => {
      const response = await fetch(`${world.url}?query={viewer{id}}`, {
        headers: { accept: "application/json" },
      });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    });

    test("the introspection of GraphiQL is answered", async () => {
      const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
      const { status, data } = await world.ask(null, query);
      expect([status, at(data, "__schema", "queryType", "name")]).toEqual([200, "Query"]);
    });

    test("a form of another site is refused, since it sends no JSON", async () => {
      const body = JSON.stringify({ query: "{ viewer { id } }" });
      const answer = await world.post(body, { "content-type": "text/plain" });
      expect([answer.status, codes(answer)]).toEqual([400, ["BAD_REQUEST"]]);
    });

    test("a page of another origin is refused, whatever it knows", async () => {
      const headers = {
        origin: "https://evil.example",
        authorization: `Bearer ${world.token("viewer@test")}`,
      };
      const answer = await world.post(JSON.stringify({ query: "{ viewer { id } }" }), headers);
      expect([answer.status, codes(answer)]).toEqual([403, ["FORBIDDEN"]]);
      expect(answer.errors[0]?.message).toContain('"https://evil.example"');
    });

    test("a cookie without an Origin is refused, with the origin of this server it counts", async () => {
      const cookie = await world.cookie("viewer@test");
      const body = JSON.stringify({ query: "{ viewer { email } }" });
      expect((await world.post(body, { cookie })).status).toBe(403);
      expect((await world.post(body, { cookie, origin: world.origin })).data).toEqual({
        viewer: { email: "viewer@test" },
      });
    });

    test("a query nine deep is refused and one eight deep is not", async () => {
      const deep = (levels: number) => `${"{ nest ".repeat(levels - 1)} { __typename ${"}".repeat(levels)}`;
      expect((await world.ask(null, deep(8))).status).toBe(200);
      const answer = await world.ask(null, deep(9));
      expect([answer.status, codes(answer)]).toEqual([400, ["LIMIT_EXCEEDED"]]);
    });

    test("introspection may go deeper, as its tools do, but not without end", async () => {
      const type = (levels: number) =>
        `{ __type(name: "User") { ${"ofType { ".repeat(levels)} name ${"}".repeat(levels)} } }`;
      expect((await world.ask(null, type(15))).status).toBe(200);
      const answer = await world.ask(null, type(25));
      expect([answer.status, codes(answer)]).toEqual([400, ["LIMIT_EXCEEDED"]]);
    });

    test("the sixteenth alias is refused, also when fragments multiply them", async () => {
      const aliases = (count: number) =>
        Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(" ");
      expect((await world.ask(null, `{ ${aliases(15)} }`)).status).toBe(200);
      const answer = await world.ask(null, `{ ${aliases(16)} }`);
      expect([answer.status, codes(answer)]).toEqual([400, ["LIMIT_EXCEEDED"]]);
      const fragments = `{ ...A ...B } fragment A on Query { ${aliases(8)} } fragment B on Query { ...A ${aliases(8)} }`;
      expect(codes(await world.ask(null, fragments))).toEqual(["LIMIT_EXCEEDED"]);
    });

    test("fragments that double each other forty times are measured at once", async () => {
      const names = Array.from({ length: 40 }, (_, n) => n);
      const fragments = names.map(
        (n) => `fragment F${n} on Query { ...F${n + 1} ... on Query { ...F${n + 1} } }`,
      );
      const started = performance.now();
      const query = `{ ...F0 } ${fragments.join(" ")} fragment F40 on Query { x: __typename }`;
      expect(codes(await world.ask(null, query))).toEqual(["LIMIT_EXCEEDED"]);
      expect(performance.now() - started).toBeLessThan(5000);
    });

    test("more than 1,000 tokens are refused as 400, not as an error of ours", async () => {
      const answer = await world.ask(null, `{ ${"__typename ".repeat(1001)} }`);
      expect([answer.status, codes(answer)]).toEqual([400, ["LIMIT_EXCEEDED"]]);
    });

    test("a query that could answer with a million fields is refused before it is run", async () => {
      const query = "query($first: Int!) { indicators(first: $first) { nodes { code } } }";
      const answer = await world.ask("viewer@test", query, { first: 1_000_000 });
      expect([answer.status, codes(answer)]).toEqual([400, ["LIMIT_EXCEEDED"]]);
    });

    test("a batch is refused", async () => {
      const answer = await world.post(
        JSON.stringify([{ query: "{ __typename }" }, { query: "{ __typename }" }]),
      );
      expect([answer.status, codes(answer)]).toEqual([400, ["BAD_REQUEST"]]);
    });

    test("a body over one mebibyte is refused with its limit", async () => {
      const answer = await world.post(JSON.stringify({ query: `{ __typename }${" ".repeat(1024 * 1024)}` }));
      expect([answer.status, codes(answer)]).toEqual([413, ["LIMIT_EXCEEDED"]]);
    });

    test("a gzipped body that unpacks to more than a mebibyte is refused too", async () => {
      const { gzipSync } = await import("node:zlib");
      const body = gzipSync(JSON.stringify({ query: `{ __typename }${" ".repeat(8 * 1024 * 1024)}` }));
      const status = await new Promise((resolve, reject) => {
        const headers = { "content-type": "application/json", "content-encoding": "gzip" };
        const sent = request(world.url, { method: "POST", headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        sent.on("error", reject).end(body);
      });
      expect(status).toBe(413);
    });

    test("a mistake of ours reaches the client as an id and nothing else", async () => {
      const answer = await world.ask(null, "{ broken }");
      expect(answer.errors[0]?.message).toMatch(/^Lỗi hệ thống \(mã [0-9a-f]{10}\)$/);
      expect(codes(answer)).toEqual(["INTERNAL_SERVER_ERROR"]);
      expect(JSON.stringify(answer)).not.toContain("SELECT");
    });

    test("an unknown field is a validation error that names it", async () => {
      const answer = await world.ask(null, "{ viewerr { id } }");
      expect([answer.status, codes(answer)]).toEqual([400, ["GRAPHQL_VALIDATION_FAILED"]]);
      expect(answer.errors[0]?.message).toContain('"viewerr"');
    });

    for (const [value, expected] of [
      ['"1,5"', "16461.31"],
      ['"1e5"', "16461.31"],
      [`"${"9".repeat(31)}"`, "30 digits"],
      ["12.5", "as text"],
    ] as const)
      test(`the variable ${value.slice(0, 12)} is no Decimal, and the answer says what is`, async () => {
        const query = `mutation($value: Decimal) { recordObservations(input: [{ indicator: "A", unit: "B",
          period: "2023", value: $value, status: FINAL }]) { cursor } }`;
        const answer = await world.post(`{"query":${JSON.stringify(query)},"variables":{"value":${value}}}`);
        expect([answer.status, codes(answer)]).toEqual([400, ["BAD_USER_INPUT"]]);
        expect(answer.errors[0]?.message).toContain(expected);
      });

    test("a Period that is none is named with what is expected", async () => {
      const query = '{ observations(filter: { periods: ["2023-Q5"] }) { totalCount } }';
      const answer = await world.ask("viewer@test", query);
      expect([answer.status, codes(answer)]).toEqual([400, ["BAD_USER_INPUT"]]);
      expect(answer.errors[0]?.message).toContain("2023-Q5");
    });
  });
