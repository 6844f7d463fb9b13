import { getSchema } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import { EditorState } from "@tiptap/pm/state";
import { describe, expect, test } from "vitest";
import { headingNumbersKey, headingNumbersPlugin } from "../../editor/text/heading-numbers-extension.ts";
import { newNodeId } from "../../editor/text/node-id.ts";
import { reportExtensions } from "../../shared/schema/report-extensions.ts";

const schema = getSchema(reportExtensions());
const heading = (level: number, text: string) => ({
  type: "heading",
  attrs: { level },
  content: [{ type: "text", text }],
});

function stateOf(...content: object[]): EditorState {
  return EditorState.create({
    doc: schema.nodeFromJSON({ type: "doc", content }),
    plugins: [headingNumbersPlugin("vi")],
  });
}

function numbersIn(state: EditorState): string[] {
  const found = headingNumbersKey.getState(state)?.find() ?? [];
  return found.map((decoration) => {
    const attributes: unknown = Reflect.get(Reflect.get(decoration, "type"), "attrs");
    return String(Reflect.get(Object(attributes), "data-number"));
  });
}

describe("numbers of headings", () => {
  const state = stateOf(heading(2, "Kinh tế"), heading(3, "Thu ngân sách"), heading(2, "Xã hội"));

  test("stand beside the headings, not in the text", () => {
    expect(numbersIn(state)).toEqual(["I.", "1.", "II."]);
    expect(state.doc.textContent).toBe("Kinh tếThu ngân sáchXã hội");
  });

  test("follow when a heading is put in front", () => {
    const first: Transaction = state.tr.insert(0, schema.nodeFromJSON(heading(2, "Mở đầu")));
    expect(numbersIn(state.apply(first))).toEqual(["I.", "II.", "1.", "III."]);
  });
});

test("every new node has an identity of its own", () => {
  const ids = new Set(Array.from({ length: 1_000 }, newNodeId));
  expect(ids.size).toBe(1_000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});
