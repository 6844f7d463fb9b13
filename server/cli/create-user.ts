import { createAccount, emailText, parseRole } from "../access/create-account.ts";
import { roles } from "../access/viewer.ts";
import { askPassword } from "./ask-password.ts";
import type { Command } from "./commands.ts";
import { UsageError } from "./options.ts";

export const createUser: Command = {
  name: "create-user",
  summary: "Make an account with one or more roles",
  help: `Usage: npm run tabellion -- create-user EMAIL --name NAME --role ROLE [--role ROLE ...] [--locale vi|en]
                                        [--password-stdin]

Makes an account that signs in with EMAIL. The password is asked for twice, or read from standard input:
  --name NAME        how others see the person
  --role ROLE        one of ${roles.join(", ")}
  --locale vi|en     the language to begin with (vi)
  --password-stdin   read the password from standard input

Example: npm run tabellion -- create-user lan@example.org --name "Lan" --role DRAFTER`,
  options: { name: "text", role: "list", locale: "text", "password-stdin": true },
  async prepare(given, terminal) {
    const email = emailText(given.only("EMAIL"));
    const name = given.text("name");
    if (name === null) throw new UsageError("--name is missing.");
    const grants = given.list("role").map((role) => ({ role: parseRole(role) }));
    if (grants.length === 0) throw new UsageError(`--role is missing: one of ${roles.join(", ")}.`);
    const locale = readLocale(given.text("locale"));
    const password = await askPassword(given, terminal);
    return async (platform) => {
      await createAccount(platform, { email, name, password, locale, grants });
      terminal.say(`Made the account ${email} (${grants.map(({ role }) => role).join(", ")}).`);
    };
  },
};

function readLocale(text: string | null): "vi" | "en" {
  if (text === null || text === "vi") return "vi";
  if (text === "en") return "en";
  throw new UsageError(`--locale is vi or en, not "${text}".`);
}
