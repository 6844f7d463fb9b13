import { useId, useState } from "react";
import { type FigureFormat, figureScales, figureSigns } from "../../shared/figure/figure-format.ts";
import { useMessages } from "../ui/i18n.ts";

/** How many digits can be chosen after the separator. */
const decimalChoices = ["0", "1", "2", "3", "4", "5", "6"] as const;
const noBreakSpace = "\u00a0";

/** Chooses how a figure is written; what is left at "default" follows the measure and the place. */
export function FigureFormatForm(props: {
  readonly value: FigureFormat;
  readonly onChange: (value: FigureFormat) => void;
}) {
  const { value, onChange } = props;
  const t = useMessages();
  const yesOrNo = { yes: t("figures.yes"), no: t("figures.no") };
  return (
    <div className="figure-form">
      <Choice
        label={t("figures.decimals")}
        value={value.decimals === null ? null : String(value.decimals)}
        choices={Object.fromEntries(decimalChoices.map((digits) => [digits, digits]))}
        onChange={(digits) => onChange({ ...value, decimals: digits === null ? null : Number(digits) })}
      />
      <Choice
        label={t("figures.scale")}
        value={value.scale}
        choices={Object.fromEntries(figureScales.map((scale) => [scale, t(`figures.scale${scale}`)]))}
        onChange={(scale) =>
          onChange({ ...value, scale: figureScales.find((known) => known === scale) ?? null })
        }
      />
      <Choice
        label={t("figures.unitLabel")}
        value={switchText(value.unitLabel)}
        choices={yesOrNo}
        onChange={(on) => onChange({ ...value, unitLabel: switchOf(on) })}
      />
      <Choice
        label={t("figures.spacing")}
        value={value.spacing === null ? null : value.spacing === "" ? "none" : "blank"}
        choices={{ none: t("figures.spacingNone"), blank: t("figures.spacingBlank") }}
        onChange={(spacing) =>
          onChange({ ...value, spacing: spacing === null ? null : spacing === "none" ? "" : noBreakSpace })
        }
      />
      <Choice
        label={t("figures.sign")}
        value={value.sign}
        choices={Object.fromEntries(figureSigns.map((sign) => [sign, t(`figures.sign${sign}`)]))}
        onChange={(sign) => onChange({ ...value, sign: figureSigns.find((known) => known === sign) ?? null })}
      />
      <Choice
        label={t("figures.pad")}
        value={switchText(value.pad)}
        choices={yesOrNo}
        onChange={(on) => onChange({ ...value, pad: switchOf(on) })}
      />
      <Qualifier value={value.qualifier} onChange={(qualifier) => onChange({ ...value, qualifier })} />
    </div>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string | null;
  readonly choices: Readonly<Record<string, string>>;
  readonly onChange: (value: string | null) => void;
}) {
  const t = useMessages();
  const id = useId();
  return (
    <div className="figure-form-row">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value ?? ""}
        onChange={(event) => props.onChange(event.target.value || null)}
      >
        <option value="">{t("figures.automatic")}</option>
        {Object.entries(props.choices).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Taken over when it is left, so that a half-written word never stands in the report. */
function Qualifier(props: {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const t = useMessages();
  const id = useId();
  const [text, setText] = useState(props.value ?? "");
  return (
    <div className="figure-form-row">
      <label htmlFor={id}>{t("figures.qualifier")}</label>
      <input
        id={id}
        type="text"
        maxLength={40}
        value={text}
        aria-describedby={`${id}hint`}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => props.onChange(text.normalize("NFC").trim() || null)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
        }}
      />
      <p id={`${id}hint`} className="figure-card-note">
        {t("figures.qualifierHint")}
      </p>
    </div>
  );
}

function switchText(on: boolean | null): string | null {
  return on === null ? null : on ? "yes" : "no";
}

function switchOf(text: string | null): boolean | null {
  return text === null ? null : text === "yes";
}
