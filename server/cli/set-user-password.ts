import { emailText } from "../access/create-account.ts";
import { setPassword } from "../access/set-password.ts";
import { askPassword } from "./ask-password.ts";
import type { Command } from "./commands.ts";

export const setUserPassword: Command = {
  name: "set-password",
  summary: "Give an account a new password and end its sessions",
  help: `Usage: npm run tabellion -- set-password EMAIL [--password-stdin]

Gives the account EMAIL a new password, asked for twice or read from standard input. Whoever is signed in with
the account is signed out.
  --password-stdin   read the password from standard input`,
  options: { "password-stdin": true },
  async prepare(given, terminal) {
    const email = emailText(given.only("EMAIL"));
    const password = await askPassword(given, terminal);
    return async (platform) => {
      await setPassword(platform, email, password);
      terminal.say(`${email} has a new password.`);
    };
  },
};
