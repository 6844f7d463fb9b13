import type { SampleIndicator } from "../sample-data.types.ts";
import { flow, rate } from "./define-indicator.ts";

const percent = ["%", "%"] as const;
const members = ["đảng viên", "party members"] as const;
const people = ["người", "people"] as const;
const partyOrgs = ["tổ chức đảng", "party organisations"] as const;
const cadres = ["cán bộ", "cadres"] as const;
const neutral = { direction: "NEUTRAL" } as const;
const worse = { direction: "LOWER_IS_BETTER" } as const;
const better = { direction: "HIGHER_IS_BETTER" } as const;

const inspection: readonly SampleIndicator[] = [
  flow(
    [
      "INSPECTION_TRAINING_CONFERENCES",
      "Hội nghị bồi dưỡng nghiệp vụ kiểm tra",
      "Inspection training conferences",
    ],
    ["hội nghị", "conferences"],
  ),
  flow(
    [
      "INSPECTION_TRAINING_ATTENDEES",
      "Cán bộ được bồi dưỡng nghiệp vụ kiểm tra",
      "Cadres trained in inspection",
    ],
    cadres,
  ),
  flow(["PARTY_ORGS_INSPECTED", "Tổ chức đảng được kiểm tra", "Party organisations inspected"], partyOrgs, {
    definition: "Phân tổ body:co_so, body:ubkt.",
  }),
  flow(["PARTY_MEMBERS_INSPECTED", "Đảng viên được kiểm tra", "Party members inspected"], members, {
    definition: "Phân tổ body:co_so, body:ubkt.",
  }),
  flow(["PARTY_ORGS_SUPERVISED", "Tổ chức đảng được giám sát", "Party organisations supervised"], partyOrgs, {
    definition: "Phân tổ body:btv, body:co_so, body:ubkt.",
  }),
  flow(["PARTY_MEMBERS_SUPERVISED", "Đảng viên được giám sát", "Party members supervised"], members, {
    definition: "Phân tổ body:btv, body:co_so, body:ubkt.",
  }),
  flow(
    [
      "MEMBERS_INSPECTED_FOR_VIOLATION",
      "Đảng viên được kiểm tra dấu hiệu vi phạm",
      "Members inspected on signs",
    ],
    members,
    neutral,
  ),
  flow(
    ["MEMBERS_FOUND_IN_VIOLATION", "Đảng viên được kết luận có vi phạm", "Members found in violation"],
    members,
    worse,
  ),
  flow(
    ["MEMBERS_FOUND_TO_DISCIPLINE", "Đảng viên vi phạm phải xử lý kỷ luật", "Members to be disciplined"],
    members,
    worse,
  ),
  flow(
    ["ORGS_DISCIPLINED", "Tổ chức đảng bị thi hành kỷ luật", "Organisations disciplined"],
    partyOrgs,
    worse,
  ),
  flow(["MEMBERS_DISCIPLINED", "Đảng viên bị thi hành kỷ luật", "Members disciplined"], members, {
    ...worse,
    definition: "Phân tổ form:khien_trach, form:khai_tru.",
  }),
  rate(["DISCIPLINE_RATE", "Tỷ lệ đảng viên bị thi hành kỷ luật", "Share of members disciplined"], percent, {
    ...worse,
    decimals: 2,
    restricted: true,
    formula: "MEMBERS_DISCIPLINED / PARTY_MEMBERS * 100",
  }),
  flow(["DENUNCIATIONS_RECEIVED", "Đơn tố cáo tiếp nhận", "Denunciations received"], ["đơn", "letters"], {
    ...worse,
    definition: "Phân tổ status:chuyen, status:dang_xem_xet.",
  }),
];

const associations: readonly SampleIndicator[] = [
  flow(
    ["YOUTH_MEMBERS_INTRODUCED", "Đoàn viên ưu tú được giới thiệu", "Youth members introduced"],
    ["đoàn viên", "youth members"],
  ),
  flow(
    ["YOUTH_MEMBERS_ADMITTED", "Đoàn viên ưu tú được kết nạp Đảng", "Youth members admitted"],
    ["đoàn viên", "youth members"],
  ),
  flow(
    ["YOUTH_ORGS_TRANSFERRED_OUT", "Tổ chức cơ sở Đoàn chuyển giao đi", "Youth organisations transferred"],
    ["TCCS Đoàn", "organisations"],
    neutral,
  ),
  flow(["VOLUNTEER_CAMPAIGNS", "Đợt tình nguyện", "Volunteer campaigns"], ["đợt", "campaigns"]),
  flow(["BLOOD_UNITS", "Đơn vị máu hiến được", "Units of blood donated"], ["đơn vị máu", "units of blood"]),
  flow(
    ["UNION_CONGRESSES_HELD", "Đại hội công đoàn cơ sở đã tổ chức", "Union congresses held"],
    ["đại hội", "congresses"],
  ),
  flow(
    ["UNION_CONGRESSES_DUE", "Đại hội công đoàn cơ sở phải tổ chức", "Union congresses due"],
    ["đại hội", "congresses"],
    neutral,
  ),
  rate(
    ["UNION_CONGRESS_RATE", "Tỷ lệ đại hội công đoàn cơ sở đã tổ chức", "Union congresses held of those due"],
    percent,
    {
      ...better,
      decimals: 1,
      formula: "UNION_CONGRESSES_HELD / UNION_CONGRESSES_DUE * 100",
    },
  ),
  flow(["UNION_GIFTS", "Suất quà được tặng", "Gifts given"], ["suất quà", "gifts"]),
  flow(["UNION_GIFTS_VALUE", "Trị giá quà tặng", "Value of the gifts"], ["triệu đồng", "million dong"]),
  flow(
    ["VETERANS_CHAIRS_ADDED", "Chủ tịch Hội CCB cơ sở được chỉ định", "Veterans' chairs appointed"],
    people,
    neutral,
  ),
  flow(["VETERANS_TRIP_MEMBERS", "Hội viên CCB tham gia về nguồn", "Veterans on the study trip"], people),
  flow(
    [
      "LEARNING_ASSOC_BOARDS_CONSOLIDATED",
      "Hội Khuyến học cơ sở kiện toàn BCH",
      "Learning associations with a new board",
    ],
    ["hội", "associations"],
    neutral,
  ),
  flow(
    [
      "LEARNING_COLLECTIVES_COMMENDED",
      "Tập thể được khen thưởng khuyến học",
      "Collectives commended for learning",
    ],
    ["tập thể", "collectives"],
  ),
  flow(
    ["LEARNING_PERSONS_COMMENDED", "Cá nhân được khen thưởng khuyến học", "Persons commended for learning"],
    ["cá nhân", "persons"],
  ),
  flow(
    ["LEARNING_ASSOC_AWARD_MONEY", "Tiền khen thưởng khuyến học", "Award money for learning"],
    ["triệu đồng", "million dong"],
  ),
  flow(
    ["LEARNING_ASSOC_PUPILS_SUPPORTED", "Học sinh được hỗ trợ", "Pupils supported"],
    ["học sinh", "pupils"],
  ),
  flow(
    [
      "NEW_PARTY_ORGS_PRIVATE",
      "Tổ chức đảng mới trong doanh nghiệp ngoài nhà nước",
      "New party organisations in private firms",
    ],
    partyOrgs,
  ),
];

/** What is counted of inspection and discipline, and by the associations that the committee leads. */
export const associationIndicators: readonly SampleIndicator[] = [...inspection, ...associations];
