import type { SampleTarget } from "../sample-data.types.ts";
import { partyOrganisationCode } from "../sample-units.ts";
import { partyOrganisationRows } from "./party-organisations.ts";

const year = { period: "2023", breakdown: null, decision: null } as const;

/** What was assigned for the year, and by whom. */
export const sampleTargets: readonly SampleTarget[] = [
  {
    ...year,
    indicator: "STATE_BUDGET_REVENUE",
    unit: "THANH_HOA",
    kind: "BUDGET",
    // Not printed: 20,577 is 58 % of it in the source.
    value: "35478",
    assignedBy: "HĐND tỉnh",
    decision: "Tính lại từ tỷ lệ 58% trong nguồn",
  },
  {
    ...year,
    indicator: "NEW_MEMBERS_TOTAL",
    unit: "DUK",
    kind: "RESOLUTION",
    value: "600",
    assignedBy: "Ban Thường vụ Tỉnh ủy",
  },
  {
    ...year,
    indicator: "PARTY_AWARENESS_TRAINEES",
    unit: "DUK",
    period: "2023-S1",
    kind: "PLAN",
    // Not printed: the whole number of which 873 is 99.0 %.
    value: "882",
    assignedBy: "Ban Thường vụ Đảng ủy Khối",
    decision: "Tính lại từ tỷ lệ 99,0% trong nguồn",
  },
  {
    ...year,
    indicator: "NEW_PARTY_ORGS_PRIVATE",
    unit: "DUK",
    kind: "PLAN",
    value: "1",
    assignedBy: "Ban Thường vụ Đảng ủy Khối",
  },
  ...partyOrganisationRows.map(
    ([, , , , target], index): SampleTarget => ({
      ...year,
      indicator: "NEW_MEMBERS",
      unit: partyOrganisationCode(index),
      kind: "PLAN",
      value: target,
      assignedBy: "Ban Thường vụ Đảng ủy Khối",
    }),
  ),
];
