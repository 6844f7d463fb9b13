import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, Office, openSampleReport } from "../support/browsers.ts";
import { type RunningServer, startServer } from "../support/server.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const record =
  "mutation($input: [ObservationInput!]!) { recordObservations(input: $input) { observations { id } } }";

/** The paragraph at the end of the text, which everybody writes in. */
const lastParagraph = (page: Page) => page.locator(".ProseMirror > p").last();

async function writeAtEnd(page: Page, words: string): Promise<void> {
  // On its last line: "End" goes to the end of a line, not of a paragraph.
  const { height } = (await lastParagraph(page).boundingBox()) ?? { height: 0 };
  await lastParagraph(page).click({ position: { x: 20, y: height - 6 } });
  await page.keyboard.press("End");
  await page.keyboard.type(words);
}

/** Tourism revenue in the sample report: its value and the trend word in the sentence. */
const tourism = {
  value: ".figure-figure[data-indicator=TOURISM_REVENUE][data-measure=VALUE]",
  trend: ".figure-trend[data-indicator=TOURISM_REVENUE]",
};

const printed = (page: Page, selector: string) => page.locator(selector).first().textContent();

/** The last paragraph without the names beside other people's carets. */
function wordsOf(page: Page): Promise<string> {
  return lastParagraph(page).evaluate((paragraph) => {
    const copy = paragraph.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll(".caret")) caret.remove();
    return copy.textContent ?? "";
  });
}

/** The text as the server holds it: references, no values. */
const storedText = async (page: Page) =>
  JSON.stringify(await ask(page, "{ reports { nodes { content(format: JSON) } } }"));

async function recordTourism(page: Page, value: string): Promise<void> {
  const input = [
    { indicator: "TOURISM_REVENUE", unit: "THANH_HOA", period: "2023-S1", value, status: "ESTIMATED" },
  ];
  await ask(page, record, { input });
}

async function violations(page: Page): Promise<string[]> {
  // As an init script would: a script tag is what the page's own policy refuses.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: judge } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await judge.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}

describe("the product in browsers", () => {
  let server: RunningServer;
  let office: Office;
  let lan: Page;
  let minh: Page;
  let hoa: Page;
  let data: Page;

  beforeAll(async () => {
    server = await startServer();
    office = await Office.open(server.url);
    lan = await office.person("drafter1");
    minh = await office.person("drafter2");
    hoa = await office.person("reviewer");
    data = await office.person("data");
    for (const page of [lan, minh, hoa]) await openSampleReport(page);
  });

  afterAll(async () => {
    await office?.close();
    await server?.stop();
  });

  test("[F2] two drafters write the same paragraph, and both read all of it as saved", async () => {
    await writeAtEnd(lan, " Lan viết.");
    await lastParagraph(minh).getByText("Lan viết.").waitFor();
    await writeAtEnd(minh, " Minh viết.");
    await lastParagraph(lan).getByText("Lan viết. Minh viết.").waitFor();
    for (const page of [lan, minh]) await page.getByText("Đã lưu").waitFor();
    expect(await wordsOf(lan)).toBe(await wordsOf(minh));
  });

  test("[F1] a figure is inserted by its name without marks, in both windows", async () => {
    await writeAtEnd(lan, " Du lịch thu @doanh thu du lich");
    await lan
      .getByRole("option", { name: /Doanh thu du lịch/ })
      .first()
      .waitFor();
    await lan.keyboard.press("Enter");
    for (const page of [lan, minh])
      await lastParagraph(page).locator(".figure-figure[data-indicator=TOURISM_REVENUE]").waitFor();
  });

  test("[F1] a recorded observation changes its sentence in every window, with its trend word", async () => {
    expect(await printed(lan, tourism.trend)).toBe("tăng");
    expect(await printed(lan, tourism.value)).toBe("ước 15.072 tỷ đồng");
    await recordTourism(data, "9000");
    for (const page of [lan, minh, hoa]) {
      await page.locator(tourism.value, { hasText: "9.000 tỷ đồng" }).first().waitFor();
      await page.locator(tourism.trend, { hasText: "giảm" }).first().waitFor();
    }
  });

  test("[F1] a change of value is no edit: nothing to undo, nothing to save", async () => {
    const before = await storedText(data);
    await recordTourism(data, "15072");
    await minh.locator(tourism.value, { hasText: "15.072" }).first().waitFor();
    expect(await minh.getByText("Đã lưu").isVisible()).toBe(true);
    expect(await storedText(data)).toBe(before);
  });

  test("[F1] a figure's card shows its formula's numbers, its status and who recorded it", async () => {
    await lan.locator(tourism.value).first().dblclick();
    const card = lan.getByRole("dialog");
    await card.getByText("Doanh thu du lịch").first().waitFor();
    await card.getByText("Phụ trách số liệu").first().waitFor();
    await lan.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
  });

  test("[F3] a reviewer cannot change a letter, and comments on words that drafters see at once", async () => {
    const editable = await hoa.locator(".ProseMirror").getAttribute("contenteditable");
    expect(editable).toBe("false");
    await hoa.locator(".ProseMirror > p").first().click({ clickCount: 3 });
    await hoa.keyboard.press("Control+Alt+m");
    await hoa.getByPlaceholder("Viết bình luận…").fill("Câu này nên ngắn lại.");
    await hoa.getByRole("button", { name: "Gửi" }).click();
    await lan.getByText("Câu này nên ngắn lại.").waitFor();
    await lan.getByRole("button", { name: "Trả lời" }).first().click();
    await lan.getByPlaceholder("Trả lời…").fill("Tôi sửa ngay.");
    await lan.keyboard.press("Control+Enter");
    await hoa.getByText("Tôi sửa ngay.").waitFor();
  });

  test("[F2] what is written while the connection is cut is shown as not saved, and is saved on return", async () => {
    await minh.context().setOffline(true);
    await writeAtEnd(minh, " Viết lúc mất mạng.");
    await minh.getByText("Chưa lưu").first().waitFor();
    await minh.context().setOffline(false);
    await minh.getByText("Đã lưu").waitFor();
    await lastParagraph(lan).getByText("Viết lúc mất mạng.").waitFor();
  });

  test("the page speaks English when asked to", async () => {
    await hoa.getByRole("button", { name: "English" }).click();
    await hoa.getByText("Read only").first().waitFor();
    expect(await hoa.locator("html").getAttribute("lang")).toBe("en");
  });

  test("axe finds nothing to object to: report, list and sign-in, wide and narrow", async () => {
    const nobody = await office.person(null);
    await nobody.getByLabel("Thư điện tử").waitFor();
    expect(await violations(nobody)).toEqual([]);
    expect(await violations(data)).toEqual([]);
    expect(await violations(lan)).toEqual([]);
    await lan.setViewportSize({ width: 390, height: 800 });
    expect(await violations(lan)).toEqual([]);
    await lan.setViewportSize({ width: 1440, height: 900 });
  });

  test("the playground runs its first example as it is, signed in by the cookie", async () => {
    await data.goto(`${server.url}/playground`);
    // Before the editor holds the query, running it runs nothing.
    await data.locator(".graphiql-query-editor").getByText("figures").first().waitFor();
    await data.getByRole("button", { name: /Execute/ }).click();
    await data.locator(".result-window").getByText("figures").first().waitFor();
  });

  test("nothing was asked for elsewhere, and no policy was violated", () => {
    expect(office.complaints).toEqual([]);
  });
});
