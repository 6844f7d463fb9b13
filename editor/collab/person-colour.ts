/** Colours of people; white on each has a contrast of at least 4.5 : 1. The style sheet has a class for each. */
export const personColours = [
  "#1f5fa8",
  "#a3402a",
  "#1c6b47",
  "#7a3e9d",
  "#8a5300",
  "#0f6a75",
  "#a0285f",
  "#4a5a1a",
] as const;

/**
 * Gives a person the same colour everywhere.
 *
 * @param id of the account
 * @returns the place of the colour in `personColours`, 0 to 7
 */
export function personColour(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % personColours.length;
}

/**
 * Finds a colour that another tab announced.
 *
 * @param colour as announced, not trusted
 * @returns its place in `personColours`; 0 when it is none of them
 */
export function colourIndex(colour: unknown): number {
  const colours: readonly unknown[] = personColours;
  return Math.max(colours.indexOf(colour), 0);
}
