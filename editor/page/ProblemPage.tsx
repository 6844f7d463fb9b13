import { Button } from "@mantine/core";
import { Link } from "wouter";
import type { ApiError } from "../api/api-error.ts";
import { useMessages } from "../ui/i18n.ts";
import { StatePage } from "../ui/StatePage.tsx";

/** A page that cannot be shown, and why. */
export function ProblemPage({ problem, onRetry }: { problem: ApiError; onRetry?: () => void }) {
  const t = useMessages();
  const home = (
    <Button component={Link} href="/" variant="light">
      {t("problem.toReports")}
    </Button>
  );
  return (
    <main>
      {problem.code === "NOT_FOUND" ? (
        <StatePage icon="file" title={t("problem.notFoundTitle")} text={t("problem.notFoundText")}>
          {home}
        </StatePage>
      ) : problem.code === "FORBIDDEN" ? (
        <StatePage icon="locked" title={t("problem.noPermissionTitle")} text={t("problem.noPermissionText")}>
          {home}
        </StatePage>
      ) : (
        <StatePage
          icon="warning"
          title={t("problem.failedTitle")}
          text={t(`errors.${problem.code}`, { message: problem.message })}
        >
          {onRetry ? <Button onClick={onRetry}>{t("app.retry")}</Button> : home}
        </StatePage>
      )}
    </main>
  );
}
