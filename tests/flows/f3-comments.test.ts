import "reflect-metadata";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import type { Viewer } from "../../server/access/viewer.ts";
import { replyToThread, setThreadState } from "../../server/comments/answer-thread.ts";
import { openThread } from "../../server/comments/open-thread.ts";
import { type Thread, threadsOfReports } from "../../server/comments/thread.queries.ts";
import { readContent, seedDocument } from "../../server/documents/report-document.ts";
import type { Database } from "../../server/platform/database.ts";
import type { Platform } from "../../server/platform/platform.ts";
import { fragmentName } from "../../shared/protocol/collab-protocol.ts";
import {
  CollabInstance,
  makeReport,
  makeViewer,
  platformOver,
  until,
  type Writer,
} from "../support/collab.ts";
import { databases } from "../support/database.ts";

const sentence = "Dân số tăng và lao động giảm.";

for (const kind of databases)
  describe(kind.name, () => {
    let database: Database;
    let platform: Platform;
    let instance: CollabInstance;
    let lan: Viewer;
    let hoa: Viewer;
    let report: string;
    const writers: Writer[] = [];

    const open = async (viewer: Viewer) => {
      const writer = instance.open(viewer, report);
      writers.push(writer);
      return writer.synced();
    };
    /** The reviewer selects words in her own tab and comments on them. */
    const comment = (tab: Writer, words: string) => {
      const from = wordsOf(tab.document).indexOf(words);
      return openThread(platform, hoa, {
        reportId: report,
        anchorFrom: anchorAt(tab.document, from),
        anchorTo: anchorAt(tab.document, from + words.length),
        quotation: words,
        body: "Xem lại.",
      });
    };
    const reads = (writer: Writer, words: string) =>
      until(
        () => wordsOf(writer.document) === words,
        (check) => writer.document.on("update", check),
      );
    const stored = async () => (await threadsOfReports(database, [report])).get(report) ?? [];

    beforeAll(async () => {
      database = await kind.open();
      platform = platformOver(database);
      lan = await makeViewer(platform, "Lan", ["DRAFTER"]);
      hoa = await makeViewer(platform, "Hoa", ["REVIEWER"]);
      instance = await CollabInstance.start(platform);
    });
    afterAll(async () => {
      await instance.close();
      await platform.doorbell.close();
      await database.close();
    });
    beforeEach(async () => {
      report = await makeReport(platform);
      const content = {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: sentence }] }],
      };
      await seedDocument(instance.collab, report, readContent(content), lan.id);
    });
    afterEach(() => {
      for (const writer of writers.splice(0)) writer.leave();
    });

    test("[F3] a comment stays on its words while others write before, inside and after them", async () => {
      const [drafter, reviewer] = [await open(lan), await open(hoa)];
      const thread = await comment(reviewer, "lao động");
      paragraphOf(drafter.document).insert(0, "Năm 2023, ");
      paragraphOf(drafter.document).insert(wordsOf(drafter.document).indexOf("động"), "người ");
      paragraphOf(drafter.document).insert(wordsOf(drafter.document).length, " Hết.");
      await reads(reviewer, "Năm 2023, Dân số tăng và lao người động giảm. Hết.");
      expect(quoted(reviewer.document, thread)).toBe("lao người động");
      await drafter.saved();
      // Whoever opens the report later sees it there too.
      const later = await open(await makeViewer(platform, "Minh", ["DRAFTER"]));
      expect(quoted(later.document, thread)).toBe("lao người động");
    });

    test("[F3] when its words go, the thread stays with its quotation", async () => {
      const [drafter, reviewer] = [await open(lan), await open(hoa)];
      const thread = await comment(reviewer, "lao động");
      const at = wordsOf(drafter.document).indexOf("lao động");
      paragraphOf(drafter.document).delete(at, "lao động".length);
      await reads(reviewer, "Dân số tăng và  giảm.");
      await drafter.saved();
      expect(quoted(reviewer.document, thread)).toBe("");
      expect(await stored()).toMatchObject([{ id: thread.id, quotation: "lao động", state: "OPEN" }]);
      const [kept] = await stored();
      const later = await open(await makeViewer(platform, "Minh", ["DRAFTER"]));
      if (kept !== undefined) expect(quoted(later.document, kept)).toBe("");
    });

    test("[F3] when its whole paragraph goes, the thread stays too, and can be answered and resolved", async () => {
      const [drafter, reviewer] = [await open(lan), await open(hoa)];
      const thread = await comment(reviewer, "Dân số");
      drafter.document.getXmlFragment(fragmentName).delete(0, 1);
      await until(
        () => reviewer.document.getXmlFragment(fragmentName).length === 0,
        (check) => reviewer.document.on("update", check),
      );
      expect(quoted(reviewer.document, thread)).toBe("");
      await replyToThread(platform, lan, thread.id, "Đã bỏ đoạn này.");
      await setThreadState(platform, lan, thread.id, "RESOLVED");
      expect(await stored()).toMatchObject([
        {
          quotation: "Dân số",
          state: "RESOLVED",
          comments: [{ body: "Xem lại." }, { body: "Đã bỏ đoạn này." }],
        },
      ]);
    });

    test("[F3] a comment changes no letter of the text and adds nothing to its log", async () => {
      const reviewer = await open(hoa);
      const before = await database.query("SELECT seq FROM document_update WHERE document = $1", [report]);
      await comment(reviewer, "tăng");
      expect(await database.query("SELECT seq FROM document_update WHERE document = $1", [report])).toEqual(
        before,
      );
      expect(wordsOf(reviewer.document)).toBe(sentence);
    });

    test("[F3] on what a reviewer typed into her own tab nobody else's text depends", async () => {
      const [drafter, reviewer] = [await open(lan), await open(hoa)];
      paragraphOf(reviewer.document).insert(0, "lén ");
      const thread = await comment(reviewer, "giảm");
      paragraphOf(drafter.document).insert(0, "Nay ");
      await until(
        () => wordsOf(reviewer.document).includes("Nay "),
        (check) => reviewer.document.on("update", check),
      );
      expect(wordsOf(drafter.document)).toBe(`Nay ${sentence}`);
      expect(quoted(drafter.document, thread)).toBe("giảm");
    });
  });

function paragraphOf(document: Y.Doc): Y.XmlText {
  const paragraph = document.getXmlFragment(fragmentName).get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error("The document has no paragraph with text");
  return text;
}

function wordsOf(document: Y.Doc): string {
  return paragraphOf(document).toString();
}

/** Both ends hold on to the letter after them, as the editor anchors its threads. */
function anchorAt(document: Y.Doc, index: number): string {
  const position = Y.createRelativePositionFromTypeIndex(paragraphOf(document), index);
  return Buffer.from(Y.encodeRelativePosition(position)).toString("base64");
}

/** The words that a thread stands at in some tab; empty when they are gone. */
function quoted(document: Y.Doc, thread: Thread): string {
  const [from, to] = [thread.anchorFrom, thread.anchorTo].map((anchor) =>
    Y.createAbsolutePositionFromRelativePosition(
      Y.decodeRelativePosition(Buffer.from(anchor, "base64")),
      document,
    ),
  );
  if (from == null || to == null || !(from.type instanceof Y.XmlText)) return "";
  return from.type.toString().slice(from.index, to.index);
}
