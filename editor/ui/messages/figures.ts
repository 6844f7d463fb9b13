const vi = {} as const;

const en: { readonly [Key in keyof typeof vi]: string } = {};

/** Words around figures: the picker, the card, announcements. */
export const figureMessages = { vi, en };
