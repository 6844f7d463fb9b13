import { Arg, Field, ObjectType } from "type-graphql";
import type { Locale } from "../../shared/base/locale.ts";
import { connectionOf } from "../platform/graphql/connection.ts";
import { LocaleEnum } from "../platform/graphql/locale-enum.ts";
import type { ReportingUnit } from "./unit.queries.ts";

@ObjectType("ReportingUnit", {
  simpleResolvers: true,
  description: "Whom a value is about: one unit (a province, an enterprise), or a group of them.",
})
export class ReportingUnitType {
  @Field(() => String, {
    description: "Stays the same for ever, e.g. `DN01`, or `DOANH_NGHIEP` for a group.",
  })
  readonly code: string;

  @Field(() => String, { description: "The name in Vietnamese." })
  readonly nameVi: string;

  @Field(() => String, { nullable: true, description: "The name in English, if it has one." })
  readonly nameEn: string | null;

  @Field(() => Boolean, {
    description: "Whether it stands for its members; its values are then made from theirs.",
  })
  readonly isGroup: boolean;

  @Field(() => [String], { description: 'The groups that a unit belongs to, e.g. `["DOANH_NGHIEP"]`.' })
  readonly groups: readonly string[];

  constructor(unit: ReportingUnit) {
    this.code = unit.code;
    this.nameVi = unit.nameVi;
    this.nameEn = unit.nameEn;
    this.isGroup = unit.isGroup;
    this.groups = unit.groups;
  }

  @Field(() => String, { description: "The name in a language; Vietnamese where there is no English one." })
  name(
    @Arg("locale", () => LocaleEnum, { defaultValue: "vi", description: "`VI` or `EN`." }) locale: Locale,
  ): string {
    return locale === "en" ? (this.nameEn ?? this.nameVi) : this.nameVi;
  }
}

export const ReportingUnitConnection = connectionOf("ReportingUnit", () => ReportingUnitType);
