import type { SampleIndicator } from "../sample-data.types.ts";
import { flow, rate, stock } from "./define-indicator.ts";

const percent = ["%", "%"] as const;
const members = ["đảng viên", "party members"] as const;
const people = ["người", "people"] as const;
const orgs = ["TCCSĐ", "organisations"] as const;
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

/** What the party committee of agencies and enterprises counts of its own work, organisations and members. */
export const partyIndicators: readonly SampleIndicator[] = [...work, ...organisation];
