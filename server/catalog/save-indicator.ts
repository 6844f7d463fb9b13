import { parseCode } from "../../shared/base/code.ts";
import { InputError } from "../../shared/base/input-error.ts";
import { checkFormula } from "../../shared/formula/check-formula.ts";
import type { IndicatorModel } from "../../shared/formula/cube.ts";
import { assertMay, mayEditCatalogue } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import type { Platform } from "../platform/platform.ts";
import { inTransaction, type Transaction } from "../platform/transaction.ts";
import { lockFeed, publishChanges } from "./change-feed.ts";
import { type Indicator, listIndicators, modelOf } from "./indicator.queries.ts";
import { optionalText, requiredText } from "./name-text.ts";
import { searchColumn } from "./search.ts";

export type IndicatorDraft = Omit<Indicator, "formulaVersion">;

/**
 * Makes an indicator or replaces all of its description.
 *
 * @param draft checked here: texts, range of decimals, weight, and the formula's syntax, codes, cycles and units
 * @returns as stored; its formula version is one higher when the formula changed
 * @throws InputError that names what was wrong; FORBIDDEN without a role for the catalogue
 */
export async function saveIndicator(
  platform: Platform,
  viewer: Viewer | null,
  draft: IndicatorDraft,
): Promise<Indicator> {
  const [saved] = await saveIndicators(platform, viewer, [draft]);
  if (saved === undefined) throw new Error(`Indicator ${draft.code} was not saved`);
  return saved;
}

/**
 * Makes or replaces several indicators: all of them, or none.
 *
 * @param drafts each formula reads what is stored or comes before it
 * @returns as stored, in the order of the drafts
 * @throws InputError as `saveIndicator`
 */
export async function saveIndicators(
  platform: Platform,
  viewer: Viewer | null,
  drafts: readonly IndicatorDraft[],
): Promise<Indicator[]> {
  assertMay(mayEditCatalogue(viewer), viewer, "change indicators");
  const clean = drafts.map(cleanDraft);
  return inTransaction(platform.database, async (tx) => {
    await lockFeed(tx);
    const catalogue = new Catalogue(await listIndicators(tx));
    const saved: Indicator[] = [];
    for (const draft of clean) saved.push(await saveInto(tx, viewer, catalogue, draft));
    await publishChanges(
      platform,
      tx,
      saved.map(({ code }) => ({ kind: "INDICATOR", indicator: code })),
    );
    return saved;
  });
}

/** The indicators as they stand in the middle of a transaction. */
class Catalogue {
  readonly stored = new Map<string, Indicator>();
  readonly models = new Map<string, IndicatorModel>();

  constructor(indicators: readonly Indicator[]) {
    for (const indicator of indicators) this.put(indicator);
  }

  put(indicator: Indicator): void {
    this.stored.set(indicator.code, indicator);
    this.models.set(indicator.code, modelOf(indicator));
  }
}

async function saveInto(
  tx: Transaction,
  viewer: Viewer,
  catalogue: Catalogue,
  draft: IndicatorDraft,
): Promise<Indicator> {
  const before = catalogue.stored.get(draft.code) ?? null;
  await checkAgainstOthers(tx, draft, before, new Map(catalogue.models));
  const formulaChanged = draft.formula !== (before?.formula ?? null);
  const saved = { ...draft, formulaVersion: (before?.formulaVersion ?? 0) + (formulaChanged ? 1 : 0) };
  await writeIndicator(tx, saved, viewer);
  catalogue.put(saved);
  return saved;
}

function cleanDraft(draft: IndicatorDraft): IndicatorDraft {
  const { decimals } = draft;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6)
    throw new InputError(`decimals must be from 0 to 6, but it is ${decimals}`, { decimals });
  return {
    ...draft,
    code: parseCode(draft.code, "indicator"),
    nameVi: requiredText("nameVi", draft.nameVi, 500),
    nameEn: optionalText("nameEn", draft.nameEn, 500),
    definition: optionalText("definition", draft.definition, 5000),
    unitOfMeasureVi: requiredText("unitOfMeasureVi", draft.unitOfMeasureVi, 60),
    unitOfMeasureEn: optionalText("unitOfMeasureEn", draft.unitOfMeasureEn, 60),
    formula: optionalText("formula", draft.formula, 2000),
    weightIndicator: weightOf(draft),
  };
}

