import { describe, expect, test } from "vitest";
import { InputError } from "../../shared/base/input-error.ts";
import { documentFigures, documentTables, tableRefs } from "../../shared/report/document-figures.ts";
import { parseDocument } from "../../shared/report/document-node.ts";
import type { DocumentPrinter } from "../../shared/report/document-printer.ts";
import { documentText } from "../../shared/report/document-text.ts";
import { storedColumns } from "../../shared/report/stored-columns.ts";
import { storedFormat } from "../../shared/report/stored-format.ts";

const text = (value: string, ...marks: object[]) => ({ type: "text", text: value, marks });
const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const documentOf = (...content: object[]) => parseDocument({ type: "doc", content });
const revenue = { type: "figure", attrs: { id: "f1", indicator: "REVENUE", format: { decimals: 1 } } };
const table = {
  type: "figureTable",
  attrs: {
    id: "t1",
    group: "DN",
    columns: [{ indicator: "REVENUE" }, { indicator: "WORKERS" }],
    caption: "Biểu 1",
  },
};

/** Says what it was asked, so that a test reads what stands where. */
const printer: DocumentPrinter = {
  figure: (ref, format) => `[${ref.indicator} ${ref.period} ${format.decimals ?? ""}]`,
  trend: (ref, words) => `[${words?.up ?? "tăng"} ${ref.indicator}]`,
  periodLabel: (expression) => `[${expression}]`,
  table: () => ({ headings: ["Đơn vị", "A|B"], rows: [["Một", "1"]], total: ["Cộng", "1"] }),
};

describe("figures in a document", () => {
  test("are listed in reading order, trend words too", () => {
    const trend = { type: "trend", attrs: { indicator: "REVENUE", period: "P-1Y", measure: "CHANGE" } };
    const found = documentFigures(
      documentOf(paragraph(revenue, trend), { type: "bulletList", content: [revenue] }),
    );
    expect(found.map(({ place, ref }) => `${place} ${ref.indicator} ${ref.period} ${ref.measure}`)).toEqual([
      "FIGURE REVENUE P VALUE",
      "TREND REVENUE P-1Y CHANGE",
      "FIGURE REVENUE P VALUE",
    ]);
    expect(found[0]?.format.decimals).toBe(1);
  });

  test("a reference that cannot be understood is left out", () => {
    const broken = [{ indicator: "" }, { indicator: 5 }, { indicator: "REVENUE", measure: "NONSENSE" }];
    expect(
      documentFigures(documentOf(paragraph(...broken.map((attrs) => ({ type: "figure", attrs }))))),
    ).toEqual([]);
  });

  test("a live table asks for every member and for the group itself", () => {
    const [found] = documentTables(documentOf(table));
    if (found === undefined) throw new Error("no table");
    const refs = tableRefs(found, ["DN01", "DN02"]);
    expect(refs.map((row) => row.map((ref) => `${ref.unit}.${ref.indicator}`))).toEqual([
      ["DN01.REVENUE", "DN01.WORKERS"],
      ["DN02.REVENUE", "DN02.WORKERS"],
      ["DN.REVENUE", "DN.WORKERS"],
    ]);
  });

  test("a table without group or columns is none", () => {
    expect(documentTables(documentOf({ type: "figureTable", attrs: { group: "DN", columns: [] } }))).toEqual(
      [],
    );
    expect(
      documentTables(documentOf({ type: "figureTable", attrs: { columns: [{ indicator: "A" }] } })),
    ).toEqual([]);
  });
});

describe("what nodes store", () => {
  test("a format keeps only what is set", () =>
    expect(storedFormat({ decimals: 2, pad: null })).toEqual({ decimals: 2 }));
  test("a format that nobody understands is the default", () => {
    for (const format of [null, "x", [], { decimals: "many" }, { scale: "HUGE" }])
      expect(storedFormat(format)).toBeNull();
  });
  test("unusable columns are dropped, usable ones completed", () => {
    expect(
      storedColumns([{ indicator: "A" }, { measure: "VALUE" }, 7, { indicator: "B", measure: "ODD" }]),
    ).toEqual([
      {
        indicator: "A",
        measure: "VALUE",
        period: "P",
        target: null,
        breakdown: null,
        decimals: null,
        heading: null,
      },
    ]);
    expect(storedColumns("A")).toEqual([]);
  });
});

