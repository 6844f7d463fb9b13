import { type ReactNode, useId } from "react";
import { useMutation } from "urql";
import { Link } from "wouter";
import type { Locale } from "../../shared/base/locale.ts";
import { SetLocaleDocument } from "../api/generated/operations.ts";
import { personColour } from "../collab/person-colour.ts";
import { Icon } from "../ui/Icon.tsx";
import { useMessages } from "../ui/i18n.ts";
import { LanguageSwitch } from "../ui/LanguageSwitch.tsx";
import { Wordmark } from "../ui/Wordmark.tsx";
import { initials, PersonBadge } from "./PersonBadge.tsx";
import { useSession } from "./session.tsx";
import classes from "./TopBar.module.css";

/** The head of every page: the way home, what the page is about, language and account. */
export function TopBar({ children, compact = false }: { children?: ReactNode; compact?: boolean }) {
  const t = useMessages();
  const { account, signOut } = useSession();
  const accountId = useId();
  const [, setLocale] = useMutation(SetLocaleDocument);
  const remember = (locale: Locale) => void setLocale({ locale: locale === "en" ? "EN" : "VI" });
  return (
    <header className={classes.bar}>
      <a className="skip-link" href="#content">
        {t("app.skipToContent")}
      </a>
      <Link
        href="/"
        className={classes.home}
        aria-label={`${t("app.name")}: ${t("app.home")}`}
        title={t("app.home")}
      >
        <Wordmark compact={compact} />
      </Link>
      <div className={classes.middle}>{children}</div>
      <div className={classes.language}>
        <LanguageSwitch onChange={remember} />
      </div>
      <button type="button" className={classes.account} popoverTarget={accountId}>
        <span className="visually-hidden">{t("app.account", { name: account.name })}</span>
        <PersonBadge label={initials(account.name)} colour={personColour(account.id)} />
      </button>
      <div id={accountId} popover="auto" className={classes.menu}>
        <p className={classes.who}>
          <strong>{account.name}</strong>
          <span>{account.email}</span>
          <span>{account.roles.map((role) => t(`roles.${role}`)).join(", ")}</span>
        </p>
        <div className={classes.menuLanguage}>
          <LanguageSwitch onChange={remember} />
        </div>
        <button type="button" className={classes.signOut} onClick={signOut}>
          <Icon name="back" size={16} />
          {t("app.signOut")}
        </button>
      </div>
    </header>
  );
}
