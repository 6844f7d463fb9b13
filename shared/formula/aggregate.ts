import type { MissingReason, ObservationStatus, Quantity } from "../figure/figure-value.ts";
import { divide, missing, present, strongestReason } from "../figure/measure.ts";
import { Decimal } from "../number/decimal.ts";

/** A member's value and, for a weighted mean, what it weighs. */
export type Part = { readonly value: Quantity; readonly weight: Quantity | null };

/**
 * Brings the values of several units or periods together.
 *
 * @param method SUM, MEAN, or WEIGHTED_MEAN, for which every part has a weight
 * @param parts those NOT_APPLICABLE in value or weight are left out
 * @returns the aggregate; NO_OBSERVATION when there are no parts, NOT_APPLICABLE when none applies, otherwise the
 *   strongest reason of a part that is missing: a total over less than all would be wrong, not approximate
 */
export function aggregate(method: "SUM" | "MEAN" | "WEIGHTED_MEAN", parts: readonly Part[]): Quantity {
  if (parts.length === 0) return missing("NO_OBSERVATION");
  const applicable = parts.filter((part) => !lacks(part, "NOT_APPLICABLE") || lacks(part, "NOT_PERMITTED"));
  if (applicable.length === 0) return missing("NOT_APPLICABLE");
  const reason = strongestReason(applicable.flatMap(quantitiesOf));
  if (reason !== null) return missing(reason);
  switch (method) {
    case "SUM":
      return present(total(applicable.map((part) => part.value)));
    case "MEAN":
      return divide(
        present(total(applicable.map((part) => part.value))),
        present(new Decimal(applicable.length)),
      );
    case "WEIGHTED_MEAN":
      return divide(
        present(total(applicable.map((part) => product(part)))),
        present(total(applicable.map((part) => part.weight ?? missing("NO_AGGREGATION")))),
      );
  }
}

/**
 * Gives the status of what was computed from others.
 *
 * @returns the weakest (ESTIMATED before PROVISIONAL before FINAL); null when none has any
 */
export function weakestStatus(statuses: readonly (ObservationStatus | null)[]): ObservationStatus | null {
  if (statuses.includes("ESTIMATED")) return "ESTIMATED";
  if (statuses.includes("PROVISIONAL")) return "PROVISIONAL";
  return statuses.includes("FINAL") ? "FINAL" : null;
}

function lacks(part: Part, reason: MissingReason): boolean {
  return quantitiesOf(part).some((quantity) => !quantity.ok && quantity.reason === reason);
}

function quantitiesOf(part: Part): Quantity[] {
  return part.weight === null ? [part.value] : [part.value, part.weight];
}

function total(quantities: readonly Quantity[]): Decimal {
  return quantities.reduce((sum, quantity) => (quantity.ok ? sum.plus(quantity.value) : sum), new Decimal(0));
}

function product({ value, weight }: Part): Quantity {
  return value.ok && weight?.ok === true
    ? present(value.value.times(weight.value))
    : missing("NO_AGGREGATION");
}
