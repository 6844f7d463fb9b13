import { type ReactNode, useState } from "react";
import type { CollabStatus } from "../collab/collab-session.ts";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { useMessages } from "../ui/i18n.ts";
import type { OpenedReport } from "./OpenReport.tsx";
import classes from "./ReportBanner.module.css";

const sentences = {
  outdated: "save.outdatedBanner",
  forbidden: "save.forbiddenBanner",
  signedOut: "save.signedOutBanner",
  tooLarge: "save.tooLargeBanner",
} as const;

/** One sentence above the text: what stands in the way of writing, or that one may only read. */
export function ReportBanner({ report, status }: { report: OpenedReport; status: CollabStatus }) {
  const t = useMessages();
  const [read, setRead] = useState(false);
  if (status.problem !== null) {
    return (
      <Banner tone="bad" icon="warning" text={t(sentences[status.problem])}>
        <button type="button" className={classes.action} onClick={() => location.reload()}>
          {t("app.reload")}
        </button>
      </Banner>
    );
  }
  if (status.ready && !status.connected) {
    const text = status.unsaved ? t("save.offlineUnsavedBanner") : t("save.offlineBanner");
    return <Banner tone="warn" icon="offline" text={text} />;
  }
  if (status.ready && !status.canWrite) {
    const text = report.canComment ? t("report.reviewing") : t("report.reading");
    return <Banner tone="quiet" icon="locked" text={text} />;
  }
  if (!status.restored || read) return null;
  return (
    <Banner tone="quiet" icon="check" text={t("save.restored")}>
      <button type="button" className={classes.action} onClick={() => setRead(true)}>
        {t("app.close")}
      </button>
    </Banner>
  );
}

type BannerProps = {
  readonly tone: "bad" | "warn" | "quiet";
  readonly icon: IconName;
  readonly text: string;
  readonly children?: ReactNode;
};

function Banner({ tone, icon, text, children }: BannerProps) {
  return (
    <div className={classes.banner} data-tone={tone} role={tone === "bad" ? "alert" : "status"}>
      <Icon name={icon} size={16} />
      <span>{text}</span>
      {children}
    </div>
  );
}
