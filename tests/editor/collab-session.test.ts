import { describe, expect, test } from "vitest";
import { Awareness } from "y-protocols/awareness";
import { Doc } from "yjs";
import { colourIndex, personColour, personColours } from "../../editor/collab/person-colour.ts";
import { announcePerson, peopleIn } from "../../editor/collab/presence.ts";
import { unsentStore } from "../../editor/collab/unsent-changes.ts";

/** The relative luminance of WCAG 2.2, from "#rrggbb". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("people", () => {
  for (const colour of personColours)
    test(`white can be read on ${colour}`, () =>
      expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5));

  test("a person has the same colour everywhere", () => {
    expect(personColour("0190a1b2")).toBe(personColour("0190a1b2"));
    expect(colourIndex(personColours[3])).toBe(3);
    expect(colourIndex("red; background: url(x)")).toBe(0);
  });

  test("each person is listed once, oneself first, and nonsense from other tabs is left out", () => {
    const document = new Doc();
    const awareness = new Awareness(document);
    announcePerson(awareness, { id: "2", name: "Minh" });
    const states = awareness.getStates();
    states.set(11, { user: { id: "1", name: "Lan", color: personColours[0] } });
    states.set(12, { user: { id: "1", name: "Lan", color: personColours[0] } });
    states.set(13, { user: { id: 5 } });
    states.set(14, { user: null });
    states.set(15, {});
    expect(peopleIn(awareness, "2").map(({ name, isSelf }) => [name, isSelf])).toEqual([
      ["Minh", true],
      ["Lan", false],
    ]);
    awareness.destroy();
  });
});

describe("words that were not stored", () => {
  test("come back for the same person and report only", () => {
    const storage = memory();
    unsentStore(storage, "lan", "r1").keep(new Uint8Array([1, 2, 3]));
    expect(unsentStore(storage, "lan", "r1").read()).toEqual(new Uint8Array([1, 2, 3]));
    expect(unsentStore(storage, "minh", "r1").read()).toBeNull();
    expect(unsentStore(storage, "lan", "r2").read()).toBeNull();
    unsentStore(storage, "lan", "r1").forget();
    expect(unsentStore(storage, "lan", "r1").read()).toBeNull();
  });

  test("a storage that fails stops nobody from writing", () => {
    const broken = { ...memory(), setItem: fail, getItem: fail, removeItem: fail };
    const store = unsentStore(broken, "lan", "r1");
    expect(() => store.keep(new Uint8Array([1]))).not.toThrow();
    expect(store.read()).toBeNull();
    expect(() => store.forget()).not.toThrow();
  });
});

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    length: 0,
    clear: () => items.clear(),
    key: () => null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

function fail(): never {
  throw new Error("storage is full");
}
