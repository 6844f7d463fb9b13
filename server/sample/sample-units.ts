import { enterpriseRows } from "./facts/enterprises.ts";
import { partyOrganisationRows } from "./facts/party-organisations.ts";
import type { SampleGroup, SampleUnit } from "./sample-data.types.ts";

/** The code of an enterprise by its place in the list, from 0, e.g. `enterpriseCode(0)` is `"DN01"`. */
export function enterpriseCode(index: number): string {
  return `DN${String(index + 1).padStart(2, "0")}`;
}

/** The code of a party organisation by its place in the list, from 0, e.g. `"TC001"`. */
export function partyOrganisationCode(index: number): string {
  return `TC${String(index + 1).padStart(3, "0")}`;
}

const enterprises: readonly SampleUnit[] = enterpriseRows.map(([nameVi, nameEn], index) => ({
  code: enterpriseCode(index),
  nameVi,
  nameEn,
}));

const partyOrganisations: readonly SampleUnit[] = partyOrganisationRows.map(([nameVi], index) => ({
  code: partyOrganisationCode(index),
  nameVi,
  nameEn: null,
}));

/** Every reporting unit of the sample: the province, the committee, 26 enterprises, 121 organisations. */
export const sampleUnits: readonly SampleUnit[] = [
  { code: "THANH_HOA", nameVi: "Tỉnh Thanh Hóa", nameEn: "Thanh Hoa province" },
  {
    code: "DUK",
    nameVi: "Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh",
    nameEn: "Party Committee of Provincial Agencies and Enterprises",
  },
  ...enterprises,
  ...partyOrganisations,
];

/** The groups whose members are added up, ranked and listed. */
export const sampleGroups: readonly SampleGroup[] = [
  {
    code: "DOANH_NGHIEP",
    nameVi: "Các doanh nghiệp trong Khối",
    nameEn: "Enterprises of the committee",
    members: enterprises.map(({ code }) => code),
  },
  {
    code: "TCCSD",
    nameVi: "Các tổ chức cơ sở đảng",
    nameEn: "Grassroots party organisations",
    members: partyOrganisations.map(({ code }) => code),
  },
];
