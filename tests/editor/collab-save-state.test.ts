import { describe, expect, test } from "vitest";
import {
  type AckEvent,
  type AckLedger,
  emptyLedger,
  patienceMs,
  recordAck,
  saveStateOf,
} from "../../editor/collab/ack-ledger.ts";

const changed = (at: number): AckEvent => ({ kind: "changed", at });
const answered = (at = 0): AckEvent => ({ kind: "sent", answersState: true, at });
const sent = (at: number): AckEvent => ({ kind: "sent", answersState: false, at });
const acknowledged: AckEvent = { kind: "acknowledged" };
const closed: AckEvent = { kind: "closed" };

function after(...events: AckEvent[]): AckLedger {
  return events.reduce(recordAck, emptyLedger);
}

const connected = after(answered(), acknowledged);

describe("[F2] what a writer is told", () => {
  test("before the first connection the page says that it connects", () =>
    expect(saveStateOf(emptyLedger, "never", 0)).toBe("connecting"));

  test("a text that was only read is saved", () => expect(saveStateOf(connected, "up", 0)).toBe("saved"));

  test("a change is saving until the server has stored it", () => {
    const written = [changed(10), sent(10)].reduce(recordAck, connected);
    expect(saveStateOf(written, "up", 11)).toBe("saving");
    expect(saveStateOf(recordAck(written, acknowledged), "up", 12)).toBe("saved");
  });

  test("a change that waits too long is not saved", () => {
    const written = [changed(10), sent(10)].reduce(recordAck, connected);
    expect(saveStateOf(written, "up", 10 + patienceMs)).toBe("notSaved");
  });

  test("the first of three acknowledgements saves nothing yet", () => {
    const written = [changed(1), sent(1), changed(2), sent(2), changed(3), sent(3)].reduce(
      recordAck,
      connected,
    );
    const first = recordAck(written, acknowledged);
    expect(saveStateOf(first, "up", 4)).toBe("saving");
    expect(saveStateOf([acknowledged, acknowledged].reduce(recordAck, first), "up", 4)).toBe("saved");
  });

  test("steady typing stays saving as long as acknowledgements keep coming", () => {
    let ledger: AckLedger = connected;
    for (let at = 0; at <= 3 * patienceMs; at += 100) {
      ledger = [changed(at), sent(at)].reduce(recordAck, ledger);
      if (at >= 300) ledger = recordAck(ledger, acknowledged);
    }
    expect(saveStateOf(ledger, "up", 3 * patienceMs)).toBe("saving");
  });

  test("a break with nothing under way is offline, with something under way not saved", () => {
    expect(saveStateOf(recordAck(connected, closed), "down", 0)).toBe("offline");
    const cut = [changed(1), sent(1), closed].reduce(recordAck, connected);
    expect(saveStateOf(cut, "down", 2)).toBe("notSaved");
  });

  test("after a break the answer to the server's state settles what was under way", () => {
    const cut = [changed(1), sent(1), closed, changed(5)].reduce(recordAck, connected);
    const back = recordAck(cut, answered(9));
    expect(saveStateOf(back, "up", 10)).toBe("saving");
    expect(saveStateOf(recordAck(back, acknowledged), "up", 11)).toBe("saved");
  });

  test("words written before the first connection are not called saved by an early acknowledgement", () => {
    expect(recordAck(after(changed(1)), acknowledged).unstoredSince).toBe(1);
  });
});
