import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { createPortal } from "react-dom";
import type { Locale } from "../../shared/base/locale.ts";
import { type Example, examples, exampleTab } from "./examples.ts";

type Props = {
  /** Where the buttons are shown; null until it is there. */
  readonly place: HTMLElement | null;
  readonly locale: Locale;
};

/** One button per example: goes to its tab, or opens it anew when it was closed or changed. */
export function ExampleBar({ place, locale }: Props) {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  const { addTab, changeTab } = useGraphiQLActions();
  if (place === null) return null;

  const open = (example: Example) => {
    const fresh = exampleTab(example, locale);
    const existing = tabs.findIndex((tab) => tab.query === fresh.query && tab.variables === fresh.variables);
    if (existing >= 0) return changeTab(existing);
    addTab();
    queryEditor?.setValue(fresh.query);
    variableEditor?.setValue(fresh.variables);
  };
  const shown = tabs[activeTabIndex]?.operationName ?? null;
  return createPortal(
    examples.map((example) => (
      <button
        key={example.operation}
        type="button"
        aria-pressed={shown === example.operation}
        disabled={queryEditor === undefined}
        onClick={() => open(example)}
      >
        {example.title[locale]}
      </button>
    )),
    place,
  );
}
