import { useEffect, useState } from "react";
import { useClient } from "urql";
import { createFigures, type Figures } from "../figures/create-figures.ts";
import { newNodeId } from "../text/node-id.ts";
import type { OpenedReport } from "./OpenReport.tsx";

/**
 * Opens what a report's text needs beside the text itself, for as long as the page shows it.
 *
 * @param report which report
 * @returns its figures; `null` until they have begun
 */
export function useFigures({ period, unit }: Pick<OpenedReport, "period" | "unit">): Figures | null {
  const client = useClient();
  const [figures, setFigures] = useState<Figures | null>(null);
  useEffect(() => {
    const opened = createFigures({ client, period, unit, newId: newNodeId });
    setFigures(opened);
    return () => {
      opened.destroy();
      setFigures(null);
    };
  }, [client, period, unit]);
  return figures;
}
