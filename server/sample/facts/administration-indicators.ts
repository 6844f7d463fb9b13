import type { SampleIndicator } from "../sample-data.types.ts";
import { flow, rate, stock } from "./define-indicator.ts";

const percent = ["%", "%"] as const;
const rank = ["hạng", "rank"] as const;
const billionDong = ["tỷ đồng", "billion dong"] as const;
const documents = ["văn bản", "documents"] as const;
const neutral = { direction: "NEUTRAL" } as const;
const worse = { direction: "LOWER_IS_BETTER" } as const;
const better = { direction: "HIGHER_IS_BETTER" } as const;

/** The province's administration, law, inspection and allowances. */
export const administrationIndicators: readonly SampleIndicator[] = [
  flow(
    [
      "COUNCIL_RESOLUTIONS_IMPLEMENTED",
      "Nghị quyết HĐND tỉnh được triển khai",
      "Council resolutions put into effect",
    ],
    ["nghị quyết", "resolutions"],
  ),
  flow(["ASSIGNED_TASKS", "Việc được giao", "Tasks assigned"], ["việc", "tasks"], neutral),
  flow(
    ["ASSIGNED_TASKS_OVERDUE", "Việc thực hiện chậm, quá hạn", "Tasks late or overdue"],
    ["việc", "tasks"],
    worse,
  ),
  rate(
    [
      "ASSIGNED_TASKS_ON_TIME_RATE",
      "Tỷ lệ việc được giao hoàn thành đúng hạn",
      "Assigned tasks done in time",
    ],
    percent,
    {
      ...better,
      decimals: 2,
      formula: "(ASSIGNED_TASKS - ASSIGNED_TASKS_OVERDUE) / ASSIGNED_TASKS * 100",
    },
  ),
  stock(["UNITS_WITH_ASSIGNED_TASKS", "Đơn vị được giao việc", "Units given tasks"], ["đơn vị", "units"]),
  flow(
    ["DRAFT_LAWS_CONSULTED", "Dự thảo, dự án Luật được góp ý", "Draft laws commented on"],
    ["dự thảo, dự án Luật", "draft laws"],
  ),
  flow(
    ["VOTER_PETITION_GROUPS", "Nhóm kiến nghị của cử tri với Trung ương", "Groups of voter petitions"],
    ["nhóm kiến nghị", "groups"],
    neutral,
  ),
  rate(
    ["LEGAL_DOCS_APPRAISED_RATE", "Tỷ lệ văn bản QPPL được thẩm định", "Draft legal acts appraised"],
    percent,
    better,
  ),
  flow(
    [
      "CENTRAL_DRAFT_LEGAL_DOCS_COMMENTED",
      "Dự thảo VBQPPL của Trung ương được góp ý",
      "Central drafts commented on",
    ],
    ["dự thảo", "drafts"],
  ),
  flow(
    [
      "PROVINCIAL_DRAFT_DOCS_COMMENTED",
      "Dự thảo văn bản cấp tỉnh được thẩm định, góp ý",
      "Provincial drafts appraised",
    ],
    ["dự thảo", "drafts"],
  ),
  flow(["LEGAL_DOCS_SELF_CHECKED", "Văn bản được tự kiểm tra", "Documents self-checked"], documents),
  flow(["LEGAL_DOCS_REVIEWED", "Văn bản QPPL được kiểm tra, rà soát", "Legal acts reviewed"], documents),
  flow(
    ["INSPECTIONS", "Cuộc thanh tra hành chính, chuyên ngành", "Inspections"],
    ["cuộc", "inspections"],
    neutral,
  ),
  flow(
    [
      "INSPECTION_MONEY_TO_RECOVER",
      "Tiền kiến nghị thu hồi qua thanh tra",
      "Money to recover after inspection",
    ],
    billionDong,
    {
      ...neutral,
      decimals: 1,
    },
  ),
  flow(
    ["INSPECTION_LAND_TO_HANDLE", "Diện tích đất kiến nghị xử lý", "Land to be handled after inspection"],
    ["m²", "m²"],
    neutral,
  ),
  flow(
    ["INSPECTION_SANCTIONED_ORGS", "Tổ chức bị xử lý hành chính", "Organisations sanctioned"],
    ["tổ chức", "organisations"],
    neutral,
  ),
  flow(
    ["INSPECTION_SANCTIONED_PERSONS", "Cá nhân bị xử lý hành chính", "Persons sanctioned"],
    ["cá nhân", "persons"],
    neutral,
  ),
  flow(
    ["JOBS_CREATED", "Lao động được giải quyết việc làm mới", "Workers given new jobs"],
    ["lao động", "workers"],
    {
      definition: "Phân tổ destination:nuoc_ngoai là lao động đi làm việc ở nước ngoài.",
    },
  ),
  stock(
    [
      "MERIT_ALLOWANCE_RECIPIENTS",
      "Người hưởng trợ cấp ưu đãi người có công",
      "Recipients of the merit allowance",
    ],
    ["nghìn người", "thousand people"],
  ),
  stock(
    ["SOCIAL_ALLOWANCE_RECIPIENTS", "Đối tượng hưởng trợ cấp xã hội", "Recipients of the social allowance"],
    ["triệu đối tượng", "million recipients"],
    { decimals: 1 },
  ),
  rate(
    [
      "PROVINCIAL_PLAN_APPROVAL_ORDER",
      "Thứ tự phê duyệt Quy hoạch tỉnh",
      "Order of approval of the provincial plan",
    ],
    rank,
    worse,
  ),
  rate(["PAPI_RANK", "Thứ hạng chỉ số PAPI", "Rank on the PAPI index"], rank, worse),
  rate(["PAR_INDEX_RANK", "Thứ hạng chỉ số PAR INDEX", "Rank on the PAR index"], rank, worse),
  rate(["SIPAS_RANK", "Thứ hạng chỉ số SIPAS", "Rank on the SIPAS index"], rank, worse),
  stock(
    ["PROVINCES", "Tỉnh, thành phố trực thuộc Trung ương", "Provinces and central cities"],
    ["tỉnh, thành phố", "provinces"],
  ),
  rate(
    ["SIPAS_RANK_OF_PROVINCES", "Thứ hạng SIPAS trên số tỉnh, thành phố", "SIPAS rank among the provinces"],
    rank,
    {
      ...worse,
      decimals: 3,
      formula: "SIPAS_RANK / PROVINCES",
    },
  ),
  rate(
    [
      "ADMIN_PROCEDURES_ON_TIME_RATE",
      "Tỷ lệ thủ tục hành chính đúng và trước hạn",
      "Procedures settled in time",
    ],
    percent,
    { ...better, decimals: 2 },
  ),
];
