import type { FigureRef } from "../../shared/figure/figure-ref.ts";

// Written out, not the editor's own operation: this one is read by people.
const figureQuery = `query Figure($ref: FigureRef!, $period: Period!, $unit: String) {
  figures(refs: [$ref], period: $period, unit: $unit) {
    indicatorName
    unitName
    period
    value
    missing
    status
    trendWord
    text(format: { unitLabel: true })
    provenance {
      formula
      explanation
      operands {
        role
        indicator
        unit
        period
        value
        missing
        status
        source
        recordedBy
        recordedAt
      }
    }
  }
}
`;

/**
 * Gives the address at which the playground asks for one figure.
 *
 * @param ref of the figure
 * @param period of the report, e.g. `"2023-S1"`
 * @param unit of the report
 * @returns e.g. `"/playground?query=query%20Figure…&variables=%7B…"`
 */
export function playgroundAddress(ref: FigureRef, period: string, unit: string | null): string {
  const given = Object.fromEntries(Object.entries(ref).filter(([, value]) => value !== null));
  const variables = JSON.stringify({ ref: given, period, unit }, null, 2);
  return `/playground?query=${encodeURIComponent(figureQuery)}&variables=${encodeURIComponent(variables)}`;
}
