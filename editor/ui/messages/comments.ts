const vi = {} as const;

const en: { readonly [Key in keyof typeof vi]: string } = {};

/** Words around comments: the panel, threads, anchors. */
export const commentMessages = { vi, en };
