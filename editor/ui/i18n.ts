import i18next from "i18next";
import { useCallback, useSyncExternalStore } from "react";
import { initReactI18next, useTranslation } from "react-i18next";
import type { Locale } from "../../shared/base/locale.ts";
import { en } from "./messages/en.ts";
import { vi } from "./messages/vi.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof vi };
  }
}

/** Where a browser remembers the language that was chosen in it. */
export const localeKey = "tabellion.locale";

/** The catalogues, for words outside React (announcements, node views); components call `useMessages`. */
export const i18n = i18next.createInstance();

/**
 * Starts the catalogues in the remembered language, Vietnamese when there is none.
 *
 * @returns when every word can be shown; nothing is loaded from outside
 */
export async function startMessages(): Promise<void> {
  const locale = rememberedLocale();
  await i18n.use(initReactI18next).init({
    lng: locale,
    fallbackLng: "vi",
    resources: { vi: { translation: vi }, en: { translation: en } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = locale;
}

/**
 * Changes the language of everything that is shown, and remembers it in this browser.
 *
 * @param locale the language from now on
 */
export function changeLocale(locale: Locale): void {
  rememberLocale(locale);
  document.documentElement.lang = locale;
  void i18n.changeLanguage(locale);
}

/**
 * Gives a component its words, again whenever the language changes.
 *
 * @returns the typed translation function, e.g. `t("save.saved")` is `"Đã lưu"`
 */
export function useMessages() {
  return useTranslation("translation", { i18n }).t;
}

/**
 * Gives the language that is shown.
 *
 * @returns `"vi"` or `"en"`, again whenever it changes
 */
export function useLocale(): Locale {
  const subscribe = useCallback((changed: () => void) => {
    i18n.on("languageChanged", changed);
    return () => i18n.off("languageChanged", changed);
  }, []);
  return useSyncExternalStore(subscribe, currentLocale, currentLocale);
}

/** Gives the language that is shown, outside React: `"vi"` or `"en"`. */
export function currentLocale(): Locale {
  return i18n.language === "en" ? "en" : "vi";
}

function rememberedLocale(): Locale {
  try {
    return localStorage.getItem(localeKey) === "en" ? "en" : "vi";
  } catch {
    // Storage can be switched off; the language is then chosen anew each time.
    return "vi";
  }
}

function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(localeKey, locale);
  } catch {
    // As above: without storage there is nothing to remember in.
  }
}
