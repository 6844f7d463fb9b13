import { Loader } from "@mantine/core";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { parsePeriod } from "../../shared/period/period.ts";
import { periodLabel } from "../../shared/period/period-label.ts";
import type { ReportQuery } from "../api/generated/operations.ts";
import type { CollabSession } from "../collab/collab-session.ts";
import { Icon } from "../ui/Icon.tsx";
import { useLocale, useMessages } from "../ui/i18n.ts";
import { type Observable, useObservable } from "../ui/observable.ts";
import classes from "./OpenReport.module.css";
import { People } from "./People.tsx";
import { ReportBanner } from "./ReportBanner.tsx";
import { ReportEditor } from "./ReportEditor.tsx";
import { useConnectedParts, useReportParts } from "./report-parts.ts";
import { SaveIndicator } from "./SaveIndicator.tsx";
import { TopBar } from "./TopBar.tsx";
import { usePageTitle } from "./use-page-title.ts";

/** A report as the server describes it. */
export type OpenedReport = NonNullable<ReportQuery["report"]>;

/** Below this width the panel lies over the text, and begins closed. */
const wideEnough = "(min-width: 1100px)";

/** The page of a report that exists: its head, what is wrong with the connection, and the text. */
export function OpenReport({ report, session }: { report: OpenedReport; session: CollabSession }) {
  const t = useMessages();
  const locale = useLocale();
  const status = useSyncExternalStore(session.subscribe, session.status);
  const [panelOpen, setPanelOpen] = useState(() => window.matchMedia(wideEnough).matches);
  const parts = useReportParts(report);
  useConnectedParts(parts, status);
  usePageTitle(report.title);
  return (
    <div className={classes.page}>
      <TopBar compact>
        <div className={classes.about}>
          <h1 className={classes.title} title={report.title}>
            {report.title}
          </h1>
          <span className={classes.period}>{periodLabel(parsePeriod(report.period), locale)}</span>
        </div>
        <SaveIndicator state={status.save} />
        <People people={status.people} />
        <button
          type="button"
          className={classes.panelToggle}
          aria-expanded={panelOpen}
          title={panelOpen ? t("report.hideComments") : t("report.showComments")}
          onClick={() => setPanelOpen(!panelOpen)}
        >
          <Icon name="comment" />
          <span className="visually-hidden">{t("report.commentsPanel")}</span>
          {parts === null ? null : <OpenThreads count={parts.comments.openCount} />}
        </button>
      </TopBar>
      <ReportBanner report={report} status={status} />
      {status.ready && parts !== null ? (
        <ReportEditor
          report={report}
          session={session}
          parts={parts}
          canWrite={status.canWrite}
          panelOpen={panelOpen}
          onPanel={setPanelOpen}
        />
      ) : (
        <main id="content" className={classes.opening} tabIndex={-1}>
          {status.problem === null ? <Opening /> : null}
        </main>
      )}
    </div>
  );
}

/** How many threads wait for somebody, at the corner of the button. */
function OpenThreads({ count }: { count: Observable<number> }) {
  const open = useObservable(count);
  return open === 0 ? null : <span className={classes.badge}>{open}</span>;
}

/** Says nothing for a moment: most reports open before a sign of waiting could be read. */
function Opening(): ReactNode {
  const t = useMessages();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late ? <Loader aria-label={t("report.opening")} /> : null;
}
