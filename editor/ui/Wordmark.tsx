import { useMessages } from "./i18n.ts";
import classes from "./Wordmark.module.css";

/** The product's name as it stands in the head of a page. */
export function Wordmark({ compact = false }: { compact?: boolean }) {
  const t = useMessages();
  return (
    <span className={classes.mark}>
      <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="6" fill="currentColor" />
        <path d="M8 9h16M16 9v15M11 24h10" stroke="#fff" strokeWidth="3" strokeLinecap="round" fill="none" />
      </svg>
      <span className={compact ? "visually-hidden" : classes.name}>{t("app.name")}</span>
    </span>
  );
}
