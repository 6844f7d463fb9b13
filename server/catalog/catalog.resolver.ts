import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { assertMay, mayReadData } from "../access/access.policy.ts";
import type { GraphqlContext } from "../access/context.ts";
import { readPageRequest } from "../platform/graphql/connection.ts";
import type { Platform } from "../platform/platform.ts";
import { findIndicator, searchIndicators } from "./indicator.queries.ts";
import { draftOf, IndicatorConnection, IndicatorInput, IndicatorType } from "./indicator.types.ts";
import { saveIndicator } from "./save-indicator.ts";
import { searchUnits } from "./unit.queries.ts";
import { ReportingUnitConnection, ReportingUnitType } from "./unit.types.ts";

const firstDescription = "How many entries, 1 to 500.";
const afterDescription = "The `endCursor` of the page before.";

@Resolver()
export class CatalogResolver {
  readonly #platform: Platform;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  @Query(() => IndicatorConnection, {
    description:
      "The indicators, by code. `search` takes words of the name, code or unit of measure, with or without marks. " +
      'Example: `{ indicators(search: "thu ngan sach") { nodes { code name unitOfMeasure } } }`',
  })
  async indicators(
    @Arg("search", () => String, {
      nullable: true,
      description: "E.g. `thu ngan sach`; all words must be found.",
    })
    search: string | null,
    @Arg("first", () => Int, { defaultValue: 50, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) after: string | null,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<object> {
    assertMay(mayReadData(viewer, { restricted: false }), viewer, "read the catalogue");
    const request = readPageRequest(first, after, 1);
    const page = await searchIndicators(this.#platform.database, search, request);
    return IndicatorConnection.from(page, (indicator) => new IndicatorType(indicator));
  }

  @Query(() => IndicatorType, {
    nullable: true,
    description:
      'One indicator; null when there is none. Example: `{ indicator(code: "GRDP_YOY_PCT") { name } }`',
  })
  async indicator(
    @Arg("code", () => String, { description: "E.g. `GRDP_YOY_PCT`." }) code: string,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<IndicatorType | null> {
    assertMay(mayReadData(viewer, { restricted: false }), viewer, "read the catalogue");
    const found = code.includes("\0") ? null : await findIndicator(this.#platform.database, code);
    return found === null ? null : new IndicatorType(found);
  }

  @Query(() => ReportingUnitConnection, {
    description:
      "Reporting units and their groups, groups first, then by code; with `group` its members in their order. " +
      'Example: `{ reportingUnits(group: "DOANH_NGHIEP", first: 100) { nodes { code name } } }`',
  })
  async reportingUnits(
    @Arg("search", () => String, {
      nullable: true,
      description: "Words of the name or code, e.g. `thanh hoa`.",
    })
    search: string | null,
    @Arg("group", () => String, {
      nullable: true,
      description: "Only the members of this group, e.g. `DOANH_NGHIEP`.",
    })
    group: string | null,
    @Arg("first", () => Int, { defaultValue: 50, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) after: string | null,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<object> {
    assertMay(mayReadData(viewer, { restricted: false }), viewer, "read the catalogue");
    const request = readPageRequest(first, after, 2);
    const page = await searchUnits(this.#platform.database, search, group, request);
    return ReportingUnitConnection.from(page, (unit) => new ReportingUnitType(unit));
  }

  @Mutation(() => IndicatorType, {
    description:
      "Makes an indicator or replaces its whole description. A formula is checked before it is stored: syntax, " +
      "unknown codes, cycles and units of measure. Takes a role for the whole catalogue. Example: `mutation { " +
      'saveIndicator(input: { code: "REVENUE_PER_WORKER", nameVi: "Doanh thu bình quân một lao động", ' +
      'unitOfMeasureVi: "tỷ đồng/người", decimals: 3, formula: "ENTERPRISE_REVENUE / ENTERPRISE_WORKERS" }) { code formulaVersion } }`',
  })
  async saveIndicator(
    @Arg("input", () => IndicatorInput, { description: "The whole description." }) input: IndicatorInput,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<IndicatorType> {
    return new IndicatorType(await saveIndicator(this.#platform, viewer, draftOf(input)));
  }
}
