import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import {
  absolutePositionToRelativePosition,
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from "@tiptap/y-tiptap";
import {
  type AbstractType,
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  decodeRelativePosition,
  encodeRelativePosition,
  type RelativePosition,
  XmlElement,
  XmlFragment,
  XmlText,
} from "yjs";

/** Where a comment hangs, whatever is written around it: two Yjs relative positions, in base64. */
export type Anchor = { readonly anchorFrom: string; readonly anchorTo: string };

/** Positions in the text as it is now; `from` is before `to`. */
export type Place = { readonly from: number; readonly to: number };

/**
 * Makes an anchor for a piece of the text.
 *
 * @param state of the editor, with its shared text
 * @param place what is commented on; not empty
 * @returns the anchor; `null` while the text has not arrived
 */
export function anchorOf(state: EditorState, place: Place): Anchor | null {
  const binding = bindingOf(state);
  if (binding === null) return null;
  return {
    anchorFrom: encoded(relativeAt(binding, state.doc, place.from, "from")),
    anchorTo: encoded(relativeAt(binding, state.doc, place.to, "to")),
  };
}

/**
 * Finds the words of an anchor again.
 *
 * @param binding of the editor to the shared text
 * @param doc of the editor; must be what the shared text says, not ahead of it
 * @param anchor as it was stored, by anybody
 * @returns where they are now; `null` when they are gone, or the anchor cannot be read
 */
export function placeOf(binding: ProsemirrorBinding, doc: Node, anchor: Anchor): Place | null {
  const from = absoluteOf(binding, anchor.anchorFrom);
  const to = absoluteOf(binding, anchor.anchorTo);
  if (from === null || to === null || from >= to || to > doc.content.size) return null;
  return { from, to };
}

/** Says whether the shared text is there, without which every comment would seem to have lost its words. */
export function textArrived(binding: ProsemirrorBinding): boolean {
  return binding.type.length > 0 && binding.mapping.size > 0;
}

/**
 * Gives what binds an editor to its shared text.
 *
 * @param state of the editor
 * @returns `null` in an editor that shares nothing
 */
export function bindingOf(state: EditorState): ProsemirrorBinding | null {
  return ySyncPluginKey.getState(state)?.binding ?? null;
}

/** Each end holds on to the commented words, so that what is written beside them stays outside. */
function relativeAt(
  binding: ProsemirrorBinding,
  doc: Node,
  pos: number,
  end: "from" | "to",
): RelativePosition {
  const $pos = doc.resolve(pos);
  const own = end === "from" ? $pos.nodeAfter : $pos.nodeBefore;
  const atom = own === null || own.isText ? null : positionOfElement(binding, own, end);
  if (atom !== null) return atom;
  const relative: RelativePosition = absolutePositionToRelativePosition(pos, binding.type, binding.mapping);
  const absolute = createAbsolutePositionFromRelativePosition(relative, binding.doc);
  if (absolute === null || !(absolute.type instanceof XmlText)) return relative;
  const holdsRight = end === "from" && absolute.index > 0;
  return createRelativePositionFromTypeIndex(absolute.type, absolute.index, holdsRight ? 0 : -1);
}

/** A figure is held by itself: the text beside it is written anew whenever a neighbour is deleted. */
function positionOfElement(
  binding: ProsemirrorBinding,
  node: Node,
  end: "from" | "to",
): RelativePosition | null {
  for (const [type, mapped] of binding.mapping) {
    if (mapped !== node || type._item === null) continue;
    const { parent, id } = type._item;
    if (!(parent instanceof XmlElement) && !(parent instanceof XmlFragment)) return null;
    const index = parent.toArray().findIndex((child) => child._item?.id === id);
    if (index < 0) return null;
    return createRelativePositionFromTypeIndex(
      parent,
      end === "from" ? index : index + 1,
      end === "from" ? 0 : -1,
    );
  }
  return null;
}

function absoluteOf(binding: ProsemirrorBinding, text: string): number | null {
  const relative = decoded(text);
  const absolute =
    relative === null ? null : createAbsolutePositionFromRelativePosition(relative, binding.doc);
  if (relative === null || absolute === null || isGone(absolute.type)) return null;
  // y-tiptap takes an item at the very beginning of a document for a mistake; counted from its text it is none.
  const safe =
    absolute.type instanceof XmlText
      ? createRelativePositionFromTypeIndex(absolute.type, absolute.index, -1)
      : relative;
  return relativePositionToAbsolutePosition(binding.doc, binding.type, safe, binding.mapping);
}

function isGone(type: AbstractType<unknown>): boolean {
  for (let item = type._item; item !== null; ) {
    if (item.deleted) return true;
    const { parent } = item;
    item = parent !== null && typeof parent === "object" && "_item" in parent ? parent._item : null;
  }
  return false;
}

function encoded(position: RelativePosition): string {
  return btoa(String.fromCharCode(...encodeRelativePosition(position)));
}

function decoded(text: string): RelativePosition | null {
  try {
    return decodeRelativePosition(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
  } catch {
    // Stored by another program: the thread is then listed as one whose words are gone.
    return null;
  }
}
