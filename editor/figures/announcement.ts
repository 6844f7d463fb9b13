/** A printed figure that changed on the page. */
export type FigureChange = { readonly key: string; readonly name: string; readonly text: string };

/** Most figures that an announcement names; of the others it only says how many there are. */
export const mostNamed = 3;

/** How long changes are gathered before they are announced, in ms: one recording often moves many figures. */
export const gatherMs = 1_000;

/** Gathers changes into announcements. */
export interface Announcer {
  changed(change: FigureChange): void;
  /** Forgets what was not yet said. */
  destroy(): void;
}

/**
 * Makes an announcer for screen readers.
 *
 * @param say given the changes of about a second, each figure once with its last text, in order of first change
 * @returns takes every change as it happens
 */
export function createAnnouncer(say: (changes: readonly FigureChange[]) => void): Announcer {
  const gathered = new Map<string, FigureChange>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    changed(change) {
      gathered.set(change.key, change);
      timer ??= setTimeout(() => {
        timer = null;
        const changes = [...gathered.values()];
        gathered.clear();
        say(changes);
      }, gatherMs);
    },
    destroy() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      gathered.clear();
    },
  };
}

/**
 * Lists the changes of an announcement.
 *
 * @param changes at least one
 * @returns e.g. `"GRDP 7,2%; Thu ngân sách 20.577; …"`: at most three are named
 */
export function changesText(changes: readonly FigureChange[]): string {
  const named = changes.slice(0, mostNamed).map(({ name, text }) => `${name} ${text}`);
  return [...named, ...(changes.length > mostNamed ? ["…"] : [])].join("; ");
}
