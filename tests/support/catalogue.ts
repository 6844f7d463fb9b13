import type { Viewer } from "../../server/access/viewer.ts";
import type { Indicator } from "../../server/catalog/indicator.queries.ts";
import { type IndicatorDraft, saveIndicator } from "../../server/catalog/save-indicator.ts";
import { saveGroups, saveUnits } from "../../server/catalog/save-units.ts";
import type { Platform } from "../../server/platform/platform.ts";

/** An indicator as a test needs it: a code, and what matters there. */
export function indicatorDraft(code: string, more: Partial<IndicatorDraft> = {}): IndicatorDraft {
  return {
    code,
    nameVi: `Chỉ tiêu ${code}`,
    nameEn: null,
    definition: null,
    unitOfMeasureVi: "tỷ đồng",
    unitOfMeasureEn: null,
    decimals: 2,
    direction: "HIGHER_IS_BETTER",
    nature: "FLOW",
    unitAggregation: "SUM",
    timeAggregation: "SUM",
    weightIndicator: null,
    formula: null,
    restricted: false,
    ...more,
  };
}

/**
 * Two enterprises and a province, the first two in the group `DOANH_NGHIEP`, with revenue, workers and a
 * restricted indicator, none of them observed yet.
 */
export async function smallCatalogue(platform: Platform, owner: Viewer): Promise<readonly Indicator[]> {
  await saveUnits(platform, [
    { code: "THANH_HOA", nameVi: "Tỉnh Thanh Hóa", nameEn: "Thanh Hoa province" },
    { code: "DN01", nameVi: "Công ty Điện lực Thanh Hóa" },
    { code: "DN02", nameVi: "Công ty Xi măng Bỉm Sơn" },
  ]);
  await saveGroups(platform, [
    { code: "DOANH_NGHIEP", nameVi: "Doanh nghiệp thuộc Khối", members: ["DN02", "DN01"] },
  ]);
  const drafts = [
    indicatorDraft("REVENUE", { nameVi: "Doanh thu", nameEn: "Revenue", unitOfMeasureEn: "billion VND" }),
    indicatorDraft("WORKERS", { nameVi: "Số lao động", unitOfMeasureVi: "người", decimals: 0 }),
    indicatorDraft("PROFIT", { nameVi: "Lợi nhuận", restricted: true }),
  ];
  const saved: Indicator[] = [];
  for (const draft of drafts) saved.push(await saveIndicator(platform, owner, draft));
  return saved;
}
