/** Where Chromium is and how to start it, as variables of the environment that `Office.open` reads. */
export function findChromium(): Promise<Record<string, string>>;
