import { PluginKey } from "@tiptap/pm/state";
import { exitSuggestion, type SuggestionProps } from "@tiptap/suggestion";
import type { Client } from "urql";
import { defaultFormat } from "../../shared/figure/figure-format.ts";
import { PickIndicatorsDocument } from "../api/generated/operations.ts";
import { type Observable, observable } from "../ui/observable.ts";
import type { FigureContext } from "./figure-context.ts";
import { printedPeriod } from "./figure-printer.ts";
import { paintedFigure, paintedTrend } from "./painted-figure.ts";
import {
  type Candidate,
  candidateKey,
  mostCandidates,
  type PickedIndicator,
  pickerQuery,
  rankCandidates,
} from "./pick-candidates.ts";
import { recentPicks, rememberPick } from "./recent-picks.ts";
import { withValues } from "./with-values.ts";

/** The picker while it is open. */
export type OpenPicker = {
  readonly kind: "open";
  readonly query: string;
  readonly state: "loading" | "ready" | "failed";
  readonly candidates: readonly Candidate[];
  /** Printed texts by `candidateKey`, as far as they are known. */
  readonly previews: ReadonlyMap<string, string>;
  readonly active: number;
  /** The candidate whose options are being chosen. */
  readonly options: Candidate | null;
};

/** What the picker shows. */
export type PickerView = { readonly kind: "closed" } | OpenPicker;

/** The suggestion plugin of the picker. */
export const figurePickerKey = new PluginKey("figurePicker");

/** How long typing must rest before the server is asked, in ms. */
const restMs = 120;

/** The "@" picker of one editor: what it shows, and what its keys do. The words are typed in the text itself. */
export class FigurePicker {
  readonly view: Observable<PickerView> = observable<PickerView>({ kind: "closed" });
  /** Where the picker is drawn; placed beside the "@" by the suggestion plugin. */
  readonly element: HTMLElement = document.createElement("div");
  private props: SuggestionProps | null = null;
  private unmount: () => void = () => {};
  /** Grows with every search, so that an answer to an older one is let fall. */
  private search = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Enter came before the answer: what is then the active candidate is inserted. */
  private insertWhenReady = false;

  constructor(
    private readonly client: Client,
    private readonly context: FigureContext,
  ) {
    this.element.className = "figure-picker";
  }

  /** The text in which the "@" stands, `null` while the picker is closed. */
  get textElement(): HTMLElement | null {
    return this.props?.editor.view.dom ?? null;
  }

  start(props: SuggestionProps): void {
    this.props = props;
    this.unmount = props.mount(this.element);
    this.view.set({
      kind: "open",
      query: props.query,
      state: "loading",
      candidates: [],
      previews: new Map(),
      active: 0,
      options: null,
    });
    this.find(props.query, 0);
  }

  update(props: SuggestionProps): void {
    const view = this.view.get();
    this.props = props;
    if (view.kind !== "open" || view.query === props.query) return;
    this.insertWhenReady = false;
    this.view.set({ ...view, query: props.query, state: "loading", options: null });
    this.find(props.query, restMs);
  }

  exit(): void {
    this.search += 1;
    this.insertWhenReady = false;
    if (this.timer !== null) clearTimeout(this.timer);
    this.unmount();
    this.props = null;
    this.view.set({ kind: "closed" });
  }

  /**
   * Does what a key means to the picker.
   *
   * @returns whether it meant something; keys that belong to an input method never do
   */
  key(event: KeyboardEvent): boolean {
    const view = this.view.get();
    if (view.kind !== "open" || event.isComposing || event.keyCode === 229) return false;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    switch (event.key) {
      case "ArrowDown":
        return this.move(1);
      case "ArrowUp":
        return this.move(-1);
      case "Enter":
        return this.enter();
      case "Tab":
      case "ArrowRight":
        return this.openOptions(view.active);
      default:
        return false;
    }
  }

  setActive(index: number): void {
    const view = this.view.get();
    if (view.kind === "open") this.view.set({ ...view, active: index });
  }

  /** @returns whether the candidate has options */
  openOptions(index: number): boolean {
    const view = this.view.get();
    const candidate = view.kind === "open" ? view.candidates[index] : undefined;
    if (view.kind !== "open" || candidate === undefined || candidate.kind === "period") return false;
    this.view.set({ ...view, active: index, options: candidate });
    return true;
  }

  closeOptions(): void {
    const view = this.view.get();
    if (view.kind === "open") this.view.set({ ...view, options: null });
    this.props?.editor.view.focus();
  }

