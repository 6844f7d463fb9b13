import type { PaintedFigure } from "./painted-figure.ts";

const kindClasses = ["figure-loading", "figure-failed", "figure-missing", "figure-value"];
const changedClass = "figure-changed";

/** How long a change stays marked, in ms; the animation in figures.css is as long. */
const flashMs = 1_800;
const flashes = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/**
 * Puts a figure on the page, touching only what differs.
 *
 * @param element the figure's own; its text is replaced
 * @param painted what to show
 * @param before what it shows now, `null` when nothing
 * @param asNews whether a different text should flash; it does so only when a text was there before
 */
export function applyPaint(
  element: HTMLElement,
  painted: PaintedFigure,
  before: PaintedFigure | null,
  asNews: boolean,
): void {
  if (before?.text !== painted.text) element.textContent = painted.text;
  if (before?.kind !== painted.kind) {
    element.classList.remove(...kindClasses);
    element.classList.add(`figure-${painted.kind}`);
  }
  if (before?.estimated !== painted.estimated)
    element.classList.toggle("figure-estimated", painted.estimated);
  if (before === null || before.hint !== painted.hint) applyHint(element, painted);
  if (asNews && before !== null && before.kind !== "loading" && before.text !== painted.text) flash(element);
}

/** A sign alone says little; a reader who cannot hover hears the reason in its place. */
function applyHint(element: HTMLElement, { hint, text }: PaintedFigure): void {
  // A cell keeps its own role, or the table would lose it.
  const inTable = element.tagName === "TD";
  if (hint === null) {
    element.removeAttribute("title");
    element.removeAttribute("aria-label");
    if (!inTable) element.removeAttribute("role");
    return;
  }
  element.title = hint;
  element.setAttribute("aria-label", `${text} (${hint})`);
  if (!inTable) element.setAttribute("role", "img");
}

/** One that is flashing already only stays marked longer: restarting it would lay out the page once a figure. */
function flash(element: HTMLElement): void {
  element.classList.add(changedClass);
  const running = flashes.get(element);
  if (running !== undefined) clearTimeout(running);
  // By time, not by the end of the animation: with reduced motion there is none.
  flashes.set(
    element,
    setTimeout(() => element.classList.remove(changedClass), flashMs),
  );
}
