/** Drawn on a grid of 20, in strokes of the text's colour. */
const paths = {
  alignCenter: "M3 5h14M6 10h8M4 15h12",
  alignJustify: "M3 5h14M3 10h14M3 15h14",
  alignLeft: "M3 5h14M3 10h8M3 15h11",
  alignRight: "M3 5h14M9 10h8M6 15h11",
  at: "M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0Zm0-3v4.2a2 2 0 0 0 4 0V10a7 7 0 1 0-3 5.7",
  back: "M12 4l-6 6 6 6",
  bold: "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z",
  bulletList: "M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01",
  calendar: "M4 6h12v10H4zM4 9h12M7 3.5V6M13 3.5V6",
  check: "M4 10.5l4 4 8-9",
  close: "M5 5l10 10M15 5L5 15",
  cloudCheck:
    "M6 15a3.5 3.5 0 0 1-.4-7A5 5 0 0 1 15 8.500a3.300 3.300 0 0 1-.5 6.500zM7.800 11l1.700 1.700 3-3.200",
  comment: "M4 4h12v9H9l-4 3.500V13H4z",
  down: "M5 8l5 5 5-5",
  file: "M5 3h7l3 3v11H5zM12 3v3h3M7.500 10h5M7.500 13h5",
  italic: "M8.500 4H14M6 16h5.500M11.500 4l-3 12",
  locked: "M5 9h10v7H5zM7 9V6.500a3 3 0 0 1 6 0V9",
  offline: "M3 3l14 14M6.500 8A3.500 3.500 0 0 0 6 15h8M9 5.200A5 5 0 0 1 15 8.500a3.300 3.300 0 0 1 1.800 5",
  orderedList:
    "M8 5h9M8 10h9M8 15h9M2.800 4l1-.5v3M2.500 9h1.600l-1.600 2.300h1.700M2.500 13.700h1.700l-.9 1.100a.8.8 0 1 1-.9 1.300",
  plus: "M10 4v12M4 10h12",
  redo: "M13 4l3.500 3.500L13 11M16 7.500H8a4 4 0 0 0 0 8h2",
  sync: "M4.500 9A6 6 0 0 1 15 6.500M15.500 11A6 6 0 0 1 5 13.500M15 3v3.500h-3.500M5 17v-3.500h3.500",
  table: "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12",
  underline: "M6 4v5a4 4 0 0 0 8 0V4M5 16.500h10",
  undo: "M7 4L3.500 7.500 7 11M4 7.500h8a4 4 0 0 1 0 8h-2",
  warning: "M10 3.500l7 12.500H3zM10 8.500v3.500M10 14.300h.01",
} as const;

/** The icons there are. */
export type IconName = keyof typeof paths;

/**
 * Draws an icon beside words, or in a button that has a label of its own.
 *
 * @param name which one
 * @param size in CSS pixels
 */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
