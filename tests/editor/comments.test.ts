import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { EditorState, type Transaction } from "@tiptap/pm/state";
import {
  initProseMirrorDoc,
  prosemirrorJSONToYXmlFragment,
  updateYFragment,
  ySyncPlugin,
} from "@tiptap/y-tiptap";
import { describe, expect, test } from "vitest";
import { Doc } from "yjs";
import { type Anchor, anchorOf, bindingOf, type Place, placeOf } from "../../editor/comments/anchor.ts";
import { findQuotation } from "../../editor/comments/find-quotation.ts";
import { orderThreads, threadAt } from "../../editor/comments/order-threads.ts";
import { type Thread, withThreads } from "../../editor/comments/thread-store.ts";
import { fragmentName } from "../../shared/protocol/collab-protocol.ts";
import { reportExtensions } from "../../shared/schema/report-extensions.ts";

const schema = getSchema(reportExtensions());
const paragraph = (...content: (string | object)[]) => ({
  type: "paragraph",
  content: content.map((piece) => (typeof piece === "string" ? { type: "text", text: piece } : piece)),
});
const figure = { type: "figure", attrs: { id: "f1", indicator: "GRDP" } };

/** A report on somebody's screen, bound to its shared text as the editor binds it. */
class Screen {
  private readonly shared = new Doc();
  private readonly fragment = this.shared.getXmlFragment(fragmentName);
  private readonly isOMark = new Map();
  private state: EditorState;
  private readonly mapping;

  constructor(...paragraphs: object[]) {
    prosemirrorJSONToYXmlFragment(schema, { type: "doc", content: paragraphs }, this.fragment);
    const { doc, mapping } = initProseMirrorDoc(this.fragment, schema);
    this.mapping = mapping;
    this.state = EditorState.create({ doc, plugins: [ySyncPlugin(this.fragment, { mapping })] });
  }

  get doc(): Node {
    return this.state.doc;
  }

  edit(write: (transaction: Transaction) => Transaction): void {
    this.state = this.state.apply(write(this.state.tr));
    updateYFragment(this.shared, this.fragment, this.state.doc, {
      mapping: this.mapping,
      isOMark: this.isOMark,
    });
  }

  placeOfWords(words: string): Place {
    const place = findQuotation(this.doc, words);
    if (place === null) throw new Error(`"${words}" does not stand in the text exactly once`);
    return place;
  }

  anchor(place: Place): Anchor {
    const anchor = anchorOf(this.state, place);
    if (anchor === null) throw new Error("The text has not arrived");
    return anchor;
  }

  words(anchor: Anchor): string | null {
    const binding = bindingOf(this.state);
    const place = binding === null ? null : placeOf(binding, this.doc, anchor);
    return place === null ? null : this.doc.textBetween(place.from, place.to, "¶", "[figure]");
  }
}

