import { bare, figure, heading, p, period, type Reference, type SampleNode, trend } from "./report-nodes.ts";

const tinh: Reference = { unit: "THANH_HOA" };
const estimate = { qualifier: "AUTO" } as const;
const growth = { ...tinh, measure: "CHANGE_PERCENT" } as const;
const lastYear = { ...tinh, period: "YEAR(P-1Y)" } as const;
const unpadded = { pad: false } as const;
// The first rank is the best: a smaller number is a rise.
const places = { up: "tụt", down: "tăng", same: "giữ nguyên" } as const;

function by(breakdown: string, reference: Reference = {}): Reference {
  return { ...tinh, ...reference, breakdown };
}

const economy: readonly SampleNode[] = [
  heading(3, "Về kinh tế"),
  heading(4, "Tăng trưởng, thu ngân sách và đầu tư"),
  p`Kinh tế của tỉnh trong ${period()} giữ được đà phục hồi. Tốc độ tăng GRDP ${figure("GRDP_YOY_PCT", tinh, { ...estimate, decimals: 1 })} so với cùng kỳ năm trước; khu vực công nghiệp - xây dựng dẫn đầu với ${figure("GRDP_YOY_PCT", by("sector:cong_nghiep_xay_dung"))}, kế đến là dịch vụ với ${figure("GRDP_YOY_PCT", by("sector:dich_vu"), { decimals: 1 })} và khu vực nông, lâm nghiệp, thủy sản với ${figure("GRDP_YOY_PCT", by("sector:nong_lam_thuy_san"))}; riêng thuế sản phẩm có mức tăng trưởng âm, ${figure("GRDP_YOY_PCT", by("sector:thue_san_pham"))}.`,
  p`Thu ngân sách nhà nước trên địa bàn ${figure("STATE_BUDGET_REVENUE", tinh, estimate)}, tương đương ${figure("STATE_BUDGET_REVENUE", { ...tinh, measure: "PERCENT_OF_TARGET", target: "BUDGET" }, { decimals: 0 })} dự toán mà HĐND tỉnh giao cho cả ${period("YEAR(P)")}. Tổng vốn đầu tư phát triển huy động ${figure("INVESTMENT_CAPITAL", tinh, estimate)}, ${trend("INVESTMENT_CAPITAL", tinh)} ${figure("INVESTMENT_CAPITAL", growth)} so với ${period("P-1Y")}.`,
  p`Có ${figure("INVESTMENT_PROJECTS_APPROVED", tinh)} mới được chấp thuận chủ trương đầu tư, trong số này ${figure("INVESTMENT_PROJECTS_APPROVED", by("capital:fdi"))} dùng vốn đầu tư trực tiếp nước ngoài, chiếm ${figure("INVESTMENT_PROJECTS_APPROVED", by("capital:fdi", { measure: "SHARE" }))}. Vốn đăng ký của các dự án gồm ${figure("REGISTERED_INVESTMENT_CAPITAL", tinh)} và ${figure("REGISTERED_INVESTMENT_CAPITAL_USD", tinh)}. Công tác thẩm định kế hoạch sử dụng đất đã xong ở ${figure("DISTRICTS_LAND_PLAN_APPRAISED", tinh)}; diện tích đất được giao, cho thuê, thu hồi hoặc đổi mục đích sử dụng là ${figure("LAND_ALLOCATED_AREA", tinh)}.`,
  heading(4, "Xây dựng nông thôn mới"),
  p`Phong trào xây dựng nông thôn mới có thêm ${figure("NTM_COMMUNES_ADDED", by("level:dat_chuan"))} về đích, ${figure("NTM_COMMUNES_ADDED", by("level:nang_cao"))} được nâng lên mức nâng cao và ${figure("NTM_COMMUNES_ADDED", by("level:kieu_mau"))} lên mức kiểu mẫu. Tính ${period("/P")}, số xã ở ba mức lần lượt là ${bare("NTM_COMMUNES_TOTAL", by("level:dat_chuan", { period: "/P" }))}, ${bare("NTM_COMMUNES_TOTAL", by("level:nang_cao", { period: "/P" }))} và ${bare("NTM_COMMUNES_TOTAL", by("level:kieu_mau", { period: "/P" }))}; toàn tỉnh có ${figure("NTM_DISTRICTS_TOTAL", { ...tinh, period: "/P" })} hoàn thành nhiệm vụ. Chương trình OCOP ghi nhận ${figure("OCOP_PRODUCTS_RANKED", tinh)} được xếp hạng.`,
];

