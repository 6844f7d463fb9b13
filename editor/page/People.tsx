import type { Person } from "../collab/presence.ts";
import { useMessages } from "../ui/i18n.ts";
import classes from "./People.module.css";
import { initials, PersonBadge } from "./PersonBadge.tsx";

/** Most discs that are shown; the others are a number. */
const mostShown = 5;

/** Who else has the report open. */
export function People({ people }: { people: readonly Person[] }) {
  const t = useMessages();
  const others = people.filter((person) => !person.isSelf);
  const hidden = others.slice(mostShown);
  if (others.length === 0) return null;
  return (
    <ul className={classes.people} aria-label={t("report.people")}>
      {others.slice(0, mostShown).map((person) => (
        <li key={person.id} title={person.name}>
          <PersonBadge label={initials(person.name)} colour={person.colour} />
          <span className="visually-hidden">{person.name}</span>
        </li>
      ))}
      {hidden.length === 0 ? null : (
        <li className={classes.more} title={hidden.map((person) => person.name).join(", ")}>
          +{hidden.length}
        </li>
      )}
    </ul>
  );
}
