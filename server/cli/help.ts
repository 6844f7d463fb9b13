import { commands } from "./commands.ts";

/** What `--help` says without a command. */
export function generalHelp(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: npm run tabellion -- COMMAND ...

${lines.join("\n")}

COMMAND --help says more. The database is the server's own: DATABASE_URL, or DATA_DIR (./data), which only one
process can open at a time: stop the server first when it runs on the embedded database.`;
}
