import { GraphiQL, type GraphiQLProps } from "graphiql";
import { useState } from "react";
import type { Locale } from "../../shared/base/locale.ts";
import { ExampleBar } from "./ExampleBar.tsx";
import { firstTab, openingTabs, tabOfAddress } from "./opening-tabs.ts";
import { ViewerNote } from "./ViewerNote.tsx";
import type { PlaygroundViewer } from "./viewer.ts";
import { words } from "./words.ts";

type Props = {
  readonly fetcher: GraphiQLProps["fetcher"];
  readonly viewer: PlaygroundViewer;
  readonly locale: Locale;
  /** Of the page; `?query=` and `?variables=` open a tab of their own. */
  readonly address: URL;
};

/** GraphiQL on our own server, with who is signed in and the examples above it. */
export function Playground({ fetcher, viewer, locale, address }: Props) {
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const [asked] = useState(() => tabOfAddress(address));
  const [first] = useState(() => firstTab(asked, locale, localStorage));
  return (
    <div className="playground">
      <header className="playground-head">
        <h1>{words[locale].heading}</h1>
        <nav className="playground-examples" aria-label={words[locale].examples} ref={setBar} />
        <ViewerNote viewer={viewer} locale={locale} />
      </header>
      <main className="playground-main">
        <GraphiQL
          fetcher={fetcher}
          defaultTabs={openingTabs(asked, locale)}
          {...(first === null ? {} : { initialQuery: first.query, initialVariables: first.variables })}
          defaultEditorToolsVisibility="variables"
          forcedTheme="light"
          schemaDescription
          inputValueDeprecation
        >
          <GraphiQL.Logo>
            {/* Stands here because only below GraphiQL can its tabs be reached; it shows in the head. */}
            <ExampleBar place={bar} locale={locale} />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </div>
  );
}
