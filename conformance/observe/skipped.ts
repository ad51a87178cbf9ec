/** What an observer leaves out, and why: every entry of a dump is either read or counted under one of these. */
export const SKIP_RULES = {
  ipv6: 'IPv6 is not modelled.',
  'local-table': 'Table local follows from the addresses (fib_add_ifaddr).',
  'learned-neighbour': 'Learned by the kernel: KernelState, not configuration.',
  'multicast-neighbour': 'The link-layer address of a multicast group, which the kernel computes.',
  'learned-fdb': 'Learned by a bridge from traffic: KernelState, not configuration.',
  'multicast-fdb': 'Multicast groups that the kernel joined by itself; a VPC and the model carry no multicast.',
  'port-fdb': "A bridge's entry for a MAC of its own or of its port, which the kernel makes with the port.",
  'unknown-sysctl': 'A kernel parameter that changes nothing which the model computes.',
} as const;

export type SkipRule = keyof typeof SKIP_RULES;

/** How many entries each rule left out. */
export class Skipped {
  readonly #counts = new Map<SkipRule, number>();

  get counts(): ReadonlyMap<SkipRule, number> {
    return this.#counts;
  }

  /** Counts an entry under a rule; the empty list that it returns stands for it. */
  skip(rule: SkipRule): [] {
    this.#counts.set(rule, (this.#counts.get(rule) ?? 0) + 1);
    return [];
  }
}
