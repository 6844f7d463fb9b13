import { InputError } from "../../shared/base/input-error.ts";
import { type Config, readConfig } from "../platform/config.ts";
import { type Command, commands } from "./commands.ts";
import { generalHelp } from "./help.ts";
import { readOptions, UsageError } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { withPlatform } from "./with-platform.ts";

/** How a command ended, for scripts. */
export const exitCodes = { done: 0, failed: 1, misused: 2 } as const;

/**
 * Runs one command of `npm run tabellion --`.
 *
 * @param args without Node and script, e.g. `["create-user", "lan@example.org", "--name", "Lan"]`
 * @param env where the database is, as for the server
 * @param terminal what is said and asked goes through it
 * @returns one of `exitCodes`; a mistake of the caller is said in a sentence, never as a stack
 */
export async function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.say(generalHelp());
    return name === undefined ? exitCodes.misused : exitCodes.done;
  }
  const command = commands.find((known) => known.name === name);
  if (command === undefined) {
    terminal.complain(`There is no command "${name}".\n\n${generalHelp()}`);
    return exitCodes.misused;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.say(command.help);
    return exitCodes.done;
  }
  return runCommand(command, rest, env, terminal);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  try {
    const given = readOptions(command.options, args);
    const work = await command.prepare(given, terminal);
    const config: Config = readConfig(env);
    await withPlatform(config, work);
    return exitCodes.done;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`${error.message}\n\n${command.help}`);
      return exitCodes.misused;
    }
    terminal.complain(error instanceof Error ? error.message : String(error));
    // Whoever wrote the input can mend it; the rest is for whoever runs the server.
    if (!(error instanceof InputError) && env["LOG_LEVEL"] === "debug") terminal.complain(stackOf(error));
    return exitCodes.failed;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? "") : "";
}
