import { parseArgs } from "node:util";

/** The command was called in a way that it does not know; its help is shown with the message. */
export class UsageError extends Error {}

/** What a command takes: `true` for a switch, `"text"` for one value, `"list"` for one that may be repeated. */
export type OptionKinds = Readonly<Record<string, true | "text" | "list">>;

/** What the command line said. */
export class Given {
  readonly positionals: readonly string[];
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(positionals: readonly string[], values: ReadonlyMap<string, unknown>) {
    this.positionals = positionals;
    this.#values = values;
  }

  isOn(name: string): boolean {
    return this.#values.get(name) === true;
  }

  text(name: string): string | null {
    const value = this.#values.get(name);
    return typeof value === "string" ? value : null;
  }

  list(name: string): readonly string[] {
    const value = this.#values.get(name);
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  }

  /**
   * The only argument that is no option.
   *
   * @param what it is, for the message, e.g. `"EMAIL"`
   * @throws UsageError when it is missing or there are more
   */
  only(what: string): string {
    const [value, ...more] = this.positionals;
    if (value === undefined) throw new UsageError(`${what} is missing.`);
    if (more.length > 0)
      throw new UsageError(`Only ${what} was expected, but there is also "${more.join(" ")}".`);
    return value;
  }
}

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError for an option that the command does not know or that lacks its value
 */
export function readOptions(kinds: OptionKinds, args: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === true ? ("boolean" as const) : ("string" as const), multiple: kind === "list" },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return new Given(positionals, new Map(Object.entries(values)));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