function weightOf({ code, unitAggregation, weightIndicator }: IndicatorDraft): string | null {
  const weight = weightIndicator === null ? null : parseCode(weightIndicator, "weight indicator");
  if (unitAggregation === "WEIGHTED_MEAN" && weight === null)
    throw new InputError("unitAggregation WEIGHTED_MEAN needs a weightIndicator, but none came");
  if (weight === code) throw new InputError(`${code} cannot be its own weightIndicator`);
  return weight;
}

async function checkAgainstOthers(
  tx: Transaction,
  draft: IndicatorDraft,
  before: Indicator | null,
  models: Map<string, IndicatorModel>,
): Promise<void> {
  const model = modelOf({ ...draft, formulaVersion: 0 });
  if (model.weightIndicator !== null && !models.has(model.weightIndicator))
    throw new InputError(`weightIndicator "${model.weightIndicator}" is not an indicator`, {});
  models.set(model.code, model);
  const find = (code: string): IndicatorModel | null => models.get(code) ?? null;
  if (model.formula !== null) {
    if (before?.formula == null) await refuseIfObserved(tx, model.code);
    checkFormula(model.code, model.formula, find, model.unitOfMeasure);
  }
  const sameForOthers =
    before?.unitOfMeasureVi === draft.unitOfMeasureVi && before.weightIndicator === draft.weightIndicator;
  if (before === null || sameForOthers) return;
  // Formulas elsewhere were checked against the old unit of measure and the old weights.
  for (const other of models.values())
    if (other.formula !== null && other.code !== model.code)
      checkFormula(other.code, other.formula, find, other.unitOfMeasure);
}

async function refuseIfObserved(tx: Transaction, code: string): Promise<void> {
  const [observed] = await tx.query("SELECT 1 AS one FROM observation WHERE indicator = $1 LIMIT 1", [code]);
  if (observed !== undefined)
    throw new InputError(
      `${code} has recorded observations, so it cannot become derived: give the formula to a new code`,
      { code },
      "CONFLICT",
    );
}

async function writeIndicator(tx: Transaction, saved: Indicator, viewer: Viewer): Promise<void> {
  const { code, nameVi, nameEn, unitOfMeasureVi, unitOfMeasureEn } = saved;
  await tx.query(
    `INSERT INTO indicator (code, name_vi, name_en, definition, unit_of_measure_vi, unit_of_measure_en, decimals,
       direction, nature, unit_aggregation, time_aggregation, weight_indicator, formula, formula_version, restricted,
       owner, search_text)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     ON CONFLICT (code) DO UPDATE SET name_vi = EXCLUDED.name_vi, name_en = EXCLUDED.name_en,
       definition = EXCLUDED.definition, unit_of_measure_vi = EXCLUDED.unit_of_measure_vi,
       unit_of_measure_en = EXCLUDED.unit_of_measure_en, decimals = EXCLUDED.decimals,
       direction = EXCLUDED.direction, nature = EXCLUDED.nature, unit_aggregation = EXCLUDED.unit_aggregation,
       time_aggregation = EXCLUDED.time_aggregation, weight_indicator = EXCLUDED.weight_indicator,
       formula = EXCLUDED.formula, formula_version = EXCLUDED.formula_version, restricted = EXCLUDED.restricted,
       search_text = EXCLUDED.search_text`,
    [
      code,
      nameVi,
      nameEn,
      saved.definition,
      unitOfMeasureVi,
      unitOfMeasureEn,
      saved.decimals,
      saved.direction,
      saved.nature,
      saved.unitAggregation,
      saved.timeAggregation,
      saved.weightIndicator,
      saved.formula,
      saved.formulaVersion,
      saved.restricted,
      viewer.id,
      searchColumn([code, nameVi, nameEn, unitOfMeasureVi, unitOfMeasureEn]),
    ],
  );
}
