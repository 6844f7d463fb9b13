/** The two languages in which figures, labels and the editor speak. */
export type Locale = "vi" | "en";
