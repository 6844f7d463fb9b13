import { createHash } from "node:crypto";
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute, print } from "graphql";

type Answer = ExecutionResult | Promise<ExecutionResult>;

/**
 * An event whose answer depends on the event and the operation alone, never on who asks: it is made once for
 * every operation, however many subscribers get it. Fields below it must not look at the context.
 */
export abstract class SharedEvent {
  readonly #answers = new Map<string, Answer>();

  /** The answer to an operation, made when it is first asked for. */
  answer(operation: string, make: () => Answer): Answer {
    const known = this.#answers.get(operation);
    if (known !== undefined) return known;
    const made = make();
    this.#answers.set(operation, made);
    return made;
  }
}

/**
 * Like graphql-js's `subscribe`, but shared events are answered once.
 *
 * @param args already validated
 * @returns the answers, or what was wrong before the first event
 */
export async function subscribeShared(
  args: ExecutionArgs,
): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
  const events = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in events)) return events;
  const iterator = events[Symbol.asyncIterator]();
  const operation = operationKey(args);
  const leave = async (): Promise<IteratorResult<ExecutionResult, void>> => {
    await iterator.return?.();
    return { value: undefined, done: true };
  };
  const answers = {
    next: async (): Promise<IteratorResult<ExecutionResult, void>> => {
      const { value: event, done } = await iterator.next();
      if (done === true) return { value: undefined, done };
      return { value: await answerTo(event, operation, args), done: false };
    },
    return: leave,
    throw: async (error: unknown) => {
      await leave();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      await leave();
    },
  };
  return answers;
}

function answerTo(event: unknown, operation: string, args: ExecutionArgs): Answer {
  const make = async (): Promise<ExecutionResult> => execute({ ...args, rootValue: event });
  return event instanceof SharedEvent ? event.answer(operation, make) : make();
}

/** Equal for operations that ask the same of every event. Hashed, since variables may hold 1,000 references. */
function operationKey({ document, operationName, variableValues }: ExecutionArgs): string {
  const text = JSON.stringify([document.loc?.source.body ?? print(document), operationName, variableValues]);
  return createHash("sha256").update(text).digest("base64");
}
