import type { WebSocket } from "ws";

export type Message = { readonly type: string; readonly id?: string; readonly payload?: unknown };

/** A socket of `graphql-transport-ws` that speaks only when told to, to say wrong things as well as right ones. */
export class GraphqlSocket {
  readonly #socket: WebSocket;
  readonly #heard: Message[] = [];
  readonly #waiting: {
    readonly wanted: (message: Message) => boolean;
    readonly resolve: (message: Message) => void;
  }[] = [];
  /** Resolves with code and reason when the server closes. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  #nextId = 1;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("message", (data) => this.#hear(JSON.parse(String(data))));
    this.closed = new Promise((resolve) =>
      socket.once("close", (code, reason) => resolve({ code, reason: String(reason) })),
    );
  }

  /** @throws Error when the upgrade is refused, with the HTTP status in its message */
  static async open(socket: WebSocket): Promise<GraphqlSocket> {
    const opened = new GraphqlSocket(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once("open", () => resolve());
      socket.on("error", reject);
    });
    return opened;
  }

  send(message: Message | string): void {
    this.#socket.send(typeof message === "string" ? message : JSON.stringify(message));
  }

  /** Introduces itself and waits for the acknowledgement. */
  async init(payload: Record<string, unknown> = {}): Promise<void> {
    this.send({ type: "connection_init", payload });
    await this.next((message) => message.type === "connection_ack");
  }

  /** Starts an operation. @returns its id */
  start(query: string, variables: Record<string, unknown> = {}): string {
    const id = String(this.#nextId++);
    this.send({ type: "subscribe", id, payload: { query, variables } });
    return id;
  }

  /** Runs an operation and gives its first message: `next` with a result, or `error`. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Message> {
    return this.of(this.start(query, variables));
  }

  /** The next message of an operation that was not taken yet. */
  of(id: string): Promise<Message> {
    return this.next((message) => message.id === id && message.type !== "complete");
  }

  /** The first message not taken yet that is wanted, now or when it comes. */
  next(wanted: (message: Message) => boolean): Promise<Message> {
    const index = this.#heard.findIndex(wanted);
    const [known] = index < 0 ? [] : this.#heard.splice(index, 1);
    if (known !== undefined) return Promise.resolve(known);
    return Promise.race([
      new Promise<Message>((resolve) => this.#waiting.push({ wanted, resolve })),
      this.closed.then(({ code, reason }) => {
        throw new Error(`The socket was closed with ${code}: ${reason}`);
      }),
    ]);
  }

  close(): void {
    this.#socket.close();
  }

  #hear(message: Message): void {
    const index = this.#waiting.findIndex(({ wanted }) => wanted(message));
    if (index < 0) this.#heard.push(message);
    else this.#waiting.splice(index, 1)[0]?.resolve(message);
  }
}
