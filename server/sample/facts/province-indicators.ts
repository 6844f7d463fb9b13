import type { SampleIndicator } from "../sample-data.types.ts";
import { flow, rate, stock } from "./define-indicator.ts";

const percent = ["%", "%"] as const;
const rank = ["hạng", "rank"] as const;
const billionDong = ["tỷ đồng", "billion dong"] as const;
const tasks = ["nhiệm vụ", "tasks"] as const;
const pupils = ["học sinh", "pupils"] as const;
const neutral = { direction: "NEUTRAL" } as const;
const worse = { direction: "LOWER_IS_BETTER" } as const;
const better = { direction: "HIGHER_IS_BETTER" } as const;
const yearly = { timeAggregation: "NONE" } as const;

/** The province's economy, culture and society. */
export const provinceIndicators: readonly SampleIndicator[] = [
  // Growth is printed, its level is not: the growth itself is observed.
  rate(["GRDP_YOY_PCT", "Tốc độ tăng trưởng GRDP", "GRDP growth on the same period last year"], percent, {
    ...better,
    decimals: 2,
    definition: "Tốc độ tăng tổng sản phẩm trên địa bàn so với cùng kỳ, theo giá so sánh. Phân tổ sector:…",
  }),
  flow(["STATE_BUDGET_REVENUE", "Thu ngân sách nhà nước", "State budget revenue"], billionDong),
  flow(
    ["INVESTMENT_CAPITAL", "Vốn đầu tư phát triển huy động", "Development investment raised"],
    billionDong,
  ),
  flow(
    [
      "NTM_COMMUNES_ADDED",
      "Xã đạt chuẩn nông thôn mới tăng thêm",
      "Communes newly at the new-rural standard",
    ],
    ["xã", "communes"],
    { definition: "Phân tổ level:dat_chuan, level:nang_cao, level:kieu_mau." },
  ),
  stock(
    [
      "NTM_COMMUNES_TOTAL",
      "Xã đạt chuẩn nông thôn mới, lũy kế",
      "Communes at the new-rural standard, cumulative",
    ],
    ["xã", "communes"],
    {
      ...better,
      nature: "CUMULATIVE",
      definition: "Phân tổ level:dat_chuan, level:nang_cao, level:kieu_mau.",
    },
  ),
  stock(
    [
      "NTM_DISTRICTS_TOTAL",
      "Huyện hoàn thành nông thôn mới, lũy kế",
      "Districts done with the programme, cumulative",
    ],
    ["đơn vị cấp huyện", "districts"],
    { ...better, nature: "CUMULATIVE" },
  ),
  flow(
    ["OCOP_PRODUCTS_RANKED", "Sản phẩm được xếp hạng OCOP", "Products ranked OCOP"],
    ["sản phẩm", "products"],
  ),
  flow(
    [
      "INVESTMENT_PROJECTS_APPROVED",
      "Dự án được chấp thuận chủ trương đầu tư",
      "Investment projects approved",
    ],
    ["dự án", "projects"],
    { definition: "Phân tổ capital:fdi là dự án có vốn đầu tư trực tiếp nước ngoài." },
  ),
  flow(
    ["REGISTERED_INVESTMENT_CAPITAL", "Vốn đăng ký của dự án, phần tiền đồng", "Registered capital, in dong"],
    billionDong,
    { decimals: 1 },
  ),
  flow(
    [
      "REGISTERED_INVESTMENT_CAPITAL_USD",
      "Vốn đăng ký của dự án, phần ngoại tệ",
      "Registered capital, in dollars",
    ],
    ["triệu USD", "million USD"],
    { decimals: 1 },
  ),
  flow(
    [
      "DISTRICTS_LAND_PLAN_APPRAISED",
      "Huyện được thẩm định kế hoạch sử dụng đất",
      "Districts with an appraised land plan",
    ],
    ["huyện, thị xã, thành phố", "districts"],
  ),
  flow(
    [
      "LAND_ALLOCATED_AREA",
      "Diện tích giao, cho thuê, thu hồi, chuyển mục đích",
      "Land allocated, leased, recovered",
    ],
    ["ha", "ha"],
    { ...neutral, decimals: 1 },
  ),
  flow(
    ["TOURIST_ARRIVALS", "Lượng khách du lịch", "Tourist arrivals"],
    ["nghìn lượt khách", "thousand arrivals"],
  ),
  flow(["TOURISM_REVENUE", "Doanh thu du lịch", "Tourism revenue"], billionDong),
  stock(
    ["ST_TASKS_MANAGED", "Nhiệm vụ khoa học công nghệ quản lý", "Science tasks under management"],
    tasks,
    {
      definition: "Phân tổ level:quoc_gia, level:tinh.",
    },
  ),
  flow(["ST_TASKS_ACCEPTED", "Nhiệm vụ khoa học công nghệ nghiệm thu", "Science tasks accepted"], tasks),
  flow(
    ["NATIONAL_PRIZE_WINNERS", "Học sinh đạt giải học sinh giỏi quốc gia", "Pupils with a national prize"],
    pupils,
    {
      ...yearly,
      definition: "Năm học kết thúc trong kỳ. Phân tổ prize:nhat, prize:nhi, prize:ba, prize:khuyen_khich.",
    },
  ),
  flow(
    [
      "NATIONAL_CONTEST_PARTICIPANTS",
      "Học sinh dự thi học sinh giỏi quốc gia",
      "Pupils in the national contest",
    ],
    pupils,
    { ...neutral, ...yearly },
  ),
  rate(
    ["NATIONAL_PRIZE_RATE", "Tỷ lệ học sinh dự thi đạt giải", "Share of contestants with a prize"],
    percent,
    {
      ...better,
      decimals: 1,
      formula: "NATIONAL_PRIZE_WINNERS / NATIONAL_CONTEST_PARTICIPANTS * 100",
    },
  ),
  rate(
    ["NATIONAL_PRIZE_RANK", "Thứ hạng toàn quốc thi học sinh giỏi", "National rank in the pupils' contest"],
    rank,
    worse,
  ),
  flow(["OLYMPIAD_TEAM_STUDENTS", "Học sinh vào đội tuyển Olympic", "Pupils on an Olympiad team"], pupils, {
    ...yearly,
    definition: "Phân tổ contest:asia_pacific, contest:international.",
  }),
  flow(["SEA_GAMES_MEDALS", "Huy chương SEA Games", "SEA Games medals"], ["huy chương", "medals"], {
    ...yearly,
    definition: "Phân tổ medal:vang, medal:bac, medal:dong.",
  }),
];