describe("[F3] the anchor of a comment", () => {
  test("holds on to its words while others write before, behind and inside them", () => {
    const screen = new Screen(paragraph("Thu ngân sách tăng mạnh trong kỳ."));
    const place = screen.placeOfWords("tăng mạnh");
    const anchor = screen.anchor(place);
    screen.edit((tr) => tr.insertText("rất ", place.from));
    screen.edit((tr) => tr.insertText(" mẽ", place.to + 4));
    screen.edit((tr) => tr.insertText("khá ", place.from + 9));
    screen.edit((tr) => tr.insertText("Tổng số: ", 1));
    expect(screen.words(anchor)).toBe("tăng khá mạnh");
  });

  test("holds on to the very first words of the report", () => {
    const screen = new Screen(paragraph("Thu ngân sách tăng."));
    const anchor = screen.anchor(screen.placeOfWords("Thu ngân sách"));
    expect(screen.words(anchor)).toBe("Thu ngân sách");
  });

  test("holds on to a figure alone", () => {
    const screen = new Screen(paragraph("GRDP tăng ", figure, " so với cùng kỳ."));
    const anchor = screen.anchor({ from: 11, to: 12 });
    screen.edit((tr) => tr.insertText("khoảng ", 11));
    screen.edit((tr) => tr.insertText("hơn ", 1));
    expect(screen.words(anchor)).toBe("[figure]");
  });

  test("holds on to a figure that begins or ends its paragraph", () => {
    const screen = new Screen(paragraph(figure, " xã; còn lại ", figure));
    const first = screen.anchor({ from: 1, to: 2 });
    const last = screen.anchor({ from: 15, to: 16 });
    expect([screen.words(first), screen.words(last)]).toEqual(["[figure]", "[figure]"]);
  });

  test("holds on to a figure when everything beside it is deleted", () => {
    const screen = new Screen(paragraph("GRDP tăng ", figure, " so với cùng kỳ; thu ", figure, " tỷ đồng."));
    const anchor = screen.anchor({ from: 33, to: 34 });
    screen.edit((tr) => tr.delete(6, 30));
    expect(screen.words(anchor)).toBe("[figure]");
  });

  test("says that its words are gone when they were deleted", () => {
    const screen = new Screen(paragraph("Thu ngân sách tăng mạnh trong kỳ."));
    const place = screen.placeOfWords("tăng mạnh");
    const anchor = screen.anchor(place);
    screen.edit((tr) => tr.delete(place.from, place.to));
    expect(screen.words(anchor)).toBeNull();
  });

  test("says that its words are gone when their paragraph was deleted", () => {
    const screen = new Screen(
      paragraph("Mở đầu"),
      paragraph("Thu ngân sách tăng mạnh."),
      paragraph("Kết luận"),
    );
    const anchor = screen.anchor(screen.placeOfWords("tăng mạnh"));
    const gone = screen.doc.child(0).nodeSize;
    screen.edit((tr) => tr.delete(gone, gone + screen.doc.child(1).nodeSize));
    expect(screen.words(anchor)).toBeNull();
  });

  test("that nobody can read counts as one whose words are gone", () => {
    const screen = new Screen(paragraph("Thu ngân sách"));
    expect(screen.words({ anchorFrom: "%%%", anchorTo: "AA==" })).toBeNull();
  });

  test("is found by its quotation after its paragraph was split before it", () => {
    const screen = new Screen(paragraph("Thu ngân sách đạt dự toán. Chi đầu tư tăng mạnh."));
    const place = screen.placeOfWords("Chi đầu tư tăng mạnh");
    screen.edit((tr) => tr.split(place.from));
    expect(findQuotation(screen.doc, "Chi đầu tư tăng mạnh")).toEqual({
      from: place.from + 2,
      to: place.to + 2,
    });
  });

  test("is found by its quotation with the figures in it as they print", () => {
    const screen = new Screen(paragraph("Thu đạt ", figure, " tỷ đồng."));
    expect(findQuotation(screen.doc, "đạt 20.577 tỷ", () => "20.577")).toEqual({ from: 5, to: 13 });
  });

  test("is not looked for where its quotation stands twice, or is too short to mean anything", () => {
    const screen = new Screen(paragraph("tăng mạnh và tăng mạnh"), paragraph("xã"));
    expect(findQuotation(screen.doc, "tăng mạnh")).toBeNull();
    expect(findQuotation(screen.doc, "xã")).toBeNull();
  });
});

describe("[F3] threads beside the text", () => {
  test("stand in the order of their words, detached ones last", () => {
    const threads = [
      thread("late", "2023-07-03"),
      thread("gone", "2023-07-01"),
      thread("early", "2023-07-02"),
    ];
    const places = new Map([
      ["late", { from: 50, to: 60 }],
      ["gone", null],
      ["early", { from: 5, to: 9 }],
    ]);
    expect(orderThreads(threads, places).map(({ id }) => id)).toEqual(["early", "late", "gone"]);
  });

  test("a click means the thread with the fewest words", () => {
    const places = new Map([
      ["sentence", { from: 1, to: 90 }],
      ["word", { from: 10, to: 14 }],
      ["gone", null],
    ]);
    expect([threadAt(places, 12), threadAt(places, 40), threadAt(places, 95)]).toEqual([
      "word",
      "sentence",
      null,
    ]);
  });

  test("a changed thread takes the place of the one that was known, a new one joins", () => {
    const list = withThreads([thread("a", "1"), thread("b", "2")], [thread("b", "2", 1), thread("c", "3")]);
    expect(list.map(({ id, comments }) => [id, comments.length])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
    ]);
  });
});

function thread(id: string, createdAt: string, comments = 0): Thread {
  const author = { id: "u", name: "Lan" };
  return {
    id,
    anchorFrom: "",
    anchorTo: "",
    quotation: "",
    state: "OPEN",
    createdAt,
    resolvedAt: null,
    resolvedBy: null,
    author,
    comments: Array.from({ length: comments }, (_, index) => ({
      id: `${id}${index}`,
      body: "",
      createdAt,
      author,
    })),
  };
}
