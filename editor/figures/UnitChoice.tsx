import { Select } from "@mantine/core";
import { useEffect, useState } from "react";
import { useClient } from "urql";
import { PickUnitsDocument } from "../api/generated/operations.ts";
import { useLocale, useMessages } from "../ui/i18n.ts";
import type { Figures } from "./create-figures.ts";

/** Stands for the report's own unit, which a reference leaves open. */
const ofReport = "@report";
/** How long typing must rest before the server is asked, in ms. */
const restMs = 150;

type Choice = { readonly value: string; readonly label: string };

/** Chooses a reporting unit or group, searched by name without marks or by code. */
export function UnitChoice(props: {
  readonly figures: Figures;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const { value, onChange } = props;
  const t = useMessages();
  const [search, setSearch] = useState("");
  const found = useUnits(search);
  const fixed: Choice[] = [{ value: ofReport, label: t("figures.unitOfReport") }];
  // What is chosen stays among the choices while something else is searched for.
  const chosen =
    value === null || found.some((unit) => unit.value === value) ? [] : [{ value, label: value }];
  return (
    <Select
      label={t("figures.unit")}
      size="xs"
      searchable
      allowDeselect={false}
      data={[...fixed, ...chosen, ...found]}
      value={value ?? ofReport}
      onChange={(unit) => onChange(unit === null || unit === ofReport ? null : unit)}
      onSearchChange={setSearch}
      filter={({ options }) => options}
      nothingFoundMessage={t("figures.unitNone")}
      placeholder={t("figures.unitSearch")}
      maxDropdownHeight={200}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

function useUnits(search: string): readonly Choice[] {
  const client = useClient();
  const locale = useLocale();
  const [found, setFound] = useState<readonly Choice[]>([]);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(async () => {
      const { data } = await client.query(PickUnitsDocument, { search: code(search), first: 20 }).toPromise();
      // Without an answer the choices stay as they were: the chosen one is still among them.
      if (gone || !data) return;
      setFound(
        data.reportingUnits.nodes.map((unit) => ({
          value: unit.code,
          label: `${(locale === "en" ? unit.nameEn : null) ?? unit.nameVi} (${unit.code})`,
        })),
      );
    }, restMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, search, locale]);
  return found;
}

/** A choice is labelled "name (code)", and Mantine searches by the label of what is chosen. */
function code(search: string): string {
  return /\(([A-Z0-9_]+)\)$/.exec(search)?.[1] ?? search;
}
