import type { Node } from "@tiptap/pm/model";
import { InputError } from "../../shared/base/input-error.ts";
import type { Locale } from "../../shared/base/locale.ts";
import { parsePeriod } from "../../shared/period/period.ts";
import { periodLabel } from "../../shared/period/period-label.ts";
import { resolvePeriod } from "../../shared/period/relative-period.ts";
import { figureFormatOf, figureRefOf } from "../../shared/report/document-figures.ts";
import { trendWordsOf, unreadableSign } from "../../shared/report/document-printer.ts";
import type { FigureContext } from "./figure-context.ts";
import { paintedFigure, paintedTrend } from "./painted-figure.ts";

/** The inline nodes that stand for data. */
export const atomNames: ReadonlySet<string> = new Set(["figure", "trend", "periodLabel"]);

/**
 * Prints an inline node that stands for data, as it reads on the page at this moment.
 *
 * @param node any node
 * @param context of the report
 * @returns e.g. `"7,0%"`; `null` when the node is none of them
 */
export function printedNode(node: Node, context: FigureContext): string | null {
  const { store, textLocale } = context;
  const period: unknown = node.attrs["period"];
  switch (node.type.name) {
    case "periodLabel":
      return printedPeriod(typeof period === "string" ? period : "P", store.period, textLocale);
    case "figure": {
      const ref = figureRefOf(node);
      return ref === null
        ? unreadableSign
        : paintedFigure(store.get(ref), figureFormatOf(node), textLocale).text;
    }
    case "trend": {
      const ref = figureRefOf(node);
      return ref === null
        ? unreadableSign
        : paintedTrend(store.get(ref), trendWordsOf(node.attrs["words"]), textLocale).text;
    }
    default:
      return null;
  }
}

/**
 * Prints a period relative to the report's own.
 *
 * @param expression e.g. `"P-1Y"`, unchecked
 * @param reportPeriod e.g. `"2023-S1"`
 * @returns e.g. `"6 tháng đầu năm 2022"`; `"#"` when the expression cannot be understood
 */
export function printedPeriod(expression: string, reportPeriod: string, locale: Locale): string {
  try {
    return periodLabel(resolvePeriod(expression, parsePeriod(reportPeriod)), locale);
  } catch (error) {
    if (error instanceof InputError) return unreadableSign;
    throw error;
  }
}
