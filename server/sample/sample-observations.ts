import { parsePeriod, periodText } from "../../shared/period/period.ts";
import { samePeriodLastYear } from "../../shared/period/relative-period.ts";
import { comparativeOf } from "./comparative.ts";
import { enterpriseRows } from "./facts/enterprises.ts";
import { partyFigures } from "./facts/party-figures.ts";
import { partyOrganisationRows } from "./facts/party-organisations.ts";
import { provinceFigures } from "./facts/province-figures.ts";
import type { RecordedFigure } from "./facts/recorded-figures.ts";
import type { Comparison, SampleObservation } from "./sample-data.types.ts";
import { enterpriseCode, partyOrganisationCode } from "./sample-units.ts";

/** The half-year that the source is about. */
export const samplePeriod = "2023-S1";

const source = "Báo cáo 6 tháng đầu năm 2023 của Đảng ủy Khối";

/** The columns of `enterpriseRows` after the names, and what the source says of the whole group's last year. */
const enterpriseColumns: readonly { indicator: string; groupComparison: Comparison | null }[] = [
  { indicator: "ENTERPRISE_REVENUE", groupComparison: { kind: "index", percent: "87.3" } },
  { indicator: "ENTERPRISE_BUDGET_PAYMENT", groupComparison: { kind: "index", percent: "65.7" } },
  { indicator: "ENTERPRISE_SOCIAL_INSURANCE", groupComparison: null },
  { indicator: "ENTERPRISE_AVG_INCOME", groupComparison: { kind: "change", amount: "-1.1" } },
  { indicator: "ENTERPRISE_WORKERS", groupComparison: null },
  { indicator: "ENTERPRISE_SOCIAL_WELFARE", groupComparison: null },
];

/**
 * Lists every observation of the sample: the source's figures, and before each one that the source compares,
 * the level of a year earlier, marked as estimated.
 *
 * @returns one per indicator, unit, period and breakdown; an empty cell of the source is NOT_APPLICABLE
 */
export function sampleObservations(): SampleObservation[] {
  return [
    ...provinceFigures.flatMap((figure) => ofFigure("THANH_HOA", figure)),
    ...partyFigures.flatMap((figure) => ofFigure("DUK", figure)),
    ...ofEnterprises(),
    ...ofPartyOrganisations(),
  ];
}

function ofFigure(unit: string, figure: RecordedFigure): SampleObservation[] {
  const { indicator, value, comparison } = figure;
  const period = figure.period ?? samplePeriod;
  const own = observation(indicator, unit, value, {
    period,
    breakdown: figure.breakdown ?? null,
    status: figure.estimated ? "ESTIMATED" : "FINAL",
    note: figure.note ?? null,
  });
  if (comparison === undefined) return [own];
  const earlier = comparativeOf(value, comparison);
  return [
    observation(indicator, unit, earlier.value, {
      period: yearBefore(period),
      breakdown: own.breakdown,
      status: "ESTIMATED",
      note: earlier.note,
    }),
    own,
  ];
}

function ofEnterprises(): SampleObservation[] {
  return enterpriseRows.flatMap(([, , ...values], index) =>
    enterpriseColumns.flatMap(({ indicator, groupComparison }, column) => {
      const value = values[column] ?? "";
      const own = observation(indicator, enterpriseCode(index), value, { status: "ESTIMATED" });
      return groupComparison === null ? [own] : [enterpriseYearBefore(own, groupComparison), own];
    }),
  );
}

// The source compares the group only: each member is taken to have moved as the group did.
function enterpriseYearBefore(own: SampleObservation, comparison: Comparison): SampleObservation {
  const period = yearBefore(samplePeriod);
  if (own.value === null) return { ...own, period };
  const { value, note } = comparativeOf(own.value, comparison);
  return { ...own, period, value, note: `${note}; mức chung của cả khối áp cho từng doanh nghiệp` };
}

function ofPartyOrganisations(): SampleObservation[] {
  return partyOrganisationRows.flatMap(([, admitted, students, pupils], index) => {
    const unit = partyOrganisationCode(index);
    return [
      observation("NEW_MEMBERS", unit, admitted, {}),
      observation("NEW_MEMBERS", unit, students, { breakdown: "group:sinh_vien" }),
      observation("NEW_MEMBERS", unit, pupils, { breakdown: "group:hoc_sinh" }),
    ];
  });
}

function observation(
  indicator: string,
  unit: string,
  value: string,
  further: Partial<SampleObservation>,
): SampleObservation {
  return {
    indicator,
    unit,
    period: samplePeriod,
    breakdown: null,
    value: value === "" ? null : value,
    state: value === "" ? "NOT_APPLICABLE" : null,
    status: "FINAL",
    source,
    note: null,
    ...further,
  };
}

function yearBefore(period: string): string {
  return periodText(samePeriodLastYear(parsePeriod(period)));
}
