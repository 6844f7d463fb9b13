import { Button, Loader } from "@mantine/core";
import { useState } from "react";
import { useQuery } from "urql";
import { useLocation } from "wouter";
import { apiErrorOf } from "../api/api-error.ts";
import { ReportsDocument, UnitsDocument } from "../api/generated/operations.ts";
import { CreateReportDialog } from "../reports/CreateReportDialog.tsx";
import { ReportList } from "../reports/ReportList.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useLocale, useMessages } from "../ui/i18n.ts";
import { StatePage } from "../ui/StatePage.tsx";
import { ProblemPage } from "./ProblemPage.tsx";
import classes from "./ReportsPage.module.css";
import { useSession } from "./session.tsx";
import { TopBar } from "./TopBar.tsx";
import { usePageTitle } from "./use-page-title.ts";

const pageSize = 30;

/** The list of reports, and the way to a new one. */
export function ReportsPage() {
  const t = useMessages();
  usePageTitle(t("reports.title"));
  return (
    <div className={classes.page}>
      <TopBar />
      <ReportsContent />
    </div>
  );
}

function ReportsContent() {
  const t = useMessages();
  const [, navigate] = useLocation();
  const { account } = useSession();
  const [creating, setCreating] = useState(false);
  const { reports, more, error, again } = useReports();
  const unitNames = useUnitNames();
  const mayCreate = account.roles.some((role) => role === "DRAFTER" || role === "ADMINISTRATOR");

  if (error && reports === null) return <ProblemPage problem={apiErrorOf(error)} onRetry={again} />;
  const create = (
    <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setCreating(true)}>
      {t("reports.create")}
    </Button>
  );
  return (
    <main id="content" className={classes.main} tabIndex={-1}>
      {reports === null ? (
        <div className={classes.loading}>
          <Loader aria-label={t("app.loading")} />
        </div>
      ) : reports.length === 0 ? (
        <StatePage
          icon="file"
          title={t("reports.emptyTitle")}
          text={mayCreate ? t("reports.emptyHint") : t("reports.emptyReadOnly")}
        >
          {mayCreate ? create : null}
        </StatePage>
      ) : (
        <>
          <div className={classes.head}>
            <h1 className={classes.title}>{t("reports.title")}</h1>
            {mayCreate ? create : null}
          </div>
          <ReportList reports={reports} unitNames={unitNames} onMore={more} />
        </>
      )}
      {creating ? (
        <CreateReportDialog
          today={new Date()}
          onClose={() => setCreating(false)}
          onCreated={(id) => navigate(`/reports/${id}`)}
        />
      ) : null}
    </main>
  );
}

function useReports() {
  const [first, setFirst] = useState(pageSize);
  const [{ data, error }, again] = useQuery({ query: ReportsDocument, variables: { first, after: null } });
  return {
    reports: data?.reports.nodes ?? null,
    // The whole list again, longer: what has changed meanwhile stands in its new place, nothing twice.
    more: data?.reports.pageInfo.hasNextPage ? () => setFirst((before) => before + pageSize) : null,
    error,
    again,
  };
}

function useUnitNames(): ReadonlyMap<string, string> {
  const locale = useLocale();
  const [{ data }] = useQuery({ query: UnitsDocument, variables: { search: null, first: 200 } });
  return new Map(
    (data?.reportingUnits.nodes ?? []).map((unit) => [
      unit.code,
      locale === "en" ? (unit.nameEn ?? unit.nameVi) : unit.nameVi,
    ]),
  );
}
