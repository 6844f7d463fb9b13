import type { SampleIndicator } from "../sample-data.types.ts";
import { flow, rate, stock } from "./define-indicator.ts";

const percent = ["%", "%"] as const;
const members = ["đảng viên", "party members"] as const;
const people = ["người", "people"] as const;
const orgs = ["TCCSĐ", "organisations"] as const;
const partyOrgs = ["tổ chức đảng", "party organisations"] as const;
const comrades = ["đồng chí", "comrades"] as const;
const units = ["đơn vị", "units"] as const;
const cadres = ["cán bộ", "cadres"] as const;
const neutral = { direction: "NEUTRAL" } as const;
const worse = { direction: "LOWER_IS_BETTER" } as const;
const better = { direction: "HIGHER_IS_BETTER" } as const;

const work: readonly SampleIndicator[] = [
  flow(
    ["DOCS_ISSUED", "Văn bản chỉ đạo đã ban hành", "Directing documents issued"],
    ["văn bản", "documents"],
    {
      ...neutral,
      definition:
        "Phân tổ doc_type:nghi_quyet, ke_hoach, chuong_trinh, huong_dan, to_trinh, cong_van, quyet_dinh, bao_cao, thong_bao.",
    },
  ),
  flow(["FILM_WEEK_VENUES", "Đơn vị tổ chức Tuần phim", "Venues of the film week"], units),
  flow(
    ["FILM_WEEK_VIEWERS", "Lượt người xem Tuần phim", "Attendances at the film week"],
    ["lượt người", "attendances"],
  ),
  flow(
    ["ONLINE_CONFERENCES", "Hội nghị trực tuyến đã kết nối", "Online conferences joined"],
    ["hội nghị", "conferences"],
  ),
  flow(["CONFERENCE_SITES", "Điểm cầu hội nghị trực tuyến", "Conference sites"], ["điểm cầu", "sites"], {
    definition: "Phân tổ conference:1 đến conference:3.",
  }),
  flow(
    ["CONFERENCE_ATTENDEES", "Lượt người dự hội nghị trực tuyến", "Conference attendances"],
    ["lượt người", "attendances"],
    {
      definition: "Phân tổ conference:1 đến conference:3.",
    },
  ),
  flow(
    ["MODEL_COLLECTIVES_COMMENDED", "Tập thể điển hình được khen thưởng", "Model collectives commended"],
    ["tập thể", "collectives"],
  ),
  flow(
    ["MODEL_PERSONS_COMMENDED", "Cá nhân điển hình được khen thưởng", "Model persons commended"],
    ["cá nhân", "persons"],
  ),
  flow(
    [
      "FAKE_NEWS_TRAINING_ATTENDEES",
      "Cán bộ dự hội nghị nhận diện tin giả",
      "Cadres at the fake-news training",
    ],
    cadres,
  ),
  flow(
    ["PARTY_AWARENESS_CLASSES", "Lớp bồi dưỡng nhận thức về Đảng", "Party-awareness classes"],
    ["lớp", "classes"],
  ),
  flow(
    ["PARTY_AWARENESS_TRAINEES", "Quần chúng được bồi dưỡng nhận thức về Đảng", "Party-awareness trainees"],
    people,
    {
      definition: "Phân tổ group:hssv là học sinh, sinh viên.",
    },
  ),
  flow(["NEW_MEMBER_CLASSES", "Lớp bồi dưỡng đảng viên mới", "New-member classes"], ["lớp", "classes"]),
  flow(["NEW_MEMBER_TRAINEES", "Đảng viên mới được bồi dưỡng", "New-member trainees"], comrades),
  flow(
    ["CELLS_ATTENDED", "Chi bộ được dự sinh hoạt", "Cells whose meeting was attended"],
    ["chi bộ", "cells"],
  ),
  flow(
    [
      "SECRETARY_CONTEST_ENTRANTS",
      "Thí sinh Hội thi Bí thư chi bộ giỏi",
      "Entrants of the secretaries' contest",
    ],
    ["thí sinh", "entrants"],
  ),
  flow(["SECRETARY_CONTEST_UNITS", "Đơn vị có thí sinh dự Hội thi", "Units with an entrant"], units),
  flow(
    ["SECRETARY_CONTEST_FINALISTS", "Thí sinh vòng chung kết", "Finalists of the contest"],
    ["thí sinh", "entrants"],
  ),
  flow(["SECRETARY_CONTEST_PRIZES", "Giải của Hội thi", "Prizes of the contest"], ["giải", "prizes"], {
    definition: "Phân tổ prize:nhat, prize:nhi, prize:ba, prize:khuyen_khich.",
  }),
  stock(
    ["CULTURAL_UNITS", "Cơ quan, doanh nghiệp đạt chuẩn văn hóa", "Units at the cultural standard"],
    units,
    better,
  ),
  stock(
    ["MODEL_UNITS", "Cơ quan, doanh nghiệp đạt chuẩn kiểu mẫu", "Units at the model standard"],
    units,
    better,
  ),
  rate(
    ["CULTURAL_UNITS_SHARE", "Tỷ lệ đơn vị đạt chuẩn văn hóa", "Share of units at the cultural standard"],
    percent,
    {
      ...better,
      decimals: 1,
      formula: "CULTURAL_UNITS / PARTY_ORGS * 100",
    },
  ),
  rate(
    ["MODEL_UNITS_SHARE", "Tỷ lệ đơn vị đạt chuẩn kiểu mẫu", "Share of units at the model standard"],
    percent,
    {
      ...better,
      decimals: 1,
      formula: "MODEL_UNITS / PARTY_ORGS * 100",
    },
  ),
  rate(
    [
      "STAFF_CONFERENCE_UNITS_RATE",
      "Tỷ lệ đơn vị đã tổ chức hội nghị cán bộ, người lao động",
      "Units that held the staff conference",
    ],
    percent,
    better,
  ),
];

