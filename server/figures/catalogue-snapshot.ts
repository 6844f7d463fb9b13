import type { Locale } from "../../shared/base/locale.ts";
import type { FindModel, IndicatorModel } from "../../shared/formula/cube.ts";
import { formulaCodes } from "../../shared/formula/parse-formula.ts";
import { feedEnd } from "../catalog/change-feed.ts";
import { type Indicator, listIndicators, modelOf } from "../catalog/indicator.queries.ts";
import { listMembers, listUnits, type ReportingUnit } from "../catalog/unit.queries.ts";
import type { Database } from "../platform/database.ts";
import { inTransaction } from "../platform/transaction.ts";

type Parts = {
  /** The number in the change feed up to which this is the catalogue. */
  readonly seq: number;
  readonly indicators: readonly Indicator[];
  readonly units: readonly ReportingUnit[];
  readonly members: ReadonlyMap<string, readonly string[]>;
};

/** All indicators, units and groups as they stood at one place of the change feed. Never changes. */
export class CatalogueSnapshot {
  readonly seq: number;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #units: ReadonlyMap<string, ReportingUnit>;
  readonly #members: ReadonlyMap<string, readonly string[]>;
  readonly #models = new Map<string, IndicatorModel>();
  readonly #closures = new Map<string, ReadonlySet<string>>();

  constructor({ seq, indicators, units, members }: Parts) {
    this.seq = seq;
    this.#indicators = new Map(indicators.map((indicator) => [indicator.code, indicator]));
    this.#units = new Map(units.map((unit) => [unit.code, unit]));
    this.#members = members;
  }

  indicator(code: string): Indicator | null {
    return this.#indicators.get(code) ?? null;
  }

  /** What the evaluator must know of an indicator; formulas are read the first time they are needed. */
  readonly model: FindModel = (code) => {
    const known = this.#models.get(code);
    if (known !== undefined) return known;
    const indicator = this.#indicators.get(code);
    if (indicator === undefined) return null;
    const model = modelOf(indicator);
    this.#models.set(code, model);
    return model;
  };

  /** Members of a group in their order; null when there is no such group. */
  members(group: string): readonly string[] | null {
    return this.#members.get(group) ?? null;
  }

  isUnit(code: string): boolean {
    return this.#units.get(code)?.isGroup === false;
  }

  /** The group in which a unit is ranked and takes its share: of several, the first by code. */
  groupOf(unit: string): string | null {
    return this.#units.get(unit)?.groups[0] ?? null;
  }

  /** @returns the name in a language, Vietnamese where there is no English one; null for an unknown code */
  indicatorName(code: string, locale: Locale): string | null {
    return nameIn(this.#indicators.get(code), locale);
  }

  unitName(code: string, locale: Locale): string | null {
    return nameIn(this.#units.get(code), locale);
  }

  /**
   * Every indicator from which another is made, itself included: through formulas and weights, as deep as they go.
   * Unknown codes stay in it, since the figure changes on the day when they become known.
   */
  closure(code: string): ReadonlySet<string> {
    const known = this.#closures.get(code);
    if (known !== undefined) return known;
    const found = new Set<string>([code]);
    // A set is walked in the order of adding, what is added meanwhile included.
    for (const reached of found) {
      const model = this.model(reached);
      if (model === null) continue;
      if (model.weightIndicator !== null) found.add(model.weightIndicator);
      if (model.formula !== null) for (const read of formulaCodes(model.formula)) found.add(read);
    }
    this.#closures.set(code, found);
    return found;
  }
}

/** Reads the catalogue and its place in the feed from one snapshot of the database. */
export async function loadCatalogue(database: Database): Promise<CatalogueSnapshot> {
  return inTransaction(database, async (tx) => {
    await tx.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    return new CatalogueSnapshot({
      seq: await feedEnd(tx),
      indicators: await listIndicators(tx),
      units: await listUnits(tx),
      members: await listMembers(tx),
    });
  });
}

type Named = { readonly nameVi: string; readonly nameEn: string | null };

function nameIn(named: Named | undefined, locale: Locale): string | null {
  if (named === undefined) return null;
  return locale === "en" ? (named.nameEn ?? named.nameVi) : named.nameVi;
}
