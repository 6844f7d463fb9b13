import { expect, test } from "vitest";
import { sampleReport } from "../../server/sample/report/sample-report.ts";
import { sampleGroups } from "../../server/sample/sample-units.ts";
import { defaultFormat } from "../../shared/figure/figure-format.ts";
import { figureMeta } from "../../shared/figure/figure-meta.ts";
import { figureText } from "../../shared/figure/figure-text.ts";
import { trendWord } from "../../shared/figure/trend-word.ts";
import { evaluateFigure } from "../../shared/formula/evaluate-figure.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { periodLabel } from "../../shared/period/period-label.ts";
import { resolvePeriod } from "../../shared/period/relative-period.ts";
import { documentFigures, documentTables, tableRefs } from "../../shared/report/document-figures.ts";
import { parseDocument } from "../../shared/report/document-node.ts";
import type { DocumentPrinter } from "../../shared/report/document-printer.ts";
import { documentText } from "../../shared/report/document-text.ts";
import { sampleCube } from "../support/sample-cube.ts";

const cube = sampleCube();
const report = parseDocument(sampleReport());
const period = parsePeriod("2023-S1");

const printer: DocumentPrinter = {
  figure: (ref, format) => {
    const { indicator, ...value } = evaluateFigure(cube, ref, period, "DUK");
    if (indicator === null) throw new Error(`No indicator ${ref.indicator}`);
    return figureText(value, figureMeta(ref.measure, indicator, "vi"), format, "vi");
  },
  trend: (ref, words) => {
    const { trend } = evaluateFigure(cube, ref, period, "DUK");
    if (trend === null) throw new Error(`No trend of ${JSON.stringify(ref)}`);
    return trendWord(trend, "vi", words ?? undefined);
  },
  periodLabel: (expression) => periodLabel(resolvePeriod(expression, period), "vi"),
  table: () => null,
};

test("every figure of the report has its value, except the two that show what a missing one looks like", () => {
  const missing = documentFigures(report).flatMap(({ ref }) => {
    const { quantity } = evaluateFigure(cube, ref, period, "DUK");
    return quantity.ok ? [] : [[ref.indicator, ref.unit, ref.measure, quantity.reason]];
  });
  expect(missing).toEqual([
    ["ENTERPRISE_WORKERS", "DOANH_NGHIEP", "CHANGE", "NO_BASE_VALUE"],
    ["ENTERPRISE_SOCIAL_WELFARE", "DN12", "VALUE", "NOT_APPLICABLE"],
  ]);
});

test("the table has a value or a reason in each cell, and a total in each column", () => {
  const [table] = documentTables(report);
  const [group] = sampleGroups;
  const rows = table === undefined ? [] : tableRefs(table, group?.members ?? []);
  const texts = rows.map((refs) =>
    refs.map((ref) => {
      const { indicator, ...value } = evaluateFigure(cube, ref, period, "DUK");
      return (
        indicator && figureText(value, figureMeta(ref.measure, indicator, "vi"), defaultFormat, "vi", "CELL")
      );
    }),
  );
  expect(texts).toHaveLength(27);
  expect(texts[0]).toEqual(["574,90", "16,40", "9,16", "22,10", "774", "0,40"]);
  expect(texts[10]).toEqual(["240,00", "6,90", "4,53", "7,00", "-", "-"]);
  expect(texts[22]).toEqual(["25,00", "-", "-", "7,20", "36", "-"]);
  expect(texts[26]).toEqual(["17.552,13", "537,68", "125,70", "9,65", "14.526", "7,06"]);
});

const sentences = [
  "Tốc độ tăng GRDP ước 7,0% so với cùng kỳ năm trước",
  "có mức tăng trưởng âm, -3,33%.",
  "ước 20.577 tỷ đồng, tương đương 58% dự toán mà HĐND tỉnh giao cho cả năm 2023",
  "ước 70.437 tỷ đồng, tăng 2,0% so với 6 tháng đầu năm 2022",
  "Có 33 dự án mới được chấp thuận chủ trương đầu tư, trong số này 09 dự án",
  "gồm 8.948,5 tỷ đồng và 131,4 triệu USD",
  "13 xã về đích, 23 xã được nâng lên mức nâng cao và 05 xã lên mức kiểu mẫu",
  "Ngành du lịch đón khoảng 8,4 triệu lượt khách, tăng 13%",
  "bằng 116,7% mức của 6 tháng đầu năm 2022, tức tăng 2.157 tỷ đồng",
  "61/78 thí sinh của tỉnh mang giải trở về, đạt tỷ lệ 78,2%: 03 giải nhất, 15 giải nhì",
  "17 huy chương tại SEA Games 32 (7 vàng, 5 bạc, 5 đồng)",
  "gần 68 nghìn người; trợ cấp xã hội được chi trả cho khoảng 1,2 triệu đối tượng",
  "nhiều hơn 540 việc so với 6 tháng đầu năm 2022; 99,92% số việc",
  "PAR INDEX xếp thứ 10, tăng 4 bậc; SIPAS xếp 5/63 tỉnh, thành phố, tăng 19 bậc",
  "thu hồi gần 19,6 tỷ đồng, xử lý 20.430m² đất",
  "26 doanh nghiệp đã gửi số liệu",
  "ước 17.552,13 tỷ đồng, bằng 87,3% mức của 6 tháng đầu năm 2022, tức giảm 2.553,40 tỷ đồng",
  "giảm 1,1 triệu đồng",
  "chiếm 33,3% của cả khối",
  "góp 370 triệu đồng",
  "hoàn thành 99,0% kế hoạch",
  "kết nạp 397 đảng viên, bằng 66,2% chỉ tiêu mà Ban Thường vụ Tỉnh ủy giao cho năm 2023",
  "87 là sinh viên (22,3%), 50 là học sinh",
  "62/121 đơn vị (51,2%), chuẩn kiểu mẫu cho 30/121 đơn vị (24,8%)",
  "54/54 đại hội cơ sở",
];

const text = documentText(report, "TEXT", "vi", printer);

for (const sentence of sentences)
  test(`the report reads "${sentence}"`, () => expect(text.normalize("NFC")).toContain(sentence));
