import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";

/** What a command says and asks. */
export interface Terminal {
  say(message: string): void;
  complain(message: string): void;
  /** Everything on standard input, to its end. */
  readAll(): Promise<string>;
  /** Whether somebody sits there who can be asked. */
  readonly isInteractive: boolean;
  /** Asks for one line without showing what is typed. */
  askSecret(question: string): Promise<string>;
}

/** The terminal of this process. */
export function terminal(): Terminal {
  return {
    say: (message) => process.stdout.write(`${message}\n`),
    complain: (message) => process.stderr.write(`${message}\n`),
    readAll: () => text(process.stdin),
    isInteractive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    askSecret,
  };
}

function askSecret(question: string): Promise<string> {
  process.stderr.write(question);
  return new Promise((resolve) => {
    // Without an output, readline echoes nothing of what is typed.
    const lines = createInterface({ input: process.stdin, terminal: true });
    lines.question("", (answer) => {
      lines.close();
      process.stderr.write("\n");
      resolve(answer);
    });
  });
}
