import { bare, figure, heading, p, period, type Reference, type SampleNode, trend } from "./report-nodes.ts";

const khoi: Reference = { unit: "DOANH_NGHIEP" };
const index = { ...khoi, measure: "INDEX" } as const;
const change = { ...khoi, measure: "CHANGE" } as const;

function of(unit: string, measure: Reference["measure"] = "VALUE"): Reference {
  return { unit, measure };
}

const table: SampleNode = {
  type: "figureTable",
  attrs: {
    id: null,
    group: "DOANH_NGHIEP",
    columns: [
      column("ENTERPRISE_REVENUE", "Doanh thu (tỷ đồng)"),
      column("ENTERPRISE_BUDGET_PAYMENT", "Nộp ngân sách (tỷ đồng)"),
      column("ENTERPRISE_SOCIAL_INSURANCE", "Bảo hiểm xã hội (tỷ đồng)"),
      column("ENTERPRISE_AVG_INCOME", "Thu nhập bình quân (triệu đồng)"),
      column("ENTERPRISE_WORKERS", "Lao động (người)"),
      column("ENTERPRISE_SOCIAL_WELFARE", "An sinh xã hội (tỷ đồng)"),
    ],
    total: true,
    caption: "Biểu 1. Kết quả sản xuất, kinh doanh của các doanh nghiệp trong Khối",
  },
};

/** The 26 enterprises: together, one by one, and in a live table. */
export const enterprisePart: readonly SampleNode[] = [
  heading(2, "TỔ CHỨC ĐẢNG TRONG DOANH NGHIỆP LÃNH ĐẠO SẢN XUẤT, KINH DOANH"),
  heading(3, "Kết quả chung"),
  p`Đến kỳ báo cáo, ${bare("ENTERPRISE_REVENUE", { ...khoi, measure: "UNIT_COUNT" })} doanh nghiệp đã gửi số liệu. Tổng doanh thu ${figure("ENTERPRISE_REVENUE", khoi, { qualifier: "AUTO" })}, bằng ${figure("ENTERPRISE_REVENUE", index)} mức của ${period("P-1Y")}, tức ${trend("ENTERPRISE_REVENUE", khoi)} ${figure("ENTERPRISE_REVENUE", change)}. Khoản nộp vào ngân sách là ${figure("ENTERPRISE_BUDGET_PAYMENT", khoi)}, bằng ${figure("ENTERPRISE_BUDGET_PAYMENT", index)} và ${trend("ENTERPRISE_BUDGET_PAYMENT", khoi)} ${figure("ENTERPRISE_BUDGET_PAYMENT", { ...khoi, measure: "CHANGE_PERCENT" })}; cứ một trăm đồng doanh thu thì nộp ${bare("BUDGET_PAYMENT_RATE", khoi)} đồng.`,
  p`Thu nhập bình quân của người lao động đạt ${figure("ENTERPRISE_AVG_INCOME", khoi)} mỗi tháng, ${trend("ENTERPRISE_AVG_INCOME", khoi)} ${figure("ENTERPRISE_AVG_INCOME", change, { decimals: 1 })}; nếu tính theo quy mô lao động của từng nơi thì mức này là ${figure("ENTERPRISE_AVG_INCOME_WEIGHTED", khoi)}. Tổng số lao động của ${bare("ENTERPRISE_WORKERS", { ...khoi, measure: "UNIT_COUNT" })} doanh nghiệp có thống kê là ${figure("ENTERPRISE_WORKERS", khoi)}; biến động so với năm trước là ${bare("ENTERPRISE_WORKERS", change)} người, đang chờ các đơn vị bổ sung số liệu gốc. Doanh nghiệp trong Khối dành ${figure("ENTERPRISE_SOCIAL_WELFARE", khoi)} cho an sinh xã hội.`,
  heading(3, "Một số doanh nghiệp tiêu biểu"),
  p`Công ty Điện lực Thanh Hóa xếp hạng ${figure("ENTERPRISE_REVENUE", of("DN03", "RANK"))} về doanh thu với ${figure("ENTERPRISE_REVENUE", of("DN03"))}, một mình chiếm ${figure("ENTERPRISE_REVENUE", of("DN03", "SHARE"))} của cả khối. Công ty Xăng dầu Thanh Hóa nộp ngân sách ${figure("ENTERPRISE_BUDGET_PAYMENT", of("DN07"))}, chiếm ${figure("ENTERPRISE_BUDGET_PAYMENT", of("DN07", "SHARE"))}. Viễn thông Thanh Hóa trả mức thu nhập cao nhất, ${figure("ENTERPRISE_AVG_INCOME", of("DN01"), { decimals: 1 })} mỗi người.`,
  p`Về an sinh xã hội, Công ty cổ phần Thiết bị vật tư y tế Thanh Hóa góp ${figure("ENTERPRISE_SOCIAL_WELFARE", of("DN16"))}, xếp ${figure("ENTERPRISE_SOCIAL_WELFARE", of("DN16", "RANK"))} đơn vị có đóng góp; Công ty cổ phần Cấp nước Thanh Hóa góp ${figure("ENTERPRISE_SOCIAL_WELFARE", of("DN05"), { scale: "MILLION", decimals: 0 })}; Tổng Công ty cổ phần Hợp Lực góp ${figure("ENTERPRISE_SOCIAL_WELFARE", of("DN04"), { scale: "MILLION", decimals: 0 })}. Khu công nghiệp Lễ Môn chưa phát sinh khoản này (ký hiệu ${bare("ENTERPRISE_SOCIAL_WELFARE", of("DN12"))}).`,
  table,
];

function column(indicator: string, heading: string) {
  return { indicator, measure: "VALUE", period: "P", target: null, breakdown: null, decimals: null, heading };
}
