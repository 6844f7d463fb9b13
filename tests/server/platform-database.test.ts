import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/platform/database.ts";
import { inTransaction } from "../../server/platform/transaction.ts";
import { databases } from "../support/database.ts";

for (const kind of databases)
  describe(kind.name, () => {
    let database: Database;
    beforeAll(async () => {
      database = await kind.open();
      await database.query("CREATE TABLE note (code text PRIMARY KEY, words text NOT NULL)");
    });
    afterAll(() => database.close());
    beforeEach(() => database.query("DELETE FROM note"));

    test("values come in the same form from either database", async () => {
      const rows = await database.query(
        `SELECT $1::numeric AS exact, $2::int8 AS long, $3::int4 AS short, $4::bytea AS bytes, $5::timestamptz AS at,
                $6::text AS words, $7::boolean AS yes, NULL AS nothing, ARRAY['a','b'] AS list, '{"a":1}'::jsonb AS json`,
        [
          "16461.3100",
          "9007199254740993",
          7,
          Buffer.from([0, 255]),
          new Date(1_700_000_000_123),
          "Dân số \u0000".slice(0, 6),
          true,
        ],
      );
      expect(rows).toEqual([
        {
          exact: "16461.3100",
          long: "9007199254740993",
          short: 7,
          bytes: Buffer.from([0, 255]),
          at: new Date(1_700_000_000_123),
          words: "Dân số",
          yes: true,
          nothing: null,
          list: ["a", "b"],
          json: { a: 1 },
        },
      ]);
    });

    test("a change without RETURNING gives no rows, one with it gives them", async () => {
      const insert = "INSERT INTO note (code, words) VALUES ($1, $2)";
      expect(await database.query(insert, ["A", "Khối A"])).toEqual([]);
      expect(await database.query(`${insert} RETURNING code`, ["B", "Khối B"])).toEqual([{ code: "B" }]);
    });

    test("an error carries PostgreSQL's code and leaves the connection usable", async () => {
      await expect(database.query("SELECT 1 / $1::int", [0])).rejects.toMatchObject({ code: "22012" });
      await expect(database.query("SELECT nonsense")).rejects.toMatchObject({ code: "42703" });
      await expect(database.query("SELECT $1::int", ["x"])).rejects.toMatchObject({ code: "22P02" });
      expect(await database.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
    });

    test("a transaction that fails leaves nothing, and its announcements are not made", async () => {
      const heard: string[] = [];
      const failing = inTransaction(database, async (tx) => {
        await tx.query("INSERT INTO note (code, words) VALUES ('A', 'Khối A')");
        tx.afterCommit(() => heard.push("A"));
        throw new Error("stop");
      });
      await expect(failing).rejects.toThrow("stop");
      expect(await database.query("SELECT code FROM note")).toEqual([]);
      expect(heard).toEqual([]);
    });

    test("announcements follow the commit in order, and one that throws stops neither the others nor the caller", async () => {
      const heard: string[] = [];
      const result = await inTransaction(database, async (tx) => {
        tx.afterCommit(() => heard.push("first"));
        tx.afterCommit(() => {
          throw new Error("a listener's mistake, expected in this test");
        });
        tx.afterCommit(() => heard.push("third"));
        return "done";
      });
      expect(result).toBe("done");
      expect(heard).toEqual(["first", "third"]);
    });

    test("nobody outside sees an open transaction, and a query outside waits or reads the state before it", async () => {
      const written = Promise.withResolvers<void>();
      const finish = Promise.withResolvers<void>();
      const transaction = inTransaction(database, async (tx) => {
        await tx.query("INSERT INTO note (code, words) VALUES ('A', 'Khối A')");
        written.resolve();
        await finish.promise;
        throw new Error("rolled back");
      });
      await written.promise;
      const outside = database.query("SELECT code FROM note");
      finish.resolve();
      await expect(transaction).rejects.toThrow("rolled back");
      expect(await outside).toEqual([]);
    });

    test("many queries at once are each answered with their own rows", async () => {
      const numbers = Array.from({ length: 200 }, (_, number) => number);
      const answers = await Promise.all(
        numbers.map((number) => database.query("SELECT $1::int AS number", [number])),
      );
      expect(answers).toEqual(numbers.map((number) => [{ number }]));
    });

    test("a megabyte goes in and comes out whole", async () => {
      const bytes = Buffer.alloc(1_000_000, "Tabellion");
      const [row] = await database.query<{ bytes: Buffer }>("SELECT $1::bytea AS bytes", [bytes]);
      expect(row?.bytes.equals(bytes)).toBe(true);
    });
  });
