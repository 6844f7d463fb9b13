import { Button, Group } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import { useLocale, useMessages } from "../ui/i18n.ts";
import type { Place } from "./anchor.ts";
import { CommentComposer } from "./CommentComposer.tsx";
import type { Comments } from "./create-comments.ts";
import type { Thread } from "./thread-store.ts";

/** One thread: what it is about, what was said, and what can be done. */
export function ThreadItem(props: {
  readonly comments: Comments;
  readonly editor: Editor;
  readonly thread: Thread;
  /** `undefined` while nobody knows; `null` when the words are gone. */
  readonly place: Place | null | undefined;
  readonly active: boolean;
  readonly canComment: boolean;
}) {
  const { comments, editor, thread, place, active, canComment } = props;
  const t = useMessages();
  const item = useRef<HTMLElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const show = () => {
    comments.active.set(thread.id);
    if (place) scrollTo(editor, place);
  };
  return (
    <article
      ref={item}
      className={active ? "comment-thread comment-thread-active" : "comment-thread"}
      aria-label={t("comments.threadOf", { name: thread.author.name })}
      aria-current={active}
      data-thread-item={thread.id}
    >
      {place === null ? (
        <>
          <p className="comment-detached">{t("comments.detached")}</p>
          <blockquote className="comment-quotation">{thread.quotation}</blockquote>
        </>
      ) : (
        <button type="button" className="comment-quotation" title={t("comments.showInText")} onClick={show}>
          {thread.quotation}
        </button>
      )}
      {thread.comments.map((comment) => (
        <CommentItem key={comment.id} comment={comment} />
      ))}
      <ResolvedNote thread={thread} />
      {canComment ? (
        <ThreadActions comments={comments} thread={thread} active={active} onReply={show} />
      ) : null}
    </article>
  );
}

function CommentItem({ comment }: { comment: Thread["comments"][number] }) {
  const time = useTime();
  return (
    <div className="comment">
      <p className="comment-head">
        <strong>{comment.author.name}</strong>
        <time dateTime={comment.createdAt}>{time(comment.createdAt)}</time>
      </p>
      <p className="comment-body">{comment.body}</p>
    </div>
  );
}

function ResolvedNote({ thread }: { thread: Thread }) {
  const t = useMessages();
  const time = useTime();
  if (thread.state !== "RESOLVED" || thread.resolvedBy === null || thread.resolvedAt === null) return null;
  return (
    <p className="comments-note">
      {t("comments.resolvedBy", { name: thread.resolvedBy.name, time: time(thread.resolvedAt) })}
    </p>
  );
}

function ThreadActions(props: {
  readonly comments: Comments;
  readonly thread: Thread;
  readonly active: boolean;
  readonly onReply: () => void;
}) {
  const { comments, thread, active, onReply } = props;
  const t = useMessages();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isOpen = thread.state === "OPEN";
  const turn = async () => {
    setBusy(true);
    setFailure(null);
    const sent = await (isOpen ? comments.store.resolve(thread.id) : comments.store.reopen(thread.id));
    setBusy(false);
    if (sent.ok) return;
    const { code, message } = sent.error;
    setFailure(t(`errors.${code}`, { message }));
  };
  return (
    <>
      {active && isOpen ? (
        <CommentComposer
          label={t("comments.replyPlaceholder")}
          unsent={comments.unsent}
          name={thread.id}
          onSend={(body) => comments.store.reply(thread.id, body)}
          onCancel={null}
        />
      ) : null}
      {failure === null ? null : (
        <p className="comment-failure" role="alert">
          {failure}
        </p>
      )}
      <Group gap="xs">
        {active || !isOpen ? null : (
          <Button size="compact-xs" variant="subtle" onClick={onReply}>
            {t("comments.reply")}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          title={isOpen ? t("comments.resolveHint") : undefined}
          loading={busy}
          onClick={() => void turn()}
        >
          {isOpen ? t("comments.resolve") : t("comments.reopen")}
        </Button>
      </Group>
    </>
  );
}

function scrollTo(editor: Editor, { from }: Place): void {
  const { node } = editor.view.domAtPos(from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: "center", behavior: "smooth" });
}

function useTime(): (instant: string) => string {
  const locale = useLocale();
  return (instant) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short" }).format(new Date(instant));
}
