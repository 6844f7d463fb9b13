import { registerEnumType } from "type-graphql";

/** The languages of names and printed figures: `VI` outside, `"vi"` inside the server. */
export const LocaleEnum = { VI: "vi", EN: "en" } as const;

registerEnumType(LocaleEnum, {
  name: "Locale",
  description: "The language of names, labels and printed figures.",
  valuesConfig: { VI: { description: "Vietnamese: 16.461,31" }, EN: { description: "English: 16,461.31" } },
});
