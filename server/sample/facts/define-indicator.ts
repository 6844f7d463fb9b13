import type { SampleIndicator } from "../sample-data.types.ts";

type Names = readonly [code: string, vietnamese: string, english: string];
type Units = readonly [vietnamese: string, english: string];
type Rest = Partial<
  Omit<SampleIndicator, "code" | "nameVi" | "nameEn" | "unitOfMeasureVi" | "unitOfMeasureEn">
>;

/** Something that happens and adds up over units and months; more is better unless `rest` says otherwise. */
export function flow(names: Names, units: Units, rest: Rest = {}): SampleIndicator {
  return define(names, units, { direction: "HIGHER_IS_BETTER", timeAggregation: "SUM", ...rest });
}

/** Something that is there at a moment: adds up over units, but the last month stands for a longer time. */
export function stock(names: Names, units: Units, rest: Rest = {}): SampleIndicator {
  return define(names, units, { nature: "STOCK", timeAggregation: "LAST", ...rest });
}

/** A rate, a rank or a growth, which nobody may add up. */
export function rate(names: Names, units: Units, rest: Rest = {}): SampleIndicator {
  return define(names, units, { unitAggregation: "NONE", timeAggregation: "NONE", ...rest });
}

function define(names: Names, units: Units, rest: Rest): SampleIndicator {
  const [code, nameVi, nameEn] = names;
  const [unitOfMeasureVi, unitOfMeasureEn] = units;
  return {
    code,
    nameVi,
    nameEn,
    definition: null,
    unitOfMeasureVi,
    unitOfMeasureEn,
    decimals: 0,
    direction: "NEUTRAL",
    nature: "FLOW",
    unitAggregation: "SUM",
    timeAggregation: "NONE",
    weightIndicator: null,
    formula: null,
    restricted: false,
    ...rest,
  };
}
