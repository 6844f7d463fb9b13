import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { mayComment, mayEditReport } from "../access/access.policy.ts";
import type { Viewer } from "../access/viewer.ts";
import { connectionOf } from "../platform/graphql/connection.ts";
import { DateTimeScalar, PeriodScalar } from "../platform/graphql/scalars.ts";
import type { Report, ReportStatus } from "./report.queries.ts";

export const ReportStatusEnum = { DRAFT: "DRAFT", RELEASED: "RELEASED" } as const satisfies Readonly<
  Record<ReportStatus, ReportStatus>
>;

registerEnumType(ReportStatusEnum, {
  name: "ReportStatus",
  description: "How far a report is.",
  valuesConfig: {
    DRAFT: { description: "Being written; its figures follow the data." },
    RELEASED: { description: "Has been released; a release keeps its figures as they were printed." },
  },
});

@ObjectType("Report", {
  simpleResolvers: true,
  description: "A report that several people write. Its text is at `/collab`, under the report's id.",
})
export class ReportType {
  @Field(() => ID, {
    description: "Also the name of its document at `/collab` and its address `/reports/:id`.",
  })
  readonly id: string;

  @Field(() => String, { description: "As the list of reports shows it; the title in the text is its own." })
  readonly title: string;

  @Field(() => PeriodScalar, { description: "What `P` means in its figures, e.g. `2023-S1`." })
  readonly period: string;

  @Field(() => String, { description: "Code of the unit whose figures are meant where a figure names none." })
  readonly unit: string;

  @Field(() => ReportStatusEnum, { description: "Whether it has been released." })
  readonly status: ReportStatus;

  @Field(() => DateTimeScalar, { description: "When it was created." })
  readonly createdAt: Date;

  @Field(() => DateTimeScalar, { description: "When its text was last changed." })
  readonly updatedAt: Date;

  @Field(() => Boolean, {
    description: "Whether the caller may write in it; otherwise its text is read-only.",
  })
  readonly canEdit: boolean;

  @Field(() => Boolean, { description: "Whether the caller may open threads and answer in them." })
  readonly canComment: boolean;

  constructor(report: Report, viewer: Viewer | null) {
    this.id = report.id;
    this.title = report.title;
    this.period = report.period;
    this.unit = report.unit;
    this.status = report.status;
    this.createdAt = report.createdAt;
    this.updatedAt = report.updatedAt;
    this.canEdit = mayEditReport(viewer, report.id);
    this.canComment = mayComment(viewer, report.id);
  }
}

export const ReportConnection = connectionOf("Report", () => ReportType);

@InputType("CreateReportInput", { description: "A new report." })
export class CreateReportInput {
  @Field(() => String, { description: "1 to 300 characters; it also becomes the title in the text." })
  readonly title!: string;

  @Field(() => PeriodScalar, { description: "What `P` is to mean in its figures, e.g. `2023-S1`." })
  readonly period!: string;

  @Field(() => String, { description: "Code of the reporting unit that it is about, e.g. `THANH_HOA`." })
  readonly unit!: string;
}
