import { Button, Checkbox, Group, MultiSelect, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type FormEvent, useState } from "react";
import { useQuery } from "urql";
import { type FigureTableColumn, mostColumns } from "../../shared/report/stored-columns.ts";
import { TableChoicesDocument } from "../api/generated/operations.ts";
import { newNodeId } from "../text/node-id.ts";
import { Dialog, inDialog } from "../ui/Dialog.tsx";
import { useLocale, useMessages } from "../ui/i18n.ts";

/** The attributes of a new live table. */
export type NewFigureTable = {
  readonly id: string;
  readonly group: string;
  readonly columns: readonly FigureTableColumn[];
  readonly total: boolean;
  readonly caption: string | null;
};

/** What the dialog needs. */
export type InsertTableDialogProps = {
  readonly onClose: () => void;
  readonly onInsert: (table: NewFigureTable) => void;
};

/** How many groups and indicators are offered at a time. */
const mostOffered = 40;

/** Asks for whom and for what a live table is made. */
export function InsertTableDialog({ onClose, onInsert }: InsertTableDialogProps) {
  const t = useMessages();
  return (
    <Dialog title={t("insertTable.title")} onClose={onClose}>
      <InsertTableForm onClose={onClose} onInsert={onInsert} />
    </Dialog>
  );
}

function InsertTableForm({ onClose, onInsert }: InsertTableDialogProps) {
  const t = useMessages();
  const [group, setGroup] = useState("");
  const [indicators, setIndicators] = useState<readonly string[]>([]);
  const [search, setSearch] = useState("");
  const [caption, setCaption] = useState("");
  const [total, setTotal] = useState(true);
  const [tried, setTried] = useState(false);
  const choices = useChoices(search, indicators);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (group === "" || indicators.length === 0) return;
    const columns = indicators.map(valueColumn);
    onInsert({ id: newNodeId(), group, columns, total, caption: caption.trim() || null });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <NativeSelect
          label={t("insertTable.group")}
          data={[{ value: "", label: "" }, ...choices.groups]}
          value={group}
          onChange={(event) => setGroup(event.currentTarget.value)}
          error={tried && group === "" ? t("insertTable.groupMissing") : null}
        />
        <MultiSelect
          label={t("insertTable.indicators")}
          placeholder={indicators.length === 0 ? t("insertTable.indicatorSearch") : ""}
          data={choices.indicators}
          value={[...indicators]}
          onChange={setIndicators}
          maxValues={mostColumns}
          searchable
          searchValue={search}
          onSearchChange={setSearch}
          // What the server found is what fits: it knows names without marks and codes.
          filter={({ options }) => options}
          hidePickedOptions
          maxDropdownHeight={200}
          withScrollArea={false}
          comboboxProps={inDialog}
          nothingFoundMessage={t("insertTable.none")}
          error={tried && indicators.length === 0 ? t("insertTable.indicatorsMissing") : null}
        />
        <TextInput
          label={t("insertTable.caption")}
          value={caption}
          maxLength={200}
          onChange={(event) => setCaption(event.currentTarget.value)}
        />
        <Checkbox
          label={t("insertTable.total")}
          checked={total}
          onChange={(event) => setTotal(event.currentTarget.checked)}
        />
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onClose}>
            {t("app.cancel")}
          </Button>
          <Button type="submit">{t("insertTable.submit")}</Button>
        </Group>
      </Stack>
    </form>
  );
}

type Named = { readonly code: string; readonly nameVi: string; readonly nameEn?: string | null };

function useChoices(search: string, chosen: readonly string[]) {
  const locale = useLocale();
  const [settled] = useDebouncedValue(search, 150);
  const [{ data }] = useQuery({
    query: TableChoicesDocument,
    variables: { indicators: settled || null, first: mostOffered },
  });
  // The names of what was chosen under an earlier search, which today's answer need not hold.
  const [known] = useState(() => new Map<string, string>());
  const option = ({ code, nameVi, nameEn }: Named) => ({
    value: code,
    label: locale === "en" ? (nameEn ?? nameVi) : nameVi,
  });
  const found = (data?.indicators.nodes ?? []).map(option);
  for (const { value, label } of found) known.set(value, label);
  const kept = chosen
    .filter((code) => found.every(({ value }) => value !== code))
    .map((code) => ({ value: code, label: known.get(code) ?? code }));
  const groups = (data?.reportingUnits.nodes ?? []).filter((unit) => unit.isGroup).map(option);
  return { groups, indicators: [...kept, ...found] };
}

function valueColumn(indicator: string): FigureTableColumn {
  return {
    indicator,
    measure: "VALUE",
    period: "P",
    target: null,
    breakdown: null,
    decimals: null,
    heading: null,
  };
}
