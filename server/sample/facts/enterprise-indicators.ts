import type { SampleIndicator } from "../sample-data.types.ts";
import { flow, rate, stock } from "./define-indicator.ts";

const billionDong = ["tỷ đồng", "billion dong"] as const;
const millionDong = ["triệu đồng", "million dong"] as const;

/** What each enterprise reports, and what follows from it. */
export const enterpriseIndicators: readonly SampleIndicator[] = [
  flow(["ENTERPRISE_REVENUE", "Doanh thu của doanh nghiệp", "Revenue of enterprises"], billionDong, {
    decimals: 2,
    definition: "Doanh thu ước đạt trong kỳ của các doanh nghiệp báo cáo, không tính khối ngân hàng.",
  }),
  flow(
    [
      "ENTERPRISE_BUDGET_PAYMENT",
      "Nộp ngân sách nhà nước của doanh nghiệp",
      "Enterprise payments to the State budget",
    ],
    billionDong,
    {
      decimals: 2,
      definition: "Cột của bảng gốc ghi “Nợ ngân sách”, phần lời ghi “nộp”: hiểu là số đã nộp.",
    },
  ),
  flow(
    ["ENTERPRISE_SOCIAL_INSURANCE", "Bảo hiểm xã hội của doanh nghiệp", "Social insurance of enterprises"],
    billionDong,
    {
      decimals: 2,
      direction: "NEUTRAL",
      definition: "Cột của bảng gốc ghi “Nợ BHXH”; nguồn không nói là nợ hay đã đóng.",
    },
  ),
  flow(
    ["ENTERPRISE_AVG_INCOME", "Thu nhập bình quân người lao động", "Average income of workers"],
    millionDong,
    {
      decimals: 2,
      unitAggregation: "MEAN",
      timeAggregation: "MEAN",
      definition: "Mức mỗi người mỗi tháng; cả khối là trung bình cộng giản đơn của các doanh nghiệp.",
    },
  ),
  stock(["ENTERPRISE_WORKERS", "Lao động của doanh nghiệp", "Workers of enterprises"], ["người", "people"], {
    direction: "HIGHER_IS_BETTER",
  }),
  flow(
    [
      "ENTERPRISE_SOCIAL_WELFARE",
      "Doanh nghiệp ủng hộ an sinh xã hội",
      "Enterprise giving to social welfare",
    ],
    billionDong,
    { decimals: 2 },
  ),
  rate(
    [
      "ENTERPRISE_AVG_INCOME_WEIGHTED",
      "Thu nhập bình quân theo số lao động",
      "Average income weighted by workers",
    ],
    millionDong,
    {
      decimals: 2,
      direction: "HIGHER_IS_BETTER",
      formula: "weightedMean(ENTERPRISE_AVG_INCOME, ENTERPRISE_WORKERS, DOANH_NGHIEP)",
    },
  ),
  rate(["REVENUE_PER_WORKER", "Doanh thu trên một lao động", "Revenue per worker"], millionDong, {
    decimals: 1,
    direction: "HIGHER_IS_BETTER",
    formula: "ENTERPRISE_REVENUE / ENTERPRISE_WORKERS * 1000",
  }),
  rate(
    ["BUDGET_PAYMENT_RATE", "Tỷ lệ nộp ngân sách trên doanh thu", "Budget payments as a share of revenue"],
    ["%", "%"],
    { decimals: 2, formula: "ENTERPRISE_BUDGET_PAYMENT / ENTERPRISE_REVENUE * 100" },
  ),
];
