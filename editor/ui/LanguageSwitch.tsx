import type { Locale } from "../../shared/base/locale.ts";
import { changeLocale, useLocale, useMessages } from "./i18n.ts";
import classes from "./LanguageSwitch.module.css";

const languages = [
  { locale: "vi", short: "VI", name: "app.vietnamese" },
  { locale: "en", short: "EN", name: "app.english" },
] as const;

/** Changes the language of the page at once; `onChange` is for whoever remembers it beyond this browser. */
export function LanguageSwitch({ onChange }: { onChange?: (locale: Locale) => void }) {
  const t = useMessages();
  const shown = useLocale();
  return (
    <fieldset className={classes.switch}>
      <legend className="visually-hidden">{t("app.language")}</legend>
      {languages.map(({ locale, short, name }) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          className={classes.choice}
          aria-pressed={shown === locale}
          aria-label={`${short}: ${t(name)}`}
          onClick={() => {
            changeLocale(locale);
            onChange?.(locale);
          }}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
