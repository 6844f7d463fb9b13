import type { Awareness } from "y-protocols/awareness";
import { colourIndex, personColour, personColours } from "./person-colour.ts";

/** Somebody who has the report open. */
export type Person = {
  readonly id: string;
  readonly name: string;
  /** Place in `personColours`. */
  readonly colour: number;
  readonly isSelf: boolean;
};

/** Longest name that is shown, in UTF-16 units. */
const longestName = 60;

/**
 * Announces who writes in this tab.
 *
 * @param awareness of the report
 * @param account the person signed in
 */
export function announcePerson(awareness: Awareness, account: { id: string; name: string }): void {
  awareness.setLocalStateField("user", {
    id: account.id,
    name: account.name,
    color: personColours[personColour(account.id)],
  });
}

/**
 * Lists who has the report open: each person once, oneself first, then by name.
 *
 * @param awareness of the report; what other tabs announce is not trusted
 * @param selfId the account signed in
 * @returns the people
 */
export function peopleIn(awareness: Awareness, selfId: string): Person[] {
  const people = new Map<string, Person>();
  for (const state of awareness.getStates().values()) {
    const person = personOf(state["user"], selfId);
    if (person !== null) people.set(person.id, person);
  }
  return [...people.values()].sort(
    (a, b) => Number(b.isSelf) - Number(a.isSelf) || a.name.localeCompare(b.name, "vi"),
  );
}

function personOf(user: unknown, selfId: string): Person | null {
  if (typeof user !== "object" || user === null || !("id" in user && "name" in user)) return null;
  const { id, name } = user;
  if (typeof id !== "string" || typeof name !== "string") return null;
  const colour = colourIndex("color" in user ? user.color : null);
  return { id, name: name.slice(0, longestName), colour, isSelf: id === selfId };
}
