import { Arg, Field, ObjectType } from "type-graphql";
import type { Locale } from "../../shared/base/locale.ts";
import type { FigureRef } from "../../shared/figure/figure-ref.ts";
import { LocaleEnum } from "../platform/graphql/locale-enum.ts";
import type { CatalogueSnapshot } from "./catalogue-snapshot.ts";
import { ComputedFigure } from "./computed-figure.ts";
import { FigureType } from "./figure.types.ts";
import { itemOf } from "./figure-question.ts";
import type { FigureTable } from "./figure-table.ts";

@ObjectType("FigureTableColumn", { simpleResolvers: true, description: "The heading of a column." })
export class FigureTableColumnType {
  readonly #figure: ComputedFigure;

  @Field(() => String, { description: "The indicator's code." })
  readonly indicator: string;

  /** @param catalogue where the heading's words come from; a column itself has no value */
  constructor(ref: FigureRef, catalogue: CatalogueSnapshot) {
    this.#figure = new ComputedFigure(itemOf(ref), null, catalogue);
    this.indicator = ref.indicator;
  }

  @Field(() => String, { nullable: true, description: "The indicator's name; null for an unknown code." })
  name(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string | null {
    return this.#figure.indicatorName(locale);
  }

  @Field(() => String, { description: "Of what the column shows: `%` for percentages; empty for none." })
  unitOfMeasure(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string {
    return this.#figure.meta(locale).unitOfMeasure;
  }
}

@ObjectType("FigureTableRow", { simpleResolvers: true, description: "The figures of one member." })
export class FigureTableRowType {
  readonly #catalogue: CatalogueSnapshot;

  @Field(() => String, { description: "The unit's code, e.g. `DN01`." })
  readonly unit: string;

  @Field(() => [FigureType], { description: "One figure per column." })
  readonly cells: readonly FigureType[];

  constructor(row: FigureTable["rows"][number], catalogue: CatalogueSnapshot) {
    this.#catalogue = catalogue;
    this.unit = row.unit;
    this.cells = row.cells.map((figure) => FigureType.of(figure));
  }

  @Field(() => String, { description: "The unit's name in a language." })
  unitName(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string {
    return this.#catalogue.unitName(this.unit, locale) ?? this.unit;
  }
}

@ObjectType("FigureTable", {
  simpleResolvers: true,
  description: "Figures of every member of a group, one row each.",
})
export class FigureTableType {
  @Field(() => [FigureTableColumnType], { description: "The columns as they were asked for." })
  readonly columns: readonly FigureTableColumnType[];

  @Field(() => [FigureTableRowType], { description: "The members, in the group's order." })
  readonly rows: readonly FigureTableRowType[];

  @Field(() => [FigureType], {
    nullable: true,
    description: "The figures of the whole group; null when they were not asked for.",
  })
  readonly total: readonly FigureType[] | null;

  constructor(table: FigureTable) {
    const { catalogue } = table;
    this.columns = table.columns.map((ref) => new FigureTableColumnType(ref, catalogue));
    this.rows = table.rows.map((row) => new FigureTableRowType(row, catalogue));
    this.total = table.total?.map((figure) => FigureType.of(figure)) ?? null;
  }
}
