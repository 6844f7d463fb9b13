import { useEffect } from "react";

/**
 * Names the page in the browser's tab and history.
 *
 * @param title of the page, without the product's name
 */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Tabellion`;
  }, [title]);
}
