import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import type { Comment, Thread, ThreadState } from "./thread.queries.ts";

export const ThreadStateEnum = { OPEN: "OPEN", RESOLVED: "RESOLVED" } as const satisfies Readonly<
  Record<ThreadState, ThreadState>
>;

registerEnumType(ThreadStateEnum, {
  name: "ThreadState",
  description: "Whether a thread still waits for something.",
  valuesConfig: {
    OPEN: { description: "Waits to be dealt with." },
    RESOLVED: { description: "Has been dealt with; it can be reopened." },
  },
});

@ObjectType("Comment", { simpleResolvers: true, description: "One contribution to a thread." })
export class CommentType {
  @Field(() => ID, { description: "Stays the same for the life of the comment." })
  readonly id: string;

  @Field(() => String, { description: "Plain text, 1 to 10,000 characters, with its line breaks." })
  readonly body: string;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  readonly createdAt: Date;

  readonly authorId: string;

  constructor(comment: Comment) {
    this.id = comment.id;
    this.body = comment.body;
    this.createdAt = comment.createdAt;
    this.authorId = comment.author;
  }
}

@ObjectType("Thread", {
  simpleResolvers: true,
  description: "A conversation about some words or a figure of a report. It lives outside the text.",
})
export class ThreadType {
  @Field(() => ID, { description: "Stays the same for the life of the thread." })
  readonly id: string;

  @Field(() => ID, { description: "The report that it belongs to." })
  readonly reportId: string;

  @Field(() => String, {
    description: "Where its words begin: base64 of a Yjs relative position in the text.",
  })
  readonly anchorFrom: string;

  @Field(() => String, { description: "Where its words end: base64 of a Yjs relative position in the text." })
  readonly anchorTo: string;

  @Field(() => String, { description: "The words as they stood when it was opened; kept when they go." })
  readonly quotation: string;

  @Field(() => ThreadStateEnum, { description: "Whether it still waits for something." })
  readonly state: ThreadState;

  @Field(() => DateTimeScalar, { description: "When it was opened." })
  readonly createdAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was resolved; null while it is open.",
  })
  readonly resolvedAt: Date | null;

  @Field(() => [CommentType], { description: "The oldest first; at least the one that it was opened with." })
  readonly comments: readonly CommentType[];

  readonly authorId: string;
  readonly resolvedById: string | null;

  constructor(thread: Thread) {
    this.id = thread.id;
    this.reportId = thread.report;
    this.anchorFrom = thread.anchorFrom;
    this.anchorTo = thread.anchorTo;
    this.quotation = thread.quotation;
    this.state = thread.state;
    this.createdAt = thread.createdAt;
    this.resolvedAt = thread.resolvedAt;
    this.comments = thread.comments.map((comment) => new CommentType(comment));
    this.authorId = thread.author;
    this.resolvedById = thread.resolvedBy;
  }
}

@ObjectType("ThreadsChanged", {
  simpleResolvers: true,
  description: "The threads of a report that are new or changed.",
})
export class ThreadsChangedType {
  @Field(() => ID, { description: "The report that was asked for." })
  readonly reportId: string;

  @Field(() => [ThreadType], { description: "Each of them whole, as it is now." })
  readonly threads: readonly ThreadType[];

  constructor(reportId: string, threads: readonly Thread[]) {
    this.reportId = reportId;
    this.threads = threads.map((thread) => new ThreadType(thread));
  }
}

@InputType("OpenThreadInput", { description: "A new thread with its first comment." })
export class OpenThreadInput {
  @Field(() => ID, { description: "The report's `id`." })
  readonly reportId!: string;

  @Field(() => String, { description: "Where the words begin: base64 of `Y.encodeRelativePosition`." })
  readonly anchorFrom!: string;

  @Field(() => String, { description: "Where the words end: base64 of `Y.encodeRelativePosition`." })
  readonly anchorTo!: string;

  @Field(() => String, { description: "The words as they stand now, at most 2,000 characters." })
  readonly quotation!: string;

  @Field(() => String, { description: "The first comment, 1 to 10,000 characters." })
  readonly body!: string;
}
