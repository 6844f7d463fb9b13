import { parseCode } from "../../shared/base/code.ts";
import { InputError } from "../../shared/base/input-error.ts";
import type { Platform } from "../platform/platform.ts";
import { inTransaction, type Transaction } from "../platform/transaction.ts";
import { lockFeed, publishChanges } from "./change-feed.ts";
import { optionalText, requiredText } from "./name-text.ts";
import { searchColumn } from "./search.ts";

export type UnitDraft = { readonly code: string; readonly nameVi: string; readonly nameEn?: string | null };
export type GroupDraft = UnitDraft & { readonly members: readonly string[] };

/**
 * Makes reporting units or renames them. For the command line and the sample, whose caller already owns the
 * machine: no policy is asked.
 *
 * @throws InputError when a code is malformed or already names a group; then nothing is saved
 */
export async function saveUnits(platform: Platform, drafts: readonly UnitDraft[]): Promise<void> {
  const rows = cleanDrafts(drafts, "reporting unit");
  await inTransaction(platform.database, async (tx) => {
    await lockFeed(tx);
    await refuseTaken(tx, "unit_group", "group", rows);
    await writeRows(tx, "reporting_unit", rows);
    await publishChanges(
      platform,
      tx,
      rows.map((row) => ({ kind: "UNIT", unit: row.code })),
    );
  });
}

/**
 * Makes groups or replaces their names and members, whose order is kept.
 *
 * @throws InputError when a code is malformed or already names a unit, or a member is unknown; then nothing is saved
 */
export async function saveGroups(platform: Platform, drafts: readonly GroupDraft[]): Promise<void> {
  const rows = cleanDrafts(drafts, "group");
  await inTransaction(platform.database, async (tx) => {
    await lockFeed(tx);
    await refuseTaken(tx, "reporting_unit", "reporting unit", rows);
    await writeRows(tx, "unit_group", rows);
    for (const draft of drafts) await writeMembers(tx, draft);
    await publishChanges(
      platform,
      tx,
      rows.map((row) => ({ kind: "UNIT", unit: row.code })),
    );
  });
}

type Row = { code: string; name_vi: string; name_en: string | null; search_text: string };

function cleanDrafts(drafts: readonly UnitDraft[], what: string): Row[] {
  const rows = drafts.map((draft) => cleanDraft(draft, what));
  refuseRepeated(
    rows.map((row) => row.code),
    `of a ${what}`,
  );
  return rows;
}

function refuseRepeated(codes: readonly string[], where: string): void {
  const repeated = codes.find((code, index) => codes.indexOf(code) !== index);
  if (repeated !== undefined)
    throw new InputError(`The code "${repeated}" ${where} comes twice`, { code: repeated });
}

function cleanDraft(draft: UnitDraft, what: string): Row {
  const code = parseCode(draft.code, what);
  const nameVi = requiredText(`nameVi of ${code}`, draft.nameVi, 500);
  const nameEn = optionalText(`nameEn of ${code}`, draft.nameEn, 500);
  return { code, name_vi: nameVi, name_en: nameEn, search_text: searchColumn([code, nameVi, nameEn]) };
}

/** A reference names a unit or a group by its code alone, so the two share one space of codes. */
async function refuseTaken(
  tx: Transaction,
  table: "unit_group" | "reporting_unit",
  what: string,
  rows: readonly Row[],
): Promise<void> {
  const [taken] = await tx.query<{ code: string }>(
    `SELECT code FROM ${table} WHERE code IN (SELECT json_array_elements_text($1::json)) ORDER BY code LIMIT 1`,
    [JSON.stringify(rows.map((row) => row.code))],
  );
  if (taken !== undefined)
    throw new InputError(
      `"${taken.code}" is already the code of a ${what}`,
      { code: taken.code },
      "CONFLICT",
    );
}

async function writeRows(
  tx: Transaction,
  table: "unit_group" | "reporting_unit",
  rows: readonly Row[],
): Promise<void> {
  await tx.query(
    `INSERT INTO ${table} (code, name_vi, name_en, search_text)
     SELECT code, name_vi, name_en, search_text FROM json_to_recordset($1::json)
       AS r(code text, name_vi text, name_en text, search_text text)
     ON CONFLICT (code) DO UPDATE SET name_vi = EXCLUDED.name_vi, name_en = EXCLUDED.name_en,
       search_text = EXCLUDED.search_text`,
    [JSON.stringify(rows)],
  );
}

async function writeMembers(tx: Transaction, { code, members }: GroupDraft): Promise<void> {
  refuseRepeated(members, `among the members of ${code}`);
  const codes = JSON.stringify(members);
  const [unknown] = await tx.query<{ unit: string }>(
    `SELECT m.unit FROM json_array_elements_text($1::json) AS m(unit)
     WHERE NOT EXISTS (SELECT 1 FROM reporting_unit r WHERE r.code = m.unit) LIMIT 1`,
    [codes],
  );
  if (unknown !== undefined)
    throw new InputError(`Member "${unknown.unit}" of group ${code} is not a reporting unit`, {
      group: code,
    });
  await tx.query("DELETE FROM unit_group_member WHERE unit_group = $1", [code]);
  await tx.query(
    `INSERT INTO unit_group_member (unit_group, unit, position)
     SELECT $1, m.unit, m.position FROM json_array_elements_text($2::json) WITH ORDINALITY AS m(unit, position)`,
    [code, codes],
  );
}
