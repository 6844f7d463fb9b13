import { SharedEvent } from "../platform/graphql/shared-event.ts";
import type { ComputedFigure } from "./computed-figure.ts";

/** News for subscribers; the very same object goes to all who are owed the same. */
export class FiguresEvent extends SharedEvent {
  readonly figures: readonly ComputedFigure[];
  /** The number in the feed of the state that the figures show. */
  readonly seq: number;

  constructor(figures: readonly ComputedFigure[], seq: number) {
    super();
    this.figures = figures;
    this.seq = seq;
  }
}