const organisation: readonly SampleIndicator[] = [
  stock(["PARTY_ORGS", "Tổ chức cơ sở đảng", "Grassroots party organisations"], orgs),
  flow(
    ["PARTY_ORGS_TRANSFERRED_OUT", "Tổ chức cơ sở đảng chuyển giao đi", "Organisations transferred out"],
    orgs,
    neutral,
  ),
  flow(["PARTY_ORGS_RECEIVED", "Tổ chức cơ sở đảng tiếp nhận", "Organisations received"], orgs, neutral),
  stock(["PARTY_MEMBERS", "Đảng viên của Đảng bộ", "Party members"], members, better),
  flow(["COMMITTEE_MEMBERS_ADDED", "Ủy viên được chỉ định bổ sung", "Committee members added"], comrades, {
    ...neutral,
    definition: "Phân tổ body:bch, body:ubkt, body:co_so.",
  }),
  flow(
    ["COMMITTEE_MEMBERS_REMOVED", "Cấp ủy viên cho thôi tham gia", "Committee members released"],
    comrades,
    neutral,
  ),
  flow(
    ["PERSONNEL_OPINIONS", "Cán bộ được tham gia ý kiến nhận xét", "Cadres given an opinion"],
    cadres,
    neutral,
  ),
  flow(
    ["LEADERSHIP_ELECTIONS_APPROVED", "Chức danh cấp ủy được chuẩn y", "Leadership elections approved"],
    comrades,
    neutral,
  ),
  flow(["NEW_MEMBERS", "Đảng viên mới kết nạp", "New party members admitted"], members, {
    definition: "Theo từng tổ chức cơ sở đảng. Phân tổ group:sinh_vien, group:hoc_sinh.",
  }),
  flow(
    [
      "NEW_MEMBERS_TRANSFERRED",
      "Đảng viên mới của đơn vị đã chuyển giao",
      "Admitted by units since transferred",
    ],
    members,
  ),
  flow(
    ["NEW_MEMBERS_TOTAL", "Đảng viên mới kết nạp của toàn Đảng bộ", "New members of the whole committee"],
    members,
    {
      timeAggregation: "NONE",
      formula: "sum(NEW_MEMBERS, TCCSD) + NEW_MEMBERS_TRANSFERRED",
    },
  ),
  flow(["MEMBERS_MADE_OFFICIAL", "Đảng viên được công nhận chính thức", "Members made official"], comrades),
  flow(["MEMBERS_STRUCK_OFF", "Đảng viên bị xóa tên", "Members struck off"], members, worse),
  flow(["MEMBERS_LEFT", "Đảng viên được cho ra khỏi Đảng", "Members allowed to leave"], members, worse),
  flow(["MEMBERS_TRANSFERRED", "Đảng viên chuyển sinh hoạt", "Members transferred"], members, neutral),
  flow(["PARTY_BADGES_AWARDED", "Huy hiệu Đảng được trao tặng", "Party badges awarded"], comrades),
  flow(["MEMBER_CARDS_ISSUED", "Thẻ đảng viên làm mới, làm lại", "Member cards issued"], comrades, neutral),
  flow(
    [
      "POLITICAL_STANDARDS_VERIFIED",
      "Đảng viên được thẩm định tiêu chuẩn chính trị",
      "Political standards verified",
    ],
    members,
  ),
  stock(
    ["KEY_PROGRAMMES", "Chương trình trọng tâm của Nghị quyết Đại hội", "Key programmes of the resolution"],
    ["chương trình", "programmes"],
  ),
];

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

/** What the party committee of agencies and enterprises counts. */
export const partyIndicators: readonly SampleIndicator[] = [
  ...work,
  ...organisation,
  ...inspection,
  ...associations,
];
