import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { styleNonce } from "./nonce.ts";
import { theme } from "./theme.ts";

declare global {
  /** Read by the scroll lock of Mantine's dialogs, which makes a style element of its own. */
  var __webpack_nonce__: string | undefined;
}

globalThis.__webpack_nonce__ = styleNonce();

/** Gives every component its look, within the page's content security policy. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={styleNonce} withGlobalClasses>
      {children}
    </MantineProvider>
  );
}
