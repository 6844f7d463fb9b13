import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCredentials, findViewer } from "../../server/access/account.queries.ts";
import { passwordMatches } from "../../server/access/password.ts";
import { exitCodes, runCli } from "../../server/cli/run-cli.ts";
import type { Terminal } from "../../server/cli/terminal.ts";
import { openDatabase } from "../../server/platform/database.ts";
import { createLog } from "../../server/platform/log.ts";
import { databases, type MadeDatabase } from "../support/database.ts";

const password = "a long enough password";

/** A terminal on which a test has typed already. */
class TestTerminal implements Terminal {
  readonly said: string[] = [];
  readonly complained: string[] = [];
  readonly isInteractive: boolean;
  readonly #typed: string[];

  constructor(typed: string[] = [], isInteractive = false) {
    this.#typed = typed;
    this.isInteractive = isInteractive;
  }

  say(message: string): void {
    this.said.push(message);
  }

  complain(message: string): void {
    this.complained.push(message);
  }

  async readAll(): Promise<string> {
    return this.#typed.join("\n");
  }

  async askSecret(): Promise<string> {
    return this.#typed.shift() ?? "";
  }
}

for (const [args, code, words] of [
  [["--help"], exitCodes.done, "create-user"],
  [[], exitCodes.misused, "create-user"],
  [["create-user", "--help"], exitCodes.done, "--password-stdin"],
  [["unknown"], exitCodes.misused, 'There is no command "unknown"'],
  [["create-user"], exitCodes.misused, "EMAIL is missing"],
  [["create-user", "lan@test"], exitCodes.misused, "--name is missing"],
  [["create-user", "lan@test", "--name", "Lan"], exitCodes.misused, "--role is missing"],
  [["create-user", "lan@test", "--name", "Lan", "--role", "KING"], exitCodes.failed, "VIEWER"],
  [["create-user", "lan", "--name", "Lan", "--role", "VIEWER"], exitCodes.failed, "name@domain"],
  [["create-user", "lan@test", "--nome", "Lan"], exitCodes.misused, "--nome"],
  [["set-password", "lan@test"], exitCodes.misused, "--password-stdin"],
  [["set-password", "lan@test", "more"], exitCodes.misused, '"more"'],
] as const)
  test(`"${args.join(" ")}" ends with ${code} and says "${words}" without touching a database`, async () => {
    const terminal = new TestTerminal();
    expect(await runCli(args, { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" }, terminal)).toBe(code);
    expect([...terminal.said, ...terminal.complained].join("\n")).toContain(words);
  });

test("a password that was typed differently the second time changes nothing", async () => {
  const terminal = new TestTerminal([password, "another password"], true);
  expect(await runCli(["set-password", "lan@test"], {}, terminal)).toBe(exitCodes.failed);
  expect(terminal.complained.join()).toContain("not the same");
});

for (const kind of databases)
  describe(kind.name, () => {
    let made: MadeDatabase;
    let env: Record<string, string>;

    beforeAll(async () => {
      made = await kind.make();
      const { config } = made;
      env = config.kind === "embedded" ? { DATA_DIR: config.dataDirectory } : { DATABASE_URL: config.url };
    });

    afterAll(() => made.remove());

    async function account(email: string) {
      const database = await openDatabase(made.config, createLog("silent"));
      try {
        const found = await findCredentials(database, email);
        return found && { ...found, viewer: await findViewer(database, found.id) };
      } finally {
        await database.close();
      }
    }

    test("create-user makes an account that can sign in, with its roles", async () => {
      const args = ["create-user", "Lan@Test", "--name", "Lan", "--role", "drafter", "--role", "DATA_OWNER"];
      const terminal = new TestTerminal([`${password}\n`]);
      expect(await runCli([...args, "--password-stdin"], env, terminal)).toBe(exitCodes.done);
      expect(terminal.said).toEqual(["Made the account lan@test (DRAFTER, DATA_OWNER)."]);
      const made = await account("lan@test");
      expect(made?.viewer?.grants.map(({ role }) => role).sort()).toEqual(["DATA_OWNER", "DRAFTER"]);
      expect(await passwordMatches(made?.passwordHash ?? null, password)).toBe(true);
    });

    test("an e-mail that is taken is refused with a sentence", async () => {
      const terminal = new TestTerminal([password]);
      const args = ["create-user", "lan@test", "--name", "Lan", "--role", "VIEWER", "--password-stdin"];
      expect(await runCli(args, env, terminal)).toBe(exitCodes.failed);
      expect(terminal.complained).toEqual(['There is already an account "lan@test"']);
    });

    test("set-password replaces the password that is typed twice", async () => {
      const terminal = new TestTerminal(["another long password", "another long password"], true);
      expect(await runCli(["set-password", "lan@test"], env, terminal)).toBe(exitCodes.done);
      const changed = await account("lan@test");
      expect(await passwordMatches(changed?.passwordHash ?? null, "another long password")).toBe(true);
      expect(await passwordMatches(changed?.passwordHash ?? null, password)).toBe(false);
    });

    test("set-password for an account that there is not says so", async () => {
      const terminal = new TestTerminal([password]);
      expect(await runCli(["set-password", "minh@test", "--password-stdin"], env, terminal)).toBe(
        exitCodes.failed,
      );
      expect(terminal.complained).toEqual(['There is no account "minh@test"']);
    });
  });
