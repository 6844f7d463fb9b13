import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { assertMay, mayReadReport } from "../access/access.policy.ts";
import type { GraphqlContext } from "../access/context.ts";
import { readPageRequest } from "../platform/graphql/connection.ts";
import type { Platform } from "../platform/platform.ts";
import type { Collab } from "./collab/collab-server.ts";
import { createReport, type ReportDraft } from "./create-report.ts";
import { findReport, listReports, readId } from "./report.queries.ts";
import { CreateReportInput, ReportConnection, ReportType } from "./report.types.ts";

@Resolver()
export class DocumentsResolver {
  readonly #platform: Platform;
  readonly #collab: Collab;

  constructor(platform: Platform, collab: Collab) {
    this.#platform = platform;
    this.#collab = collab;
  }

  @Query(() => ReportConnection, {
    description:
      "The reports that the caller may read, the newest first. Example: `{ reports { nodes { id title period } } }`",
  })
  async reports(
    @Arg("first", () => Int, { defaultValue: 50, description: "How many, 1 to 500." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The `endCursor` of the page before." })
    after: string | null,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<object> {
    const page = await listReports(this.#platform.database, viewer, readPageRequest(first, after, 1));
    return ReportConnection.from(page, (report) => new ReportType(report, viewer));
  }

  @Query(() => ReportType, {
    nullable: true,
    description: "One report; null when there is none with this id.",
  })
  async report(
    @Arg("id", () => ID, { description: "As `reports` lists it." }) id: string,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<ReportType | null> {
    const reportId = readId(id, "report");
    assertMay(mayReadReport(viewer, reportId), viewer, "read this report");
    const report = await findReport(this.#platform.database, reportId);
    return report === null ? null : new ReportType(report, viewer);
  }

  @Mutation(() => ReportType, {
    description:
      "Creates a report, with its title as the first line of its text. Example: `mutation { createReport(input: " +
      '{ title: "Báo cáo 6 tháng đầu năm 2023", period: "2023-S1", unit: "THANH_HOA" }) { id } }`',
  })
  async createReport(
    @Arg("input", () => CreateReportInput, { description: "Title, period and unit." })
    input: CreateReportInput,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<ReportType> {
    return new ReportType(await createReport(this.#platform, this.#collab, viewer, draftOf(input)), viewer);
  }
}

/** Only what the API offers: an input object could carry more, such as a text. */
function draftOf({ title, period, unit }: CreateReportInput): ReportDraft {
  return { title, period, unit };
}
