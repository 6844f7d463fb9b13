import classes from "./PersonBadge.module.css";

/** A person as a coloured disc with their initials; whoever shows it supplies the accessible name. */
export function PersonBadge({ label, colour }: { label: string; colour: number }) {
  return (
    <span className={`${classes.badge} person-${colour}`} aria-hidden="true">
      {label}
    </span>
  );
}

/**
 * Shortens a name to its initials, Vietnamese names being called by their last word.
 *
 * @param name e.g. `"Nguyễn Thị Lan"`
 * @returns one or two capitals, e.g. `"NL"`; `"?"` for no name
 */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const [first = "?"] = words;
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  return [first, last].map((word) => [...word][0]?.toLocaleUpperCase("vi") ?? "").join("");
}
