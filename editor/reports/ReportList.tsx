import { Button } from "@mantine/core";
import { Link } from "wouter";
import { parsePeriod } from "../../shared/period/period.ts";
import { periodLabel } from "../../shared/period/period-label.ts";
import type { ReportSummaryFragment } from "../api/generated/operations.ts";
import { useLocale, useMessages } from "../ui/i18n.ts";
import classes from "./ReportList.module.css";

/** What the list needs. */
export type ReportListProps = {
  readonly reports: readonly ReportSummaryFragment[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly onMore: (() => void) | null;
};

/** The reports that one may open, the last edited first. */
export function ReportList({ reports, unitNames, onMore }: ReportListProps) {
  const t = useMessages();
  const locale = useLocale();
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("reports.columnTitle")}</th>
            <th scope="col">{t("reports.columnPeriod")}</th>
            <th scope="col">{t("reports.columnUnit")}</th>
            <th scope="col">{t("reports.columnUpdated")}</th>
            <th scope="col">{t("reports.columnStatus")}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <td className={classes.name}>
                <Link href={`/reports/${report.id}`} className={classes.link}>
                  {report.title}
                </Link>
              </td>
              <td>{periodLabel(parsePeriod(report.period), locale)}</td>
              <td>{unitNames.get(report.unit) ?? report.unit}</td>
              <td className={classes.quiet}>
                <time dateTime={report.updatedAt}>{moments.format(new Date(report.updatedAt))}</time>
              </td>
              <td>
                <span className={classes.status} data-status={report.status}>
                  {report.status === "RELEASED" ? t("reports.released") : t("reports.draft")}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {onMore === null ? null : (
        <div className={classes.more}>
          <Button variant="default" onClick={onMore}>
            {t("reports.more")}
          </Button>
        </div>
      )}
    </>
  );
}
