import { bare, figure, heading, list, p, period, type Reference, type SampleNode } from "./report-nodes.ts";

const tccsd: Reference = { unit: "TCCSD" };
const hongDuc: Reference = { unit: "TC001" };
const fraction = { measure: "FRACTION" } as const;

/** The committee's own work and that of the associations. */
export const partyPart: readonly SampleNode[] = [
  heading(2, "CÔNG TÁC XÂY DỰNG ĐẢNG VÀ ĐOÀN THỂ"),
  heading(3, "Chính trị, tư tưởng"),
  p`Ban Thường vụ ban hành ${figure("DOCS_ISSUED")}, nhiều nhất là quyết định với ${bare("DOCS_ISSUED", { breakdown: "doc_type:quyet_dinh" })} bản (${figure("DOCS_ISSUED", { breakdown: "doc_type:quyet_dinh", measure: "SHARE" })}). Đã mở ${figure("PARTY_AWARENESS_CLASSES")} bồi dưỡng nhận thức về Đảng cho ${figure("PARTY_AWARENESS_TRAINEES")}, hoàn thành ${figure("PARTY_AWARENESS_TRAINEES", { measure: "PERCENT_OF_TARGET", target: "PLAN" })} kế hoạch; học sinh, sinh viên chiếm ${figure("PARTY_AWARENESS_TRAINEES", { breakdown: "group:hssv", measure: "SHARE" })}. Ngoài ra có ${figure("NEW_MEMBER_CLASSES")} dành cho ${bare("NEW_MEMBER_TRAINEES")} đảng viên mới.`,
  heading(3, "Tổ chức, đảng viên"),
  p`Đảng bộ Khối hiện có ${figure("PARTY_ORGS")} với ${figure("PARTY_MEMBERS")}; trong kỳ đã bàn giao ${bare("PARTY_ORGS_TRANSFERRED_OUT")} tổ chức và đón nhận ${bare("PARTY_ORGS_RECEIVED")} tổ chức. Toàn Đảng bộ kết nạp ${figure("NEW_MEMBERS_TOTAL")}, bằng ${figure("NEW_MEMBERS_TOTAL", { measure: "PERCENT_OF_TARGET", target: "RESOLUTION" })} chỉ tiêu mà Ban Thường vụ Tỉnh ủy giao cho ${period("YEAR(P)")}. Riêng ${bare("NEW_MEMBERS", { ...tccsd, measure: "UNIT_COUNT" })} tổ chức cơ sở đang sinh hoạt kết nạp ${figure("NEW_MEMBERS", tccsd)}, trong đó ${bare("NEW_MEMBERS", { ...tccsd, breakdown: "group:sinh_vien" })} là sinh viên (${figure("NEW_MEMBERS", { ...tccsd, breakdown: "group:sinh_vien", measure: "SHARE" })}), ${bare("NEW_MEMBERS", { ...tccsd, breakdown: "group:hoc_sinh" })} là học sinh.`,
  p`Đảng bộ Trường Đại học Hồng Đức dẫn đầu, xếp ${figure("NEW_MEMBERS", { ...hongDuc, measure: "RANK" })} với ${figure("NEW_MEMBERS", hongDuc)}, đạt ${figure("NEW_MEMBERS", { ...hongDuc, measure: "PERCENT_OF_TARGET", target: "PLAN" })} chỉ tiêu riêng của đơn vị. Toàn Đảng bộ công nhận chính thức ${figure("MEMBERS_MADE_OFFICIAL")}, trao Huy hiệu Đảng cho ${figure("PARTY_BADGES_AWARDED")} và xóa tên ${figure("MEMBERS_STRUCK_OFF")}.`,
  heading(3, "Kiểm tra, giám sát và kỷ luật"),
  p`Ủy ban kiểm tra hai cấp kiểm tra ${figure("PARTY_ORGS_INSPECTED", { breakdown: "body:ubkt" })} cùng ${figure("PARTY_MEMBERS_INSPECTED", { breakdown: "body:ubkt" })}. Có ${figure("MEMBERS_DISCIPLINED")} phải nhận hình thức kỷ luật: ${bare("MEMBERS_DISCIPLINED", { breakdown: "form:khien_trach" })} trường hợp khiển trách, ${bare("MEMBERS_DISCIPLINED", { breakdown: "form:khai_tru" })} trường hợp khai trừ.`,
  heading(3, "Đơn vị văn hóa và các đoàn thể"),
  p`Chuẩn văn hóa được công nhận cho ${bare("CULTURAL_UNITS_SHARE", fraction)} đơn vị (${figure("CULTURAL_UNITS_SHARE")}), chuẩn kiểu mẫu cho ${bare("MODEL_UNITS_SHARE", fraction)} đơn vị (${figure("MODEL_UNITS_SHARE")}). Công đoàn tổ chức xong ${bare("UNION_CONGRESS_RATE", fraction)} đại hội cơ sở và tặng ${figure("UNION_GIFTS")} trị giá ${figure("UNION_GIFTS_VALUE")}. Đoàn Thanh niên giới thiệu ${figure("YOUTH_MEMBERS_INTRODUCED")} ưu tú, ra quân ${figure("VOLUNTEER_CAMPAIGNS")} tình nguyện và vận động được ${figure("BLOOD_UNITS", {}, { qualifier: "gần" })}.`,
];

/** What is to be done next. */
export const tasksPart: readonly SampleNode[] = [
  heading(1, "PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM"),
  heading(2, "NHỮNG VIỆC CẦN TẬP TRUNG"),
  p`Trên cơ sở kết quả nêu trên, Đảng ủy Khối xác định một số việc phải làm ngay và giao cấp ủy cơ sở theo dõi hằng tháng.`,
  list(
    p`Rà soát từng doanh nghiệp có doanh thu thấp hơn cùng kỳ, nắm rõ nguyên nhân thiếu đơn hàng để cùng lãnh đạo doanh nghiệp tìm hướng gỡ khó; phấn đấu đưa tỷ lệ so với cùng kỳ vượt mức ${figure("ENTERPRISE_REVENUE", { unit: "DOANH_NGHIEP", measure: "INDEX" })} hiện nay.`,
    p`Dồn sức cho công tác phát triển đảng viên ở trường học, bệnh viện; những nơi chưa kết nạp được người nào phải báo cáo lý do và đăng ký thời hạn cụ thể.`,
    p`Hoàn chỉnh dữ liệu ước thực hiện thành số chính thức trước kỳ họp cuối năm, để mọi biểu tổng hợp khớp với số của từng đơn vị.`,
    p`Giữ tỷ lệ giải quyết công việc đúng hạn không thấp hơn ${figure("ASSIGNED_TASKS_ON_TIME_RATE", { unit: "THANH_HOA" }, { decimals: 1 })}, coi đây là căn cứ xếp loại tổ chức đảng và người đứng đầu.`,
  ),
  heading(2, "TỔ CHỨC THỰC HIỆN"),
  heading(5, "Trách nhiệm của cấp ủy cơ sở"),
  p`Mỗi cấp ủy phân công một đồng chí chịu trách nhiệm về số liệu của đơn vị mình, ghi rõ nguồn và tình trạng của từng con số ngay khi cập nhật.`,
  heading(5, "Trách nhiệm của các ban tham mưu"),
  p`Các ban tham mưu đối chiếu số liệu giữa phần lời và phần biểu trước khi trình ký; nơi nào lệch nhau thì làm rõ với đơn vị báo cáo, không tự ý sửa con số. Văn phòng Đảng ủy tổng hợp tiến độ và kiến nghị hướng xử lý tại phiên họp gần nhất của Ban Thường vụ.`,
];
