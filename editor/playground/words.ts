import type { Locale } from "../../shared/base/locale.ts";

/**
 * The playground's own catalogue, apart from the editor's so that the report page need not load it. GraphiQL's
 * own controls speak English only.
 */
export const words = {
  vi: {
    heading: "Thử GraphQL",
    examples: "Ví dụ",
    editor: "Về trang báo cáo",
    signIn: "Đăng nhập",
    signedOut: "Chưa đăng nhập.",
    unknown: "Không hỏi được máy chủ ai đang đăng nhập.",
    signedInAs: "Đang đăng nhập:",
  },
  en: {
    heading: "GraphQL playground",
    examples: "Examples",
    editor: "To the reports",
    signIn: "Sign in",
    signedOut: "Not signed in.",
    unknown: "The server did not say who is signed in.",
    signedInAs: "Signed in as",
  },
} as const satisfies Record<Locale, Record<string, string>>;
