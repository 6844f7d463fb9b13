import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./playground.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { currentLocale, startMessages } from "../ui/i18n.ts";
import { createFetcher } from "./fetcher.ts";
import { Playground } from "./Playground.tsx";
import { askViewer } from "./viewer.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("playground.html has no #root");

await startMessages();
const viewer = await askViewer(location.origin);
// The account's language counts; who is not signed in keeps the one this browser remembers.
const locale = viewer.kind === "signed-in" ? viewer.locale : currentLocale();
document.documentElement.lang = locale;

createRoot(root).render(
  <StrictMode>
    <Playground
      fetcher={createFetcher(location.origin)}
      viewer={viewer}
      locale={locale}
      address={new URL(location.href)}
    />
  </StrictMode>,
);
