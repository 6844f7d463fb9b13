import { type Browser, chromium, type Page } from "playwright-core";

/** People at their own browsers, looking at one server; what they may not do is collected and asserted on. */
export class Office {
  readonly url: string;
  readonly #browser: Browser;
  /** Requests to anywhere but the server itself, policy violations and errors of the page. */
  readonly complaints: string[] = [];

  private constructor(url: string, browser: Browser) {
    this.url = url;
    this.#browser = browser;
  }

  /** Starts the Chromium that `npm test` found. */
  static async open(url: string): Promise<Office> {
    const executablePath = process.env.CHROMIUM_PATH;
    if (executablePath === undefined) throw new Error("CHROMIUM_PATH is not set: run the tests by npm test");
    const libraries = process.env.CHROMIUM_LIBRARY_PATH;
    const browser = await chromium.launch({
      executablePath,
      args: [...(process.env.CHROMIUM_ARGS ?? "").split("\n"), "--disable-background-networking"],
      env: { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
    });
    return new Office(url, browser);
  }

  /** A person with a browser profile of their own, signed in as a sample account unless `name` is null. */
  async person(name: string | null, viewport = { width: 1440, height: 900 }): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport,
      locale: "vi-VN",
      timezoneId: "Asia/Ho_Chi_Minh",
    });
    const page = await context.newPage();
    this.#listen(page, name ?? "nobody");
    await page.goto(this.url);
    if (name !== null) await signIn(page, name);
    return page;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  #listen(page: Page, name: string): void {
    page.on("pageerror", (error) => this.complaints.push(`${name}: ${error.message}`));
    page.on("console", (message) => {
      if (/Content Security Policy|Refused to/.test(message.text()))
        this.complaints.push(`${name}: ${message.text()}`);
    });
    page.on("request", (request) => {
      const address = request.url();
      if (/^(https?|wss?):/.test(address) && new URL(address).host !== new URL(this.url).host)
        this.complaints.push(`${name}: asked for ${address}`);
    });
  }
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.getByLabel("Thư điện tử").fill(`${name}@sample.local`);
  await page.getByLabel("Mật khẩu").fill("sample-only-2023");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("heading", { level: 1, name: "Báo cáo" }).waitFor();
}

/** Opens the sample report from the list, and waits until its text and figures stand there. */
export async function openSampleReport(page: Page): Promise<void> {
  await page.getByRole("link", { name: /6 tháng đầu năm 2023/ }).click();
  await page.getByText("Đã lưu").or(page.getByText("Chỉ đọc")).first().waitFor();
  await page.locator(".ProseMirror .figure-value").first().waitFor();
}

/** Asks the server as the person who is signed in on the page. */
export async function ask(page: Page, query: string, variables: object = {}): Promise<unknown> {
  const answer: { data: unknown; errors?: { message: string }[] } = await page.evaluate(async (body) => {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    return response.json();
  }, JSON.stringify({ query, variables }));
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join("; "));
  return answer.data;
}
