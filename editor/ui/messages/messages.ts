import type { vi } from "./vi.ts";

/** The keys of the Vietnamese catalogue with any text: what every other language has to supply. */
export type Messages = TextsOf<typeof vi>;

type TextsOf<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : TextsOf<Catalogue[Key]>;
};
