import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Doorbell } from "../../server/platform/doorbell.ts";
import { createLog } from "../../server/platform/log.ts";
import { openDoorbell } from "../../server/platform/open-doorbell.ts";
import { databases, type MadeDatabase } from "../support/database.ts";

const log = createLog("silent");

/** Collects what a topic says and lets a test wait for it. */
function ear(doorbell: Doorbell, topic: string) {
  const heard: (string | null)[] = [];
  const waiting: { fits: () => boolean; resolve: () => void }[] = [];
  const stop = doorbell.listen(topic, (payload) => {
    heard.push(payload);
    for (const one of waiting) if (one.fits()) one.resolve();
  });
  const until = (fits: () => boolean) =>
    new Promise<void>((resolve) => (fits() ? resolve() : void waiting.push({ fits, resolve })));
  return {
    stop,
    words: () => heard.filter((payload) => payload !== null),
    hears: (payload: string | null) => until(() => heard.includes(payload)),
    count: (number: number) => until(() => heard.filter((payload) => payload !== null).length >= number),
  };
}

for (const kind of databases)
  describe(kind.name, () => {
    let made: MadeDatabase;
    let doorbells: Doorbell[];
    beforeEach(async () => {
      made = await kind.make();
      doorbells = [];
    });
    afterEach(async () => {
      for (const doorbell of doorbells) await doorbell.close();
      await made.remove();
    });
    const hang = () => {
      const doorbell = openDoorbell(made.config, log);
      doorbells.push(doorbell);
      return doorbell;
    };

    test("whoever listens to a topic hears it, the ringing instance too, and nobody else", async () => {
      const doorbell = hang();
      const [one, other, elsewhere] = [
        ear(doorbell, "reports"),
        ear(doorbell, "reports"),
        ear(doorbell, "threads"),
      ];
      await doorbell.ring("reports", "first");
      await doorbell.ring("threads", "elsewhere");
      await Promise.all([one.hears("first"), other.hears("first"), elsewhere.hears("elsewhere")]);
      expect([one.words(), other.words(), elsewhere.words()]).toEqual([["first"], ["first"], ["elsewhere"]]);
    });

    test("bells are heard in the order of ringing, words beyond ASCII and quotes included", async () => {
      const doorbell = hang();
      const listener = ear(doorbell, "thứ tự'\"");
      const words = Array.from({ length: 300 }, (_, number) => `Số '${number}' "đã" đổi`);
      await Promise.all(words.map((word) => doorbell.ring("thứ tự'\"", word)));
      await listener.count(300);
      expect(listener.words()).toEqual(words);
    });

    test("who has stopped listening hears nothing more", async () => {
      const doorbell = hang();
      const [gone, still] = [ear(doorbell, "reports"), ear(doorbell, "reports")];
      gone.stop();
      await doorbell.ring("reports", "later");
      await still.hears("later");
      expect(gone.words()).toEqual([]);
    });

    test("a listener that fails keeps neither the others nor the next bell from being heard", async () => {
      const doorbell = hang();
      doorbell.listen("reports", () => {
        throw new Error("a listener's mistake");
      });
      const listener = ear(doorbell, "reports");
      await doorbell.ring("reports", "one");
      await doorbell.ring("reports", "two");
      await listener.hears("two");
      expect(listener.words()).toEqual(["one", "two"]);
    });

    test("a payload of 7999 bytes rings, one byte more is refused with both sizes", async () => {
      const doorbell = hang();
      const listener = ear(doorbell, "large");
      const longest = `${"đ".repeat(3999)}x`;
      await doorbell.ring("large", longest);
      await listener.hears(longest);
      await expect(doorbell.ring("large", `${longest}x`)).rejects.toThrow(
        "carries 8000 bytes, and at most 7999",
      );
    });

    test("topics longer than a PostgreSQL name are told apart by their ends", async () => {
      const doorbell = hang();
      const long = "d".repeat(200);
      const [one, other] = [ear(doorbell, `${long}1`), ear(doorbell, `${long}2`)];
      await doorbell.ring(`${long}1`, "one");
      await doorbell.ring(`${long}2`, "other");
      await Promise.all([one.hears("one"), other.hears("other")]);
      expect([one.words(), other.words()]).toEqual([["one"], ["other"]]);
    });

    // The embedded database has one instance and no connection to lose.
    if (kind.name === "PostgreSQL")
      test("every instance hears a bell", async () => {
        const [here, there] = [hang(), hang()];
        const listener = ear(there, "reports");
        await listener.hears(null);
        await here.ring("reports", "across");
        await listener.hears("across");
      });

    if (kind.name === "PostgreSQL")
      test("a lost connection comes back, says that bells may be missing, and rings what waited", async () => {
        if (made.config.kind !== "postgres") return;
        const doorbell = hang();
        const listener = ear(doorbell, "reports");
        await listener.hears(null);
        const admin = new pg.Client({ connectionString: made.config.url });
        await admin.connect();
        const second = ear(doorbell, "again");
        await second.hears(null);
        await admin.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
        );
        await admin.end();
        await doorbell.ring("reports", "after");
        await listener.hears("after");
      });
  });
