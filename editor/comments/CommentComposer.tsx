import { Button, Group } from "@mantine/core";
import { useEffect, useId, useRef, useState } from "react";
import { useMessages } from "../ui/i18n.ts";
import type { Sent } from "./thread-store.ts";

/** Longest comment that is taken, in UTF-16 units. */
const longestComment = 5_000;

/** A place to write a comment. What could not be sent stays in it. */
export function CommentComposer(props: {
  readonly label: string;
  /** Where unsent words are kept when the panel closes, and under which name. */
  readonly unsent: Map<string, string>;
  readonly name: string;
  readonly focus?: boolean;
  readonly onSend: (body: string) => Promise<Sent | null>;
  readonly onCancel: (() => void) | null;
}) {
  const { unsent, name, focus = false, onSend, onCancel } = props;
  const t = useMessages();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(unsent.get(name) ?? "");
  const [state, setState] = useState<"writing" | "sending">("writing");
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const write = (words: string) => {
    setText(words);
    if (words === "") unsent.delete(name);
    else unsent.set(name, words);
  };
  const send = async () => {
    const body = text.normalize("NFC").trim();
    if (body === "" || state === "sending") return;
    setState("sending");
    setFailure(null);
    const sent = await onSend(body);
    setState("writing");
    if (sent?.ok) write("");
    else if (sent !== null) {
      const { code, message } = sent.error;
      setFailure(t(`errors.${code}`, { message }));
    }
  };
  return (
    <form
      className="comment-composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        ref={field}
        aria-label={props.label}
        placeholder={props.label}
        aria-describedby={failure === null ? undefined : `${id}failure`}
        rows={onCancel === null ? 2 : 3}
        maxLength={longestComment}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void send();
          }
          if (event.key === "Escape" && onCancel !== null) {
            event.stopPropagation();
            onCancel();
          }
        }}
      />
      {failure === null ? null : (
        <p id={`${id}failure`} className="comment-failure" role="alert">
          {t("comments.sendFailed", { reason: failure })}
        </p>
      )}
      <Group gap="xs" justify="flex-end">
        {onCancel === null ? null : (
          <Button size="compact-sm" variant="subtle" onClick={onCancel}>
            {t("app.cancel")}
          </Button>
        )}
        <Button size="compact-sm" type="submit" disabled={text.trim() === ""} loading={state === "sending"}>
          {onCancel === null ? t("comments.reply") : t("comments.send")}
        </Button>
      </Group>
    </form>
  );
}