const society: readonly SampleNode[] = [
  heading(3, "Về văn hóa - xã hội"),
  heading(5, "Du lịch"),
  p`Ngành du lịch đón ${figure("TOURIST_ARRIVALS", tinh, { qualifier: "khoảng", scale: "MILLION", decimals: 1 })}, ${trend("TOURIST_ARRIVALS", tinh)} ${figure("TOURIST_ARRIVALS", growth, { decimals: 0 })} so với cùng kỳ. Doanh thu toàn ngành ${figure("TOURISM_REVENUE", tinh, estimate)}, bằng ${figure("TOURISM_REVENUE", { ...tinh, measure: "INDEX" })} mức của ${period("P-1Y")}, tức ${trend("TOURISM_REVENUE", tinh)} ${figure("TOURISM_REVENUE", { ...tinh, measure: "CHANGE" })}.`,
  heading(5, "Giáo dục, khoa học và thể thao"),
  p`Tại kỳ thi chọn học sinh giỏi quốc gia, ${bare("NATIONAL_PRIZE_RATE", { ...tinh, measure: "FRACTION" })} thí sinh của tỉnh mang giải trở về, đạt tỷ lệ ${figure("NATIONAL_PRIZE_RATE", tinh)}: ${bare("NATIONAL_PRIZE_WINNERS", by("prize:nhat"))} giải nhất, ${bare("NATIONAL_PRIZE_WINNERS", by("prize:nhi"))} giải nhì, ${bare("NATIONAL_PRIZE_WINNERS", by("prize:ba"))} giải ba, còn lại là ${bare("NATIONAL_PRIZE_WINNERS", by("prize:khuyen_khich"))} giải khuyến khích; cả đoàn đứng thứ ${bare("NATIONAL_PRIZE_RANK", tinh, unpadded)} trên toàn quốc. Cơ quan chuyên môn đang quản lý ${figure("ST_TASKS_MANAGED", tinh)} khoa học và công nghệ, gồm ${bare("ST_TASKS_MANAGED", by("level:quoc_gia"))} ở cấp quốc gia, ${bare("ST_TASKS_MANAGED", by("level:tinh"))} ở cấp tỉnh. Thể thao thành tích cao đóng góp ${figure("SEA_GAMES_MEDALS", tinh)} tại SEA Games 32 (${bare("SEA_GAMES_MEDALS", by("medal:vang"), unpadded)} vàng, ${bare("SEA_GAMES_MEDALS", by("medal:bac"), unpadded)} bạc, ${bare("SEA_GAMES_MEDALS", by("medal:dong"), unpadded)} đồng).`,
  heading(5, "Lao động và an sinh xã hội"),
  p`Toàn tỉnh tạo việc làm mới cho ${figure("JOBS_CREATED", tinh)}; số người ra nước ngoài làm việc là ${bare("JOBS_CREATED", by("destination:nuoc_ngoai"))}, chiếm ${figure("JOBS_CREATED", by("destination:nuoc_ngoai", { measure: "SHARE" }))}. Trợ cấp ưu đãi đến với ${figure("MERIT_ALLOWANCE_RECIPIENTS", tinh, { qualifier: "gần" })}; trợ cấp xã hội được chi trả cho ${figure("SOCIAL_ALLOWANCE_RECIPIENTS", tinh, { qualifier: "khoảng" })}.`,
];

const administration: readonly SampleNode[] = [
  heading(3, "Về cải cách hành chính, tư pháp và thanh tra"),
  p`UBND tỉnh giao ${figure("ASSIGNED_TASKS", tinh)} cho ${figure("UNITS_WITH_ASSIGNED_TASKS", tinh)} trực thuộc, ${trend("ASSIGNED_TASKS", tinh, { up: "nhiều hơn", down: "ít hơn", same: "bằng" })} ${figure("ASSIGNED_TASKS", { ...tinh, measure: "CHANGE" })} so với ${period("P-1Y")}; ${figure("ASSIGNED_TASKS_ON_TIME_RATE", tinh)} số việc hoàn thành đúng hạn, chỉ còn ${figure("ASSIGNED_TASKS_OVERDUE", tinh)} chậm. Thủ tục hành chính giải quyết đúng hạn và trước hạn đạt ${figure("ADMIN_PROCEDURES_ON_TIME_RATE", tinh)}.`,
  p`Theo công bố cho ${period("YEAR(P-1Y)")}, chỉ số PAPI của tỉnh xếp thứ ${bare("PAPI_RANK", lastYear, unpadded)}; PAR INDEX xếp thứ ${bare("PAR_INDEX_RANK", lastYear, unpadded)}, ${trend("PAR_INDEX_RANK", lastYear, places)} ${bare("PAR_INDEX_RANK", { ...lastYear, measure: "CHANGE" }, unpadded)} bậc; SIPAS xếp ${bare("SIPAS_RANK_OF_PROVINCES", { ...lastYear, measure: "FRACTION" })} tỉnh, thành phố, ${trend("SIPAS_RANK", lastYear, places)} ${bare("SIPAS_RANK", { ...lastYear, measure: "CHANGE" }, unpadded)} bậc.`,
  p`Ngành tư pháp tự kiểm tra ${figure("LEGAL_DOCS_SELF_CHECKED", tinh)}, rà soát ${figure("LEGAL_DOCS_REVIEWED", tinh)} quy phạm pháp luật và góp ý, thẩm định ${figure("PROVINCIAL_DRAFT_DOCS_COMMENTED", tinh)} của các cơ quan trong tỉnh. Ngành thanh tra tiến hành ${figure("INSPECTIONS", tinh)}, kiến nghị thu hồi ${figure("INSPECTION_MONEY_TO_RECOVER", tinh, { qualifier: "gần" })}, xử lý ${figure("INSPECTION_LAND_TO_HANDLE", tinh, { spacing: "" })} đất, đồng thời xử phạt ${figure("INSPECTION_SANCTIONED_ORGS", tinh)} và ${figure("INSPECTION_SANCTIONED_PERSONS", tinh)}.`,
];

/** The province's economy, society and administration. */
export const provincePart: readonly SampleNode[] = [
  heading(2, "ĐÓNG GÓP VÀO KẾT QUẢ CHUNG CỦA TỈNH"),
  p`Các cơ quan trong Khối đã tham mưu sát, kịp thời cho cấp ủy và chính quyền, qua đó góp phần tạo nên những kết quả dưới đây.`,
  ...economy,
  ...society,
  ...administration,
];
