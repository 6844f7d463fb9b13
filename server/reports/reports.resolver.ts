import { Arg, Ctx, FieldResolver, Resolver, Root, registerEnumType } from "type-graphql";
import type { Locale } from "../../shared/base/locale.ts";
import type { GraphqlContext } from "../access/context.ts";
import { ReportType } from "../documents/report.types.ts";
import { FigureType } from "../figures/figure.types.ts";
import { LocaleEnum } from "../platform/graphql/locale-enum.ts";
import {
  type ContentFormat,
  listReportFigures,
  type ReportDeps,
  readReportContent,
} from "./report-content.ts";

export const ContentFormatEnum = {
  TEXT: "TEXT",
  HTML: "HTML",
  MARKDOWN: "MARKDOWN",
  JSON: "JSON",
} as const satisfies Readonly<Record<ContentFormat, ContentFormat>>;

registerEnumType(ContentFormatEnum, {
  name: "ContentFormat",
  description: "The form in which a report's text is read.",
  valuesConfig: {
    TEXT: { description: "Plain text: a line per paragraph, tabs between the cells of tables." },
    HTML: { description: "A fragment without scripts and styles." },
    MARKDOWN: { description: "Markdown with tables." },
    JSON: { description: "Tiptap's document, in which figures are references without values." },
  },
});

/** The text of a report with its values, and the values alone. */
@Resolver(() => ReportType)
export class ReportsResolver {
  readonly #deps: ReportDeps;

  constructor(deps: ReportDeps) {
    this.#deps = deps;
  }

  @FieldResolver(() => String, {
    description:
      "The text as it reads now: the newest words, with today's values as the caller may see them. " +
      'Example: `{ report(id: "…") { content(format: MARKDOWN) } }`',
  })
  content(
    @Root() report: ReportType,
    @Arg("format", () => ContentFormatEnum, { defaultValue: "TEXT", description: "`TEXT` when left out." })
    format: ContentFormat,
    @Arg("locale", () => LocaleEnum, {
      defaultValue: "vi",
      description: "Of numbers, labels and headings' numbers; the words are as they were written.",
    })
    locale: Locale,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<string> {
    return readReportContent(this.#deps, viewer, report, format, locale);
  }

  @FieldResolver(() => [FigureType], {
    description:
      "The figures and trend words of the text, each reference once, in reading order; the cells of live tables are " +
      'not among them. Example: `{ report(id: "…") { figures { key text provenance { explanation } } } }`',
  })
  async figures(@Root() report: ReportType, @Ctx() { viewer }: GraphqlContext): Promise<FigureType[]> {
    const figures = await listReportFigures(this.#deps, viewer, report);
    return figures.map((figure) => FigureType.of(figure));
  }
}
