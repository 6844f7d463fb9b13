/** A rectangle on the screen, in CSS pixels from the top left corner of the window. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Least distance to the edges of the window, and to what the card stands beside, in CSS pixels. */
const marginPx = 8;

/**
 * Finds a place for a card: below what it is about, above where there is more room, never outside the window.
 *
 * @param anchor what it is about
 * @param size of the card
 * @param window size of the window
 * @returns its top left corner, and the height that it may take before it has to scroll
 */
export function placeBeside(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number; readonly maxHeight: number } {
  const roomBelow = window.height - (anchor.top + anchor.height) - 2 * marginPx;
  const roomAbove = anchor.top - 2 * marginPx;
  const below = roomBelow >= Math.min(size.height, roomAbove);
  const maxHeight = Math.max(below ? roomBelow : roomAbove, 120);
  const height = Math.min(size.height, maxHeight);
  return {
    left: Math.max(marginPx, Math.min(anchor.left, window.width - size.width - marginPx)),
    top: Math.max(marginPx, below ? anchor.top + anchor.height + marginPx : anchor.top - height - marginPx),
    maxHeight,
  };
}
