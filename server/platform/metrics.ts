/** A number that only grows, e.g. how many updates were stored. */
export interface Counter {
  add(amount?: number): void;
}

type Entry = { readonly help: string; value: number };

const counters = new Map<string, Entry>();

/** What this process counts, for `/metrics`. One registry a process, as there is one process to measure. */
export const metrics = {
  /**
   * Registers a counter, or finds the one of that name.
   *
   * @param name Prometheus form, ending in `_total`, e.g. `tabellion_updates_stored_total`
   * @param help a sentence
   */
  counter(name: string, help: string): Counter {
    const entry = counters.get(name) ?? { help, value: 0 };
    counters.set(name, entry);
    return {
      add: (amount = 1) => {
        entry.value += amount;
      },
    };
  },

  /** All of it in the Prometheus text format, version 0.0.4. */
  text(): string {
    const { rss, heapUsed } = process.memoryUsage();
    const gauges = [
      ["process_uptime_seconds", "Seconds since the process began.", process.uptime()],
      ["process_resident_memory_bytes", "Memory that the process holds.", rss],
      ["nodejs_heap_size_used_bytes", "JavaScript objects in memory.", heapUsed],
    ] as const;
    return [
      ...gauges.map(([name, help, value]) => block(name, help, "gauge", value)),
      ...[...counters].map(([name, { help, value }]) => block(name, help, "counter", value)),
    ].join("");
  },
};

function block(name: string, help: string, type: "gauge" | "counter", value: number): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`;
}
