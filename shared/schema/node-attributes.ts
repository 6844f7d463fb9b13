import type { Attribute } from "@tiptap/core";

/** Longest text that a pasted attribute may carry into the document, in UTF-16 units. */
export const longestAttribute = 200;

/** Longest structured attribute (a format, the columns of a table) in its JSON form, in UTF-16 units. */
export const longestStructure = 20_000;

/**
 * Reads a text attribute from pasted HTML, which anybody may have written.
 *
 * @param text as found in the HTML, `null` when absent
 * @returns the text in NFC, without control characters; `null` when it is absent, empty or longer than
 *   `longestAttribute`, e.g. `boundedText("GRDP")` is `"GRDP"` and `boundedText("")` is `null`
 */
export function boundedText(text: string | null): string | null {
  if (text === null || text.length > longestAttribute) return null;
  const clean = text.normalize("NFC").replace(/\p{Cc}/gu, "");
  return clean === "" ? null : clean;
}

/**
 * Reads a JSON attribute from pasted HTML, which anybody may have written.
 *
 * @param text as found in the HTML, `null` when absent
 * @returns the parsed value, not yet checked; `null` when absent, too long or not JSON,
 *   e.g. `boundedJson('{"pad":true}')` is `{pad: true}` and `boundedJson("{")` is `null`
 */
export function boundedJson(text: string | null): unknown {
  if (text === null || text.length > longestStructure) return null;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

/**
 * Describes an attribute that is a short text, written into HTML as `data-…` and read back bounded.
 *
 * @param name as in the document, e.g. `"indicator"`, kept in HTML as `data-indicator`
 * @param fallback what the attribute is where nothing usable was found
 * @returns the attribute for `addAttributes`
 */
export function textAttribute(name: string, fallback: string | null = null): Attribute {
  const htmlName = `data-${name}`;
  return {
    default: fallback,
    parseHTML: (element) => boundedText(element.getAttribute(htmlName)) ?? fallback,
    renderHTML: (attributes) => {
      const value: unknown = attributes[name];
      return typeof value === "string" && value !== "" ? { [htmlName]: value } : {};
    },
  };
}

/**
 * Describes an attribute that is a structure, written into HTML as JSON in `data-…` and read back checked.
 *
 * @param name as in the document, e.g. `"format"`, kept in HTML as `data-format`
 * @param parse turns untrusted JSON (or `null`) into what the document may hold; must not throw
 * @returns the attribute for `addAttributes`; its default is what `parse(null)` gives
 */
export function structureAttribute(name: string, parse: (value: unknown) => unknown): Attribute {
  const htmlName = `data-${name}`;
  return {
    default: parse(null),
    parseHTML: (element) => parse(boundedJson(element.getAttribute(htmlName))),
    renderHTML: (attributes) => {
      const value: unknown = attributes[name];
      return value === null || value === undefined ? {} : { [htmlName]: JSON.stringify(value) };
    },
  };
}
