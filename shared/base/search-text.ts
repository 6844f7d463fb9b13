/**
 * Gives the form of a text in which names are searched: people type "thanh hoa" for "Thanh Hóa" and "Thanh Hoá".
 *
 * @param text any text, composed or decomposed
 * @returns lower case, without marks, `đ` as `d`, runs of white space as one space, trimmed; e.g.
 *   `searchText("  Đảng bộ   KHỐI ")` is `"dang bo khoi"`
 */
export function searchText(text: string): string {
  return (
    text
      .normalize("NFD")
      // Combining marks are dropped after decomposition, which takes tone and vowel marks alike.
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      // "İ".toLowerCase() brings a new mark with it.
      .replace(/\p{M}+/gu, "")
      // "đ" is a letter of its own, not "d" with a mark, so decomposition leaves it.
      .replace(/đ/g, "d")
      .replace(/\s+/g, " ")
      .trim()
  );
}
