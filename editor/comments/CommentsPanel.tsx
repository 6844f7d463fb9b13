import { Button, SegmentedControl } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { useMessages } from "../ui/i18n.ts";
import { useObservable } from "../ui/observable.ts";
import { CommentComposer } from "./CommentComposer.tsx";
import type { Comments } from "./create-comments.ts";
import { orderThreads } from "./order-threads.ts";
import { ThreadItem } from "./ThreadItem.tsx";
import type { Threads } from "./thread-store.ts";
import "./comments.css";

/** What the panel needs. */
export type CommentsPanelProps = {
  readonly comments: Comments;
  readonly editor: Editor;
  readonly canComment: boolean;
};

/** The threads beside the text, in the order of their words. */
export function CommentsPanel({ comments, editor, canComment }: CommentsPanelProps) {
  const t = useMessages();
  const { state, list } = useObservable(comments.store.threads);
  const places = useObservable(comments.places);
  const active = useObservable(comments.active);
  const draft = useObservable(comments.draft);
  const [filter, setFilter] = useState<"OPEN" | "RESOLVED">("OPEN");
  const activeState = list.find(({ id }) => id === active)?.state;
  // A thread that is looked at in the text must be seen here, on whichever side it is.
  useEffect(() => {
    if (active !== null && activeState !== undefined) setFilter(activeState);
  }, [active, activeState]);
  const count = (wanted: string) => list.filter((thread) => thread.state === wanted).length;
  const shown = orderThreads(
    list.filter((thread) => thread.state === filter),
    places,
  );
  return (
    <div className="comments-panel">
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t("comments.filter")}
        value={filter}
        onChange={(value) => setFilter(value === "RESOLVED" ? "RESOLVED" : "OPEN")}
        data={[
          { value: "OPEN", label: t("comments.open", { count: count("OPEN") }) },
          { value: "RESOLVED", label: t("comments.resolved", { count: count("RESOLVED") }) },
        ]}
      />
      {draft === null || !canComment ? null : (
        <DraftItem comments={comments} editor={editor} quotation={draft.quotation} />
      )}
      <StateNote comments={comments} state={state} />
      {state === "ready" && shown.length === 0 && draft === null ? (
        <p className="comments-note">{emptyText()}</p>
      ) : (
        <ol className="comments-list">
          {shown.map((thread) => (
            <li key={thread.id}>
              <ThreadItem
                comments={comments}
                editor={editor}
                thread={thread}
                place={places.get(thread.id)}
                active={thread.id === active}
                canComment={canComment}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );

  function emptyText(): string {
    if (filter === "RESOLVED") return t("comments.emptyResolved");
    return canComment ? t("comments.emptyOpen") : t("comments.emptyOpenReader");
  }
}

/** A comment on words that have none yet. */
function DraftItem(props: {
  readonly comments: Comments;
  readonly editor: Editor;
  readonly quotation: string;
}) {
  const { comments, editor } = props;
  const t = useMessages();
  return (
    <section className="comment-thread comment-thread-active" aria-label={t("comments.newThread")}>
      <blockquote className="comment-quotation">{props.quotation}</blockquote>
      <CommentComposer
        label={t("comments.placeholder")}
        unsent={comments.unsent}
        name="draft"
        focus
        onSend={(body) => comments.send(body)}
        onCancel={() => {
          comments.unsent.delete("draft");
          comments.draft.set(null);
          editor.view.focus();
        }}
      />
    </section>
  );
}

function StateNote({ comments, state }: { comments: Comments; state: Threads["state"] }) {
  const t = useMessages();
  switch (state) {
    case "ready":
      return null;
    case "loading":
      return (
        <p className="comments-note" role="status">
          {t("comments.loading")}
        </p>
      );
    case "failed":
      return (
        <p className="comments-note" role="alert">
          {t("comments.loadFailed")}{" "}
          <Button size="compact-xs" variant="default" onClick={() => void comments.store.refresh()}>
            {t("app.retry")}
          </Button>
        </p>
      );
  }
}
