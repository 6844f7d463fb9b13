import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { UserType } from "../access/access.types.ts";
import type { GraphqlContext } from "../access/context.ts";
import { CommentType, ThreadType } from "./thread.types.ts";

/** Who opened and resolved a thread, loaded together for all threads of an answer. */
@Resolver(() => ThreadType)
export class ThreadPeopleResolver {
  @FieldResolver(() => UserType, { description: "Who opened it." })
  author(@Root() thread: ThreadType, @Ctx() context: GraphqlContext): Promise<UserType> {
    return userOf(context, thread.authorId);
  }

  @FieldResolver(() => UserType, { nullable: true, description: "Who resolved it; null while it is open." })
  async resolvedBy(@Root() thread: ThreadType, @Ctx() context: GraphqlContext): Promise<UserType | null> {
    return thread.resolvedById === null ? null : userOf(context, thread.resolvedById);
  }
}

/** Who wrote a comment. */
@Resolver(() => CommentType)
export class CommentPeopleResolver {
  @FieldResolver(() => UserType, { description: "Who wrote it." })
  author(@Root() comment: CommentType, @Ctx() context: GraphqlContext): Promise<UserType> {
    return userOf(context, comment.authorId);
  }
}

async function userOf({ accounts }: GraphqlContext, id: string): Promise<UserType> {
  const account = await accounts.load(id);
  // Accounts are never deleted while something names them.
  if (account === null) throw new Error(`Account ${id} is named by a comment but does not exist`);
  return new UserType(account);
}
