import { administrationIndicators } from "./facts/administration-indicators.ts";
import { associationIndicators } from "./facts/association-indicators.ts";
import { enterpriseIndicators } from "./facts/enterprise-indicators.ts";
import { partyIndicators } from "./facts/party-indicators.ts";
import { provinceIndicators } from "./facts/province-indicators.ts";
import type { SampleIndicator } from "./sample-data.types.ts";

const all: readonly SampleIndicator[] = [
  ...provinceIndicators,
  ...administrationIndicators,
  ...enterpriseIndicators,
  ...partyIndicators,
  ...associationIndicators,
];

/** Every indicator of the sample; the base ones come first, so that each formula finds what it reads. */
export const sampleIndicators: readonly SampleIndicator[] = [
  ...all.filter(({ formula }) => formula === null),
  ...all.filter(({ formula }) => formula !== null),
];
