import { getSchema } from "@tiptap/core";
import { prosemirrorJSONToYDoc, yDocToProsemirrorJSON } from "@tiptap/y-tiptap";
import { describe, expect, test } from "vitest";
import { fragmentName } from "../../shared/protocol/collab-protocol.ts";
import { isSafeLink } from "../../shared/report/safe-link.ts";
import { storedWords } from "../../shared/schema/figure-node.ts";
import {
  boundedJson,
  boundedText,
  longestAttribute,
  longestStructure,
} from "../../shared/schema/node-attributes.ts";
import { reportExtensions } from "../../shared/schema/report-extensions.ts";

const schema = getSchema(reportExtensions());

describe("the document model", () => {
  for (const name of [
    "figure",
    "trend",
    "periodLabel",
    "figureTable",
    "table",
    "tableRow",
    "tableCell",
    "tableHeader",
    "documentHeader",
    "documentTitle",
    "recipients",
    "signature",
    "heading",
    "bulletList",
    "orderedList",
  ])
    test(`has the node "${name}"`, () => expect(schema.nodes).toHaveProperty(name));

  test("a figure carries a reference and a format, and no value", () => {
    expect(Object.keys(schema.nodes["figure"]?.spec.attrs ?? {})).toEqual([
      "id",
      "indicator",
      "unit",
      "period",
      "measure",
      "target",
      "breakdown",
      "format",
    ]);
  });

  test("figures, trend words and period labels are atoms within a line", () => {
    for (const name of ["figure", "trend", "periodLabel"]) {
      expect(schema.nodes[name]?.isInline).toBe(true);
      expect(schema.nodes[name]?.isAtom).toBe(true);
    }
  });

  test("a document comes back from Yjs as it went in", () => {
    const document = {
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Kinh tế" }] },
        {
          type: "paragraph",
          content: [
            { type: "text", text: "Doanh thu đạt " },
            {
              type: "figure",
              attrs: {
                id: "a1",
                indicator: "ENTERPRISE_REVENUE",
                unit: "DOANH_NGHIEP",
                period: "P",
                measure: "VALUE",
                target: null,
                breakdown: null,
                format: { decimals: 2, qualifier: "AUTO" },
              },
            },
          ],
        },
      ],
    };
    const back: unknown = yDocToProsemirrorJSON(
      prosemirrorJSONToYDoc(schema, document, fragmentName),
      fragmentName,
    );
    expect(schema.nodeFromJSON(back).eq(schema.nodeFromJSON(document))).toBe(true);
  });

  test("a hand-written table is known to the table commands by its roles", () => {
    expect(
      ["table", "tableRow", "tableCell", "tableHeader"].map((name) => schema.nodes[name]?.spec["tableRole"]),
    ).toEqual(["table", "row", "cell", "header_cell"]);
  });
});

describe("attributes from pasted HTML", () => {
  test("a text is taken in NFC", () => expect(boundedText("Ha\u0300 No\u0323\u0302i")).toBe("Hà Nội"));
  test("control characters are dropped", () => expect(boundedText("GR\u0000DP\n")).toBe("GRDP"));
  test("nothing is nothing", () => {
    expect(boundedText(null)).toBeNull();
    expect(boundedText("")).toBeNull();
  });
  test("a text that is too long is refused whole", () =>
    expect(boundedText("x".repeat(longestAttribute + 1))).toBeNull());
  test("JSON is parsed", () => expect(boundedJson('{"pad":true}')).toEqual({ pad: true }));
  test("broken or too long JSON is nothing", () => {
    expect(boundedJson("{")).toBeNull();
    expect(boundedJson(`"${"x".repeat(longestStructure)}"`)).toBeNull();
  });
  test("trend words need all three", () => {
    expect(storedWords({ up: "hơn", down: "kém", same: "bằng" })).toEqual({
      up: "hơn",
      down: "kém",
      same: "bằng",
    });
    expect(storedWords({ up: "hơn", down: "kém" })).toBeNull();
    expect(storedWords("hơn")).toBeNull();
  });
});

describe("links", () => {
  for (const address of [
    "https://example.org/a?b=c",
    "http://example.org",
    "mailto:a@example.org",
    "tel:+84237",
  ])
    test(`"${address}" may be followed`, () => expect(isSafeLink(address)).toBe(true));
  for (const address of [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org",
    "/graphql",
    `https://${"a".repeat(2000)}`,
  ])
    test(`${JSON.stringify(address.slice(0, 40))} is refused`, () => expect(isSafeLink(address)).toBe(false));
});