  /** Puts a candidate where the "@" stands, and the cursor behind it. */
  insert(candidate: Candidate): void {
    const { props } = this;
    if (props === null) return;
    if (candidate.kind !== "period") {
      rememberPick({ node: candidate.kind, indicator: candidate.indicator, ref: candidate.ref });
    }
    props.command(candidate);
  }

  /** Closes without inserting. */
  cancel(): void {
    const { props } = this;
    if (props === null) return;
    exitSuggestion(props.editor.view, figurePickerKey);
    props.editor.view.focus();
  }

  private move(step: 1 | -1): boolean {
    const view = this.view.get();
    if (view.kind !== "open" || view.candidates.length === 0) return false;
    const count = view.candidates.length;
    this.view.set({ ...view, active: (view.active + step + count) % count });
    return true;
  }

  private enter(): boolean {
    const view = this.view.get();
    if (view.kind !== "open") return false;
    if (view.state === "loading") {
      this.insertWhenReady = true;
      return true;
    }
    const candidate = view.candidates[view.active];
    // With nothing to insert, Enter is a new paragraph as always: the "@" was only a letter.
    if (candidate === undefined) return false;
    this.insert(candidate);
    return true;
  }

  private find(query: string, afterMs: number): void {
    this.search += 1;
    const search = this.search;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(query, search), afterMs);
  }

  private async ask(query: string, search: number): Promise<void> {
    const understood = pickerQuery(query);
    let candidates: readonly Candidate[];
    try {
      const [figures, trends] = await Promise.all([
        this.indicators(understood.search),
        understood.trendSearch === null ? [] : this.indicators(understood.trendSearch),
      ]);
      candidates = rankCandidates(understood, recentPicks(), figures, trends);
      this.show(search, { candidates, active: 0, previews: this.knownPreviews(candidates) });
    } catch {
      this.show(search, { candidates: [] });
      this.ready(search, "failed");
      return;
    }
    try {
      this.show(search, await this.previewed(candidates));
    } catch {
      // What was found can be inserted without a preview; the text then says what is wrong with its value.
    }
    this.ready(search, "ready");
  }

  private show(
    search: number,
    change: Partial<Pick<OpenPicker, "candidates" | "active" | "previews">>,
  ): void {
    const view = this.view.get();
    if (search === this.search && view.kind === "open") this.view.set({ ...view, ...change });
  }

  private ready(search: number, state: "ready" | "failed"): void {
    const view = this.view.get();
    if (search !== this.search || view.kind !== "open") return;
    this.view.set({ ...view, state });
    const candidate = view.candidates[view.active];
    if (this.insertWhenReady && candidate !== undefined) this.insert(candidate);
    this.insertWhenReady = false;
  }

  private async indicators(search: string): Promise<PickedIndicator[]> {
    const { data, error } = await this.client
      .query(PickIndicatorsDocument, { search, first: mostCandidates })
      .toPromise();
    if (data === undefined || data === null) throw error ?? new Error("The server sent no indicators");
    return data.indicators.nodes.map((node) => ({
      code: node.code,
      name: { vi: node.nameVi, en: node.nameEn ?? node.nameVi },
      unitOfMeasure: { vi: node.unitOfMeasureVi, en: node.unitOfMeasureEn },
    }));
  }

  private knownPreviews(candidates: readonly Candidate[]): Map<string, string> {
    const { store, textLocale } = this.context;
    const previews = new Map<string, string>();
    for (const candidate of candidates) {
      if (candidate.kind === "period") {
        previews.set(candidateKey(candidate), printedPeriod(candidate.expression, store.period, textLocale));
      }
    }
    return previews;
  }

  private async previewed(found: readonly Candidate[]): Promise<Pick<OpenPicker, "candidates" | "previews">> {
    const { store, textLocale } = this.context;
    const doc = this.props?.editor.state.doc;
    const candidates = doc === undefined ? found : await withValues(found, doc, store);
    const previews = this.knownPreviews(candidates);
    const shown = candidates.filter((candidate) => candidate.kind !== "period");
    const answers = await store.peek(shown.map(({ ref }) => ref));
    shown.forEach((candidate, index) => {
      const data = answers[index];
      if (data === undefined) return;
      const snapshot = { kind: "known", data, at: 0 } as const;
      const painted =
        candidate.kind === "figure"
          ? paintedFigure(snapshot, defaultFormat, textLocale)
          : paintedTrend(snapshot, null, textLocale);
      previews.set(candidateKey(candidate), painted.text);
    });
    return { candidates, previews };
  }
}
