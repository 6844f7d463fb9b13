import { Alert, Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import { useMutation } from "urql";
import { type ApiError, apiErrorOf } from "../api/api-error.ts";
import { SignInDocument } from "../api/generated/operations.ts";
import { sampleAccounts, samplePassword, servesSample } from "../api/sample-workspace.ts";
import { changeLocale, useMessages } from "../ui/i18n.ts";
import { LanguageSwitch } from "../ui/LanguageSwitch.tsx";
import { Wordmark } from "../ui/Wordmark.tsx";
import classes from "./SignInPage.module.css";

/** Asks who comes; says what is wrong beside the field, or above the button. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useMessages();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [{ fetching }, signIn] = useMutation(SignInDocument);
  const isSample = useIsSample();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (email.trim() === "" || password === "") return;
    const { data, error } = await signIn({ email: email.trim(), password });
    if (error) setProblem(apiErrorOf(error));
    if (data) {
      changeLocale(data.signIn.user.locale === "EN" ? "en" : "vi");
      onSignedIn();
    }
  };

  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Wordmark />
        <LanguageSwitch />
      </header>
      <main className={classes.main}>
        <form className={classes.card} onSubmit={(event) => void submit(event)} noValidate>
          <h1 className={classes.title}>{t("signIn.title")}</h1>
          <p className={classes.subtitle}>{t("signIn.subtitle")}</p>
          <TextInput
            label={t("signIn.email")}
            type="email"
            name="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={tried && email.trim() === "" ? t("signIn.emailMissing") : null}
          />
          <PasswordInput
            label={t("signIn.password")}
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={tried && password === "" ? t("signIn.passwordMissing") : null}
          />
          {problem === null ? null : (
            <Alert color="red" variant="light" role="alert">
              {problem.code === "UNAUTHENTICATED"
                ? t("signIn.wrong")
                : t(`errors.${problem.code}`, { message: problem.message })}
            </Alert>
          )}
          <Button type="submit" loading={fetching} fullWidth mt={4}>
            {t("signIn.submit")}
          </Button>
        </form>
        {isSample ? (
          <SampleAccounts
            onChoose={(chosen) => {
              setEmail(chosen);
              setPassword(samplePassword);
            }}
          />
        ) : null}
      </main>
    </div>
  );
}

function SampleAccounts({ onChoose }: { onChoose: (email: string) => void }) {
  const t = useMessages();
  return (
    <section className={classes.sample} aria-label={t("signIn.sampleTitle")}>
      <p className={classes.hint}>{t("signIn.sampleHint")}</p>
      <ul className={classes.accounts}>
        {sampleAccounts.map(({ email, role }) => (
          <li key={email}>
            <button type="button" className={classes.account} onClick={() => onChoose(email)}>
              <span>{email}</span>
              <span className={classes.role}>{t(`roles.${role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useIsSample(): boolean {
  const [isSample, setIsSample] = useState(false);
  useEffect(() => {
    let here = true;
    void servesSample(location.origin).then((answer) => {
      if (here) setIsSample(answer);
    });
    return () => {
      here = false;
    };
  }, []);
  return isSample;
}
