import "./ui/mantine-styles.ts";
import "./ui/styles.css";
import "./ui/fonts.css";
import "./collab/people.css";
import "./text/paper.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./page/App.tsx";
import { startMessages } from "./ui/i18n.ts";
import { UiProvider } from "./ui/UiProvider.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

await startMessages();
createRoot(root).render(
  <StrictMode>
    <UiProvider>
      <App origin={location.origin} />
    </UiProvider>
  </StrictMode>,
);
