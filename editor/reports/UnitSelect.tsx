import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useQuery } from "urql";
import { UnitsDocument } from "../api/generated/operations.ts";
import { inDialog } from "../ui/Dialog.tsx";
import { useLocale, useMessages } from "../ui/i18n.ts";

/** What the field needs. */
export type UnitSelectProps = {
  readonly value: string | null;
  readonly error: string | null;
  readonly onChange: (code: string | null) => void;
};

/** Finds a reporting unit by name, with or without marks, or by code; the server searches. */
export function UnitSelect({ value, error, onChange }: UnitSelectProps) {
  const t = useMessages();
  const locale = useLocale();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [settled] = useDebouncedValue(search === chosen?.label ? "" : search, 150);
  const [{ data }] = useQuery({ query: UnitsDocument, variables: { search: settled || null, first: 30 } });
  const found = (data?.reportingUnits.nodes ?? [])
    .filter((unit) => !unit.isGroup)
    .map((unit) => ({
      value: unit.code,
      label: locale === "en" ? (unit.nameEn ?? unit.nameVi) : unit.nameVi,
    }));
  const options =
    chosen === null || found.some((unit) => unit.value === chosen.value) ? found : [chosen, ...found];
  return (
    <Select
      label={t("createReport.unit")}
      placeholder={t("createReport.unitSearch")}
      searchable
      data={options}
      value={value}
      onChange={(code, option) => {
        setChosen(code === null || option === null ? null : { value: code, label: option.label });
        onChange(code);
      }}
      searchValue={search}
      onSearchChange={setSearch}
      // What the server found is what fits: it knows names without marks and codes.
      filter={({ options: all }) => all}
      nothingFoundMessage={t("createReport.unitNone")}
      maxDropdownHeight={220}
      withScrollArea={false}
      comboboxProps={inDialog}
      error={error}
    />
  );
}
