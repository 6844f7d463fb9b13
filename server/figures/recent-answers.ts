import type { ComputedFigure } from "./computed-figure.ts";

/** Figures of a question by key. */
export type Answer = ReadonlyMap<string, ComputedFigure>;

/** The last answers, good until anything changes: opening the same report twice computes it once. */
export class RecentAnswers {
  /** In the order of use, least recently used first. */
  readonly #answers = new Map<string, { readonly seq: number; readonly answer: Answer }>();
  readonly #mostFigures: number;
  #figures = 0;

  /** @param mostFigures of all answers together */
  constructor(mostFigures: number) {
    this.#mostFigures = mostFigures;
  }

  /**
   * @param question its key
   * @param seq the last change that this instance knows of
   * @returns the answer, if it was computed over the same data
   */
  find(question: string, seq: number): Answer | null {
    const found = this.#answers.get(question);
    if (found === undefined) return null;
    this.#answers.delete(question);
    if (found.seq === seq) this.#answers.set(question, found);
    else this.#figures -= found.answer.size;
    return found.seq === seq ? found.answer : null;
  }

  keep(question: string, seq: number, answer: Answer): void {
    this.#figures += answer.size - (this.#answers.get(question)?.answer.size ?? 0);
    this.#answers.delete(question);
    this.#answers.set(question, { seq, answer });
    for (const [key, old] of this.#answers) {
      if (this.#figures <= this.#mostFigures) return;
      this.#answers.delete(key);
      this.#figures -= old.answer.size;
    }
  }
}
