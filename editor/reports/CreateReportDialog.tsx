import { Alert, Button, Group, NativeSelect, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useMutation } from "urql";
import { type ApiError, apiErrorOf } from "../api/api-error.ts";
import { CreateReportDocument } from "../api/generated/operations.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { useMessages } from "../ui/i18n.ts";
import { chosenPeriod, likelyPart, partName, yearParts } from "./period-choice.ts";
import { UnitSelect } from "./UnitSelect.tsx";

/** What the dialog needs. */
export type CreateReportDialogProps = {
  readonly today: Date;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
};

/** Asks for title, period and unit of a new report. */
export function CreateReportDialog({ today, onClose, onCreated }: CreateReportDialogProps) {
  const t = useMessages();
  return (
    <Dialog title={t("createReport.title")} onClose={onClose}>
      <CreateReportForm today={today} onClose={onClose} onCreated={onCreated} />
    </Dialog>
  );
}

function CreateReportForm({ today, onClose, onCreated }: CreateReportDialogProps) {
  const t = useMessages();
  const [title, setTitle] = useState("");
  const [year, setYear] = useState(String(today.getFullYear()));
  const [part, setPart] = useState(likelyPart(today.getMonth() + 1));
  const [unit, setUnit] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [{ fetching }, createReport] = useMutation(CreateReportDocument);
  const period = chosenPeriod(year, part);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (title.trim() === "" || period === null || unit === null) return;
    const { data, error } = await createReport({ input: { title: title.trim(), period, unit } });
    if (error) setProblem(apiErrorOf(error));
    if (data) onCreated(data.createReport.id);
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        <TextInput
          label={t("createReport.name")}
          placeholder={t("createReport.namePlaceholder")}
          value={title}
          maxLength={300}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={tried && title.trim() === "" ? t("createReport.nameMissing") : null}
        />
        <Group grow align="flex-start" gap="sm">
          <NativeSelect
            label={t("createReport.part")}
            value={part}
            onChange={(event) => setPart(event.currentTarget.value)}
            data={yearParts.map((value) => {
              const { kind, number } = partName(value);
              return { value, label: t(`createReport.${kind}`, { number }) };
            })}
          />
          <TextInput
            label={t("createReport.year")}
            inputMode="numeric"
            value={year}
            onChange={(event) => setYear(event.currentTarget.value)}
            error={tried && period === null ? t("createReport.yearWrong") : null}
          />
        </Group>
        <UnitSelect
          value={unit}
          onChange={setUnit}
          error={tried && unit === null ? t("createReport.unitMissing") : null}
        />
        {problem === null ? null : (
          <Alert color="red" variant="light" role="alert">
            {t(`errors.${problem.code}`, { message: problem.message })}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onClose}>
            {t("app.cancel")}
          </Button>
          <Button type="submit" loading={fetching}>
            {t("createReport.submit")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
