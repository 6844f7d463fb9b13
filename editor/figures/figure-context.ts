import type { Locale } from "../../shared/base/locale.ts";
import type { FigureChange } from "./announcement.ts";
import type { FigureStore } from "./figure-store.ts";
import type { TableHeads } from "./table-heads.ts";

/** What the views of one report share. */
export type FigureContext = {
  readonly store: FigureStore;
  /**
   * The language of the report. Deliberately not that of the reader's buttons: two drafters must read the same
   * sentence.
   */
  readonly textLocale: Locale;
  readonly tableHeads: TableHeads;
  /** Makes the identity of a new node. */
  readonly newId: () => string;
  /** Says that a printed text has changed before a reader's eyes. */
  readonly changed: (change: FigureChange) => void;
};
