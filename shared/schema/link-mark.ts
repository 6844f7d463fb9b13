import { Mark } from "@tiptap/core";
import { isSafeLink } from "../report/safe-link.ts";

/** A link. Ours, because Tiptap's brings a finder of addresses in plain text that reports have no use for. */
export const LinkMark = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: "a[href]",
      // Without a safe address the words stay and the link goes.
      getAttrs: (element) => (isSafeLink(element.getAttribute("href") ?? "") ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => {
    const href: unknown = HTMLAttributes["href"];
    // A document may come from another program that was less careful.
    const address = typeof href === "string" && isSafeLink(href) ? { href } : {};
    return ["a", { ...address, rel: "noopener noreferrer nofollow", target: "_blank" }, 0];
  },
});
