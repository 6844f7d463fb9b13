import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root, Subscription } from "type-graphql";
import type { GraphqlContext } from "../access/context.ts";
import { readId, requireReport } from "../documents/report.queries.ts";
import { ReportType } from "../documents/report.types.ts";
import { resolverOf } from "../platform/graphql/build-schema.ts";
import { Loader } from "../platform/graphql/loader.ts";
import type { Platform } from "../platform/platform.ts";
import { replyToThread, setThreadState } from "./answer-thread.ts";
import { openThread } from "./open-thread.ts";
import { type Thread, type ThreadState, threadsOfReport, threadsOfReports } from "./thread.queries.ts";
import { OpenThreadInput, ThreadStateEnum, ThreadsChangedType, ThreadType } from "./thread.types.ts";
import { type ThreadNews, watchThreads } from "./thread-news.ts";

const threadIdDescription = "The thread's `id`.";

@Resolver(() => ReportType)
export class CommentsResolver {
  readonly #platform: Platform;
  readonly #loaders = new WeakMap<GraphqlContext, Loader<readonly Thread[]>>();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  @FieldResolver(() => [ThreadType], {
    description: "The conversations about this report, the oldest first; with `state` only those in it.",
  })
  async threads(
    @Root() report: ReportType,
    @Arg("state", () => ThreadStateEnum, { nullable: true, description: "`OPEN` or `RESOLVED`." })
    state: ThreadState | null,
    @Ctx() context: GraphqlContext,
  ): Promise<ThreadType[]> {
    // The report was only given to somebody who may read it, and threads are part of it.
    const threads = (await this.#loaderOf(context).load(report.id)) ?? [];
    return threads
      .filter((thread) => state == null || thread.state === state)
      .map((thread) => new ThreadType(thread));
  }

  @Mutation(() => ThreadType, {
    description:
      "Opens a thread about some words or a figure. Takes a role that may comment; the text itself is not touched.",
  })
  async openThread(
    @Arg("input", () => OpenThreadInput, { description: "Where, about which words, and the first comment." })
    input: OpenThreadInput,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<ThreadType> {
    return new ThreadType(await openThread(this.#platform, viewer, input));
  }

  @Mutation(() => ThreadType, { description: "Adds a comment to a thread; a resolved one stays resolved." })
  async replyToThread(
    @Arg("threadId", () => ID, { description: threadIdDescription }) threadId: string,
    @Arg("body", () => String, { description: "Plain text, 1 to 10,000 characters." }) body: string,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<ThreadType> {
    return new ThreadType(await replyToThread(this.#platform, viewer, threadId, body));
  }

  @Mutation(() => ThreadType, { description: "Marks a thread as dealt with." })
  async resolveThread(
    @Arg("threadId", () => ID, { description: threadIdDescription }) threadId: string,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<ThreadType> {
    return new ThreadType(await setThreadState(this.#platform, viewer, threadId, "RESOLVED"));
  }

  @Mutation(() => ThreadType, { description: "Opens a resolved thread again." })
  async reopenThread(
    @Arg("threadId", () => ID, { description: threadIdDescription }) threadId: string,
    @Ctx() { viewer }: GraphqlContext,
  ): Promise<ThreadType> {
    return new ThreadType(await setThreadState(this.#platform, viewer, threadId, "OPEN"));
  }

  @Subscription(() => ThreadsChangedType, {
    description:
      "Tells when threads of a report are new or changed, each of them whole. After a broken connection read " +
      "`report { threads }` again.",
    subscribe: (data) =>
      resolverOf(data, CommentsResolver).watch(readId(String(data.args["reportId"]), "report"), data.context),
  })
  async threadsChanged(
    @Root() news: ThreadNews,
    @Arg("reportId", () => ID, { description: "The report's `id`." }) _reportId: string,
  ): Promise<ThreadsChangedType> {
    const { database } = this.#platform;
    const { report, threads } = news;
    if (threads !== "ALL")
      return new ThreadsChangedType(report, await threadsOfReport(database, report, [...threads]));
    return new ThreadsChangedType(report, (await threadsOfReports(database, [report])).get(report) ?? []);
  }

  /** @throws InputError when the viewer may not read the report, or there is none */
  async watch(report: string, context: GraphqlContext): Promise<AsyncIterable<ThreadNews>> {
    await requireReport(this.#platform.database, context.viewer, report);
    return watchThreads(this.#platform.doorbell, report);
  }

  #loaderOf(context: GraphqlContext): Loader<readonly Thread[]> {
    const known = this.#loaders.get(context);
    if (known !== undefined) return known;
    const loader = new Loader((reports) => threadsOfReports(this.#platform.database, reports));
    this.#loaders.set(context, loader);
    return loader;
  }
}
