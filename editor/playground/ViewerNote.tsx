import type { Locale } from "../../shared/base/locale.ts";
import type { PlaygroundViewer } from "./viewer.ts";
import { words } from "./words.ts";

type Props = { readonly viewer: PlaygroundViewer; readonly locale: Locale };

/** Who is signed in, and the way back to the reports or to signing in. */
export function ViewerNote({ viewer, locale }: Props) {
  const said = words[locale];
  if (viewer.kind === "signed-in")
    return (
      <p className="playground-viewer">
        {said.signedInAs} <strong title={viewer.email}>{viewer.name}</strong> <a href="/">{said.editor}</a>
      </p>
    );
  return (
    <p className="playground-viewer playground-warning" role="status">
      {viewer.kind === "unknown" ? said.unknown : said.signedOut} <a href="/">{said.signIn}</a>
    </p>
  );
}