describe("a document as text", () => {
  const document = documentOf(
    { type: "documentTitle", content: [text("BÁO CÁO")] },
    { type: "heading", attrs: { level: 2 }, content: [text("Kinh tế")] },
    paragraph(text("Đạt "), revenue, text(" <tốt> & "), text("đậm", { type: "bold" })),
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("một"))] }] },
    table,
  );

  test("reads with numbers, values and tabs between cells", () => {
    expect(documentText(document, "TEXT", "vi", printer)).toBe(
      "BÁO CÁO\n\nI. Kinh tế\n\nĐạt [REVENUE P 1] <tốt> & đậm\n\n- một\n\nBiểu 1\nĐơn vị\tA|B\nMột\t1\nCộng\t1\n",
    );
  });

  test("Markdown escapes what would be markup", () => {
    expect(documentText(document, "MARKDOWN", "vi", printer)).toBe(
      "**BÁO CÁO**\n\n## I. Kinh tế\n\nĐạt \\[REVENUE P 1\\] \\<tốt\\> & **đậm**\n\n- một\n\nBiểu 1\n\n" +
        "| Đơn vị | A\\|B |\n| --- | --- |\n| Một | 1 |\n| **Cộng** | **1** |\n",
    );
  });

  test("HTML escapes everything and keeps the structure", () => {
    const html = documentText(document, "HTML", "vi", printer);
    expect(html).toContain("<h2>I. Kinh tế</h2>");
    expect(html).toContain("<p>Đạt [REVENUE P 1] &lt;tốt&gt; &amp; <strong>đậm</strong></p>");
    expect(html).toContain("<tfoot><tr><td>Cộng</td><td>1</td></tr></tfoot>");
  });

  test("HTML leaves out the address of an unsafe link and keeps its words", () => {
    const link = (href: string) => text("đây", { type: "link", attrs: { href } });
    const printed = (href: string) => documentText(documentOf(paragraph(link(href))), "HTML", "vi", printer);
    expect(printed("javascript:alert(1)")).toBe("<p>đây</p>\n");
    expect(printed('https://example.org/"x')).toBe(
      '<p><a href="https://example.org/&quot;x" rel="noopener noreferrer nofollow">đây</a></p>\n',
    );
  });

  test("a line that looks like a list stays a sentence in Markdown", () => {
    const printed = documentText(
      documentOf(paragraph(text("2. đồng chí")), paragraph(text("- không"))),
      "MARKDOWN",
      "vi",
      printer,
    );
    expect(printed).toBe("2\\. đồng chí\n\n\\- không\n");
  });

  test("a figure that cannot be understood prints an error sign, never a number", () => {
    const broken = { type: "figure", attrs: { indicator: "" } };
    expect(documentText(documentOf(paragraph(broken)), "TEXT", "vi", printer)).toBe("#\n");
  });

  test("an empty document is empty text", () =>
    expect(documentText(documentOf(), "TEXT", "vi", printer)).toBe(""));
});

describe("documents that are none", () => {
  for (const json of [null, 7, "doc", [], {}, { type: "paragraph" }, { type: "doc", content: [{}] }])
    test(`${JSON.stringify(json)} is refused`, () => expect(() => parseDocument(json)).toThrow(InputError));

  test("nesting beyond reason is refused before the stack is used up", () => {
    let node: object = { type: "paragraph" };
    for (let depth = 0; depth < 5_000; depth++) node = { type: "blockquote", content: [node] };
    expect(() => parseDocument({ type: "doc", content: [node] })).toThrow(/100 levels/);
  });
});
