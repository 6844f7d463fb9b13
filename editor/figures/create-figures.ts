import type { Extension } from "@tiptap/core";
import type { Client } from "urql";
import type { Locale } from "../../shared/base/locale.ts";
import { type Observable, observable } from "../ui/observable.ts";
import { createAnnouncer, type FigureChange } from "./announcement.ts";
import { figureClient } from "./figure-client.ts";
import type { FigureContext } from "./figure-context.ts";
import { FigurePicker } from "./figure-picker-state.ts";
import { createFigureStore, type FigureStore } from "./figure-store.ts";
import type { FigureTarget } from "./figure-target.ts";
import { figuresExtension } from "./figures-extension.ts";
import { createTableHeads } from "./table-heads.ts";

/** The card that is open. */
export type OpenCard = { readonly target: FigureTarget; readonly focus: boolean };

/** Everything about figures in one open report. */
export interface Figures {
  readonly store: FigureStore;
  readonly context: FigureContext;
  /** For the editor, beside `reportExtensions()`. */
  readonly extension: Extension;
  readonly picker: FigurePicker;
  readonly card: Observable<OpenCard | null>;
  /** What screen readers are told next. */
  readonly news: Observable<readonly FigureChange[]>;
  destroy(): void;
}

/**
 * Opens the figures of a report.
 *
 * @param options.client of the page, with a subscription exchange
 * @param options.period of the report, e.g. `"2023-S1"`
 * @param options.unit of the report, e.g. `"THANH_HOA"`
 * @param options.newId makes the identity of an inserted node
 * @param options.textLocale language of the report's text
 * @returns the extension for the editor, and what `FigureLayer` draws around it
 */
export function createFigures(options: {
  readonly client: Client;
  readonly period: string;
  readonly unit: string | null;
  readonly newId: () => string;
  readonly textLocale?: Locale;
}): Figures {
  const { client, period, unit, newId, textLocale = "vi" } = options;
  const store = createFigureStore({ client: figureClient(client, period, unit), period, unit });
  const news = observable<readonly FigureChange[]>([]);
  const card = observable<OpenCard | null>(null);
  const announcer = createAnnouncer((changes) => news.set(changes));
  const context: FigureContext = {
    store,
    textLocale,
    tableHeads: createTableHeads(client, period),
    newId,
    changed: (change) => announcer.changed(change),
  };
  const picker = new FigurePicker(client, context);
  const extension = figuresExtension(context, picker, {
    open: (target, focus) => card.set({ target, focus }),
  });
  const online = () => store.setOnline(true);
  const offline = () => store.setOnline(false);
  window.addEventListener("online", online);
  window.addEventListener("offline", offline);
  return {
    store,
    context,
    extension,
    picker,
    card,
    news,
    destroy() {
      window.removeEventListener("online", online);
      window.removeEventListener("offline", offline);
      announcer.destroy();
      store.destroy();
    },
  };
}
