import { Loader } from "@mantine/core";
import { useQuery } from "urql";
import { type ApiError, apiErrorOf } from "../api/api-error.ts";
import { ReportDocument } from "../api/generated/operations.ts";
import { useMessages } from "../ui/i18n.ts";
import { OpenReport } from "./OpenReport.tsx";
import { ProblemPage } from "./ProblemPage.tsx";
import classes from "./ReportPage.module.css";
import { useCollabSession } from "./use-collab-session.ts";

/** One report: found, opened, or said why not. */
export function ReportPage({ id }: { id: string }) {
  const t = useMessages();
  const [{ data, error }] = useQuery({ query: ReportDocument, variables: { id } });
  const session = useCollabSession(data?.report?.id ?? null);
  if (data === undefined && error) return <ProblemPage problem={pageProblem(apiErrorOf(error))} />;
  if (data?.report === null) return <ProblemPage problem={{ code: "NOT_FOUND", message: "" }} />;
  if (!data?.report || session === null) {
    return (
      <main className={classes.opening}>
        <Loader aria-label={t("report.opening")} />
      </main>
    );
  }
  return <OpenReport report={data.report} session={session} />;
}

/** An address that cannot be one of a report leads nowhere, like one that nobody has. */
function pageProblem(problem: ApiError): ApiError {
  return problem.code === "BAD_USER_INPUT" ? { ...problem, code: "NOT_FOUND" } : problem;
}
