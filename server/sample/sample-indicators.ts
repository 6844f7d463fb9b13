import { enterpriseIndicators } from "./facts/enterprise-indicators.ts";
import { partyIndicators } from "./facts/party-indicators.ts";
import { provinceIndicators } from "./facts/province-indicators.ts";
import type { SampleIndicator } from "./sample-data.types.ts";

/** Every indicator of the sample; those that formulas read come before the formulas. */
export const sampleIndicators: readonly SampleIndicator[] = [
  ...provinceIndicators,
  ...enterpriseIndicators,
  ...partyIndicators,
];
