import { enterprisePart } from "./enterprise-part.ts";
import { partyPart, tasksPart } from "./party-part.ts";
import { provincePart } from "./province-part.ts";
import {
  bold,
  centred,
  heading,
  italic,
  p,
  period,
  plain,
  type SampleNode,
  title,
  withIds,
} from "./report-nodes.ts";

/** What the sample report is called in the list of reports. */
export const sampleReportTitle = "Báo cáo tình hình thực hiện nhiệm vụ 6 tháng đầu năm 2023";

/** The unit whose report it is: what a figure without a unit of its own is about. */
export const sampleReportUnit = "DUK";

const head: readonly SampleNode[] = [
  {
    type: "documentHeader",
    content: [
      column(
        centred(plain("TỈNH ỦY THANH HÓA")),
        centred(bold("ĐẢNG ỦY KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH")),
        centred(plain("*")),
        centred(plain("Số      -BC/ĐUK")),
      ),
      column(
        centred(bold("ĐẢNG CỘNG SẢN VIỆT NAM")),
        centred(italic("Thanh Hóa, ngày      tháng 7 năm 2023")),
      ),
    ],
  },
  title`BÁO CÁO`,
  title`Tình hình thực hiện nhiệm vụ ${period()}`,
  p`Báo cáo này tổng hợp kết quả lãnh đạo, chỉ đạo của Đảng bộ Khối trong ${period()}. Số liệu do các đơn vị tự cập nhật; con số có chữ “ước” đứng trước là số ước thực hiện và sẽ thay đổi khi có số chính thức.`,
];

const foot: readonly SampleNode[] = [
  {
    type: "signature",
    content: [
      centred(bold("T/M BAN THƯỜNG VỤ")),
      centred(bold("PHÓ BÍ THƯ")),
      centred(italic("(dự thảo, chưa ký)")),
    ],
  },
  {
    type: "recipients",
    content: [
      p`Nơi nhận:`,
      p`- Thường trực Tỉnh ủy (để báo cáo),`,
      p`- Ủy viên Ban Chấp hành Đảng bộ Khối,`,
      p`- Các tổ chức cơ sở đảng trực thuộc,`,
      p`- Lưu Văn phòng Đảng ủy.`,
    ],
  },
];

/**
 * Gives the text of the sample report.
 *
 * @returns a document in Tiptap's JSON, the same on every call
 */
export function sampleReport(): SampleNode {
  return withIds({
    type: "doc",
    content: [
      ...head,
      heading(1, "KẾT QUẢ THỰC HIỆN NHIỆM VỤ"),
      ...provincePart,
      ...enterprisePart,
      ...partyPart,
      ...tasksPart,
      ...foot,
    ],
  });
}

function column(...content: readonly SampleNode[]): SampleNode {
  return { type: "documentHeaderColumn", content };
}
