import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { absolutePositionToRelativePosition, initProseMirrorDoc } from "@tiptap/y-tiptap";
import { type Doc, encodeRelativePosition } from "yjs";
import { fragmentName } from "../../../shared/protocol/collab-protocol.ts";
import { reportExtensions } from "../../../shared/schema/report-extensions.ts";
import type { SampleEmail } from "../sample-accounts.ts";

/** A thread of the sample with its place in the text. */
export type SampleThread = {
  readonly anchor: { readonly anchorFrom: string; readonly anchorTo: string; readonly quotation: string };
  readonly comments: readonly [SampleComment, ...SampleComment[]];
};

export type SampleComment = { readonly by: SampleEmail; readonly body: string };

/** What is commented on: some words, or the figure of an indicator and measure with what it prints. */
type Place =
  | { readonly kind: "words"; readonly words: string }
  | {
      readonly kind: "figure";
      readonly indicator: string;
      readonly measure: string;
      readonly printed: string;
    };

const threads: readonly { readonly place: Place; readonly comments: SampleThread["comments"] }[] = [
  {
    place: { kind: "words", words: "giao cấp ủy cơ sở theo dõi hằng tháng" },
    comments: [
      {
        by: "reviewer@sample.local",
        body: "Nên nói rõ cơ quan nào tổng hợp kết quả theo dõi, và gửi về vào ngày nào trong tháng.",
      },
      {
        by: "drafter1@sample.local",
        body: "Tôi sẽ thêm: Văn phòng Đảng ủy tổng hợp, trước ngày 25 hằng tháng.",
      },
    ],
  },
  {
    place: {
      kind: "figure",
      indicator: "ENTERPRISE_REVENUE",
      measure: "CHANGE",
      printed: "2.553,40 tỷ đồng",
    },
    comments: [
      {
        by: "reviewer@sample.local",
        body: "Mức giảm này đã tính cả các doanh nghiệp chuyển giao trong tháng 6 chưa?",
      },
      {
        by: "drafter2@sample.local",
        body: "Chưa. Số cùng kỳ đang là số ước, tính ngược từ tỷ lệ 87,3%; khi có số chính thức sẽ cập nhật.",
      },
    ],
  },
];

/**
 * Places the sample's threads in the text of the sample report.
 *
 * @param document the stored report; it is only read
 * @returns the threads with anchors as base64 of Yjs relative positions, like those that the editor makes
 * @throws Error when the words or the figure are not in the text
 */
export function sampleThreads(document: Doc): SampleThread[] {
  const fragment = document.getXmlFragment(fragmentName);
  const { doc, mapping } = initProseMirrorDoc(fragment, getSchema(reportExtensions()));
  const encoded = (position: number) =>
    Buffer.from(
      encodeRelativePosition(absolutePositionToRelativePosition(position, fragment, mapping)),
    ).toString("base64");
  return threads.map(({ place, comments }) => {
    const [from, to] = positionsOf(doc, place);
    const quotation = place.kind === "words" ? place.words : place.printed;
    return { anchor: { anchorFrom: encoded(from), anchorTo: encoded(to), quotation }, comments };
  });
}

function positionsOf(root: Node, place: Place): [from: number, to: number] {
  let found: [number, number] | null = null;
  root.descendants((node, position) => {
    found ??= place.kind === "words" ? wordsIn(node, position, place.words) : figureIn(node, position, place);
    return found === null;
  });
  if (found === null) throw new Error(`The sample report has no place ${JSON.stringify(place)}`);
  return found;
}

function wordsIn(node: Node, position: number, words: string): [number, number] | null {
  const at = node.text?.indexOf(words) ?? -1;
  return at < 0 ? null : [position + at, position + at + words.length];
}

function figureIn(
  node: Node,
  position: number,
  { indicator, measure }: Extract<Place, { kind: "figure" }>,
): [number, number] | null {
  const meant =
    node.type.name === "figure" && node.attrs["indicator"] === indicator && node.attrs["measure"] === measure;
  return meant ? [position, position + node.nodeSize] : null;
}
