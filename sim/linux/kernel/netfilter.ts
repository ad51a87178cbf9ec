import { matches, type Subject } from '../../match/evaluate.js';
import { transportOf } from '../../packet/fragment.js';
import type { Ipv4 } from '../../packet/packet.js';
import type { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { ChainConfig, FilterRule, HookName, HostConfig, TableConfig } from '../config.js';
import type { Link } from './link.js';
import type { Namespace } from './namespace.js';
import { selectSource } from './source.js';
import { clampMss } from './tcpmss.js';

interface BaseChain {
  readonly table: TableConfig;
  readonly chain: ChainConfig;
  readonly hook: NonNullable<ChainConfig['hook']>;
}

/** The base chains of each hook by ascending priority; a hook without chains is undefined and costs one test. */
export type Hooks = { readonly [name in HookName]?: readonly BaseChain[] };

/** Sorts a namespace's chains by hook; undefined when there are none at all. */
export function compileHooks(config: HostConfig): Hooks | undefined {
  const byHook = new Map<HookName, BaseChain[]>();
  for (const table of config.tables) {
    for (const chain of table.chains) {
      if (chain.hook === undefined || (chain.rules.length === 0 && chain.hook.policy === 'accept')) continue;
      byHook.set(chain.hook.name, [...(byHook.get(chain.hook.name) ?? []), { table, chain, hook: chain.hook }]);
    }
  }
  for (const chains of byHook.values()) chains.sort((a, b) => a.hook.priority - b.hook.priority);
  return byHook.size === 0 ? undefined : Object.fromEntries(byHook);
}

/** Whose packet it is, for the end that a drop is. */
interface Passage {
  readonly ns: Namespace;
  readonly hook: HookName;
  readonly skb: Skb;
  readonly iif: Link | undefined;
  readonly oif: Link | undefined;
}

type Verdict = 'accept' | 'drop' | 'return';

/**
 * Sends a packet through a hook's chains (nf_hook_slow). Gives the packet, changed where a rule changed it; undefined
 * when it was dropped, which has been told.
 */
export function runHook(
  ns: Namespace,
  hook: HookName,
  skb: Skb,
  ip: Ipv4,
  iif: Link | undefined,
  oif: Link | undefined,
): Ipv4 | undefined {
  const chains = ns.hooks?.[hook];
  if (chains === undefined && !ns.tracksFlows) return ip;
  const walk = new Walk({ ns, hook, skb, iif, oif }, ip);
  for (const base of chains ?? []) {
    if (base.hook.priority > PRIORITY_CONNTRACK) track(ns, hook, skb, walk.ip);
    if (base.table.name === 'nat' && !opens(skb)) continue;
    if (base.hook.device !== undefined && base.hook.device !== (hook === 'ingress' ? iif : oif)?.name) continue;
    if (!walk.base(base)) return undefined;
  }
  track(ns, hook, skb, walk.ip);
  const last = hook === 'postrouting' || hook === 'input';
  if (last && skb.tracked !== undefined) ns.state.conntrack.confirm(skb.tracked, walk.ip, ns.world.clock.now);
  return walk.ip;
}

/** Connections are tracked behind the raw table (NF_IP_PRI_CONNTRACK). */
const PRIORITY_CONNTRACK = -200;

/** At the first hook of a packet in a namespace; one that came round by the loopback interface is known (nf_conntrack_in). */
function track(ns: Namespace, hook: HookName, skb: Skb, ip: Ipv4): void {
  if (!ns.tracksFlows || skb.tracked !== undefined || (hook !== 'prerouting' && hook !== 'output')) return;
  skb.tracked = ns.state.conntrack.track(ip, ns.world.clock.now);
}

/** Only the first packet of a connection consults the nat tables (nf_nat_inet_fn). */
function opens({ tracked }: Skb): boolean {
  return tracked?.state === 'new' && tracked.flow?.confirmed === false;
}

class Walk {
  ip: Ipv4;
  readonly #passage: Passage;

  constructor(passage: Passage, ip: Ipv4) {
    this.#passage = passage;
    this.ip = ip;
  }

  /** False: dropped. */
  base(base: BaseChain): boolean {
    const verdict = this.#chain(base.table, base.chain);
    if (verdict !== 'return') return verdict === 'accept';
    const { policy } = base.hook;
    const { ns, skb, iif, oif, hook } = this.#passage;
    const { sink } = ns.world;
    if (sink.full) {
      sink.step(skb.id, { kind: 'chain-policy', table: base.table.name, chain: base.chain.name, verdict: policy });
    }
    if (policy === 'accept') return true;
    const detail = `policy of chain ${base.chain.name} in table ${base.table.name} is DROP`;
    end(
      ns.world,
      skb.id,
      'filter-drop',
      (oif ?? iif)?.place ?? { node: ns.name, port: '' },
      hook,
      base.hook.policyEntry,
      detail,
    );
    return false;
  }

  #subject(): Subject {
    const { iif, oif, skb } = this.#passage;
    const state = skb.tracked?.state ?? 'invalid';
    return {
      ip: this.ip,
      transport: transportOf(this.ip),
      iif: iif?.name ?? '',
      oif: oif?.name ?? '',
      mark: skb.mark,
      state,
    };
  }

  #chain(table: TableConfig, chain: ChainConfig): Verdict {
    for (const rule of chain.rules) {
      const subject = this.#subject();
      let holds: boolean | undefined = true;
      for (const match of rule.matches) {
        const answer = matches(match, subject);
        if (answer === false) {
          holds = false;
          break;
        }
        if (answer === undefined) holds = undefined;
      }
      if (holds === false) continue;
      if (holds === undefined) return this.#undetermined(table, chain, rule);
      this.#count(rule);
      const verdict = this.#apply(table, chain, rule);
      if (verdict !== 'continue') return verdict;
    }
    return 'return';
  }

  #apply(table: TableConfig, chain: ChainConfig, rule: FilterRule): Verdict | 'continue' {
    const { target } = rule;
    const { ns, skb } = this.#passage;
    const { sink } = ns.world;
    if (sink.full)
      sink.step(skb.id, { kind: 'rule', entry: rule.id, table: table.name, chain: chain.name, verdict: target.kind });
    switch (target.kind) {
      case 'accept':
      case 'return':
        return target.kind;
      case 'drop':
        this.#end(table, chain, rule, 'filter-drop');
        return 'drop';
      case 'reject':
        this.#end(table, chain, rule, 'filter-reject');
        ns.calls.icmpError(ns, skb, this.ip, 3, target.code, 0, this.#passage.iif);
        return 'drop';
      case 'jump':
      case 'goto': {
        const next = table.chains.find((candidate) => candidate.name === target.chain);
        const verdict = next === undefined ? 'return' : this.#chain(table, next);
        if (verdict !== 'return') return verdict;
        return target.kind === 'jump' ? 'continue' : 'return';
      }
      case 'mark':
        skb.mark = (skb.mark & ~target.mask) | target.value;
        return 'continue';
      case 'ttl':
        this.#changeTtl(target.change, target.by);
        return 'continue';
      case 'masquerade':
        return this.#masquerade(table, chain, rule);
      case 'tcpmss':
        this.ip = clampMss(ns, this.ip, target.mss);
        return 'continue';
      case 'continue':
        return 'continue';
      case 'opaque':
        return this.#undetermined(table, chain, rule);
    }
  }

  /** The counters of a rule that `iptables -c` shows, kept where a trace tells of rules too. */
  #count(rule: FilterRule): void {
    const { ns } = this.#passage;
    if (!ns.world.sink.full) return;
    const before = ns.state.ruleCounters.get(rule);
    const packets = (before?.packets ?? 0) + 1;
    ns.state.ruleCounters.set(rule, { packets, bytes: (before?.bytes ?? 0) + this.ip.length });
  }

  #changeTtl(change: 'set' | 'increment' | 'decrement', by: number): void {
    const from = this.ip.ttl;
    const to = change === 'set' ? by : Math.max(0, Math.min(255, change === 'increment' ? from + by : from - by));
    const { ns, skb } = this.#passage;
    if (ns.world.sink.full) ns.world.sink.step(skb.id, { kind: 'ttl', from, to });
    this.ip = { ...this.ip, ttl: to };
  }

  /** Translation is not modelled: what would get another source is undetermined, what keeps its own passes. */
  #masquerade(table: TableConfig, chain: ChainConfig, rule: FilterRule): Verdict {
    const { ns, oif } = this.#passage;
    return selectSource(ns, oif, undefined, 'global') === this.ip.src
      ? 'accept'
      : this.#undetermined(table, chain, rule);
  }

  #undetermined(table: TableConfig, chain: ChainConfig, rule: FilterRule): Verdict {
    this.#end(table, chain, rule, 'undetermined');
    return 'drop';
  }

  #end(
    table: TableConfig,
    chain: ChainConfig,
    rule: FilterRule,
    disposition: 'filter-drop' | 'filter-reject' | 'undetermined',
  ): void {
    const { ns, skb, iif, oif, hook } = this.#passage;
    const number = chain.rules.indexOf(rule) + 1;
    const place = (oif ?? iif)?.place ?? { node: ns.name, port: '' };
    end(
      ns.world,
      skb.id,
      disposition,
      place,
      hook,
      rule.id,
      `rule ${number} of chain ${chain.name} in table ${table.name}${reasonOf(rule, disposition)}`,
    );
  }
}

/** What of a rule is not understood. */
function reasonOf(rule: FilterRule, disposition: string): string {
  if (disposition !== 'undetermined') return '';
  if (rule.target.kind === 'masquerade') return ': MASQUERADE would change the source, and translation is not modelled';
  const texts = [...rule.matches, rule.target].flatMap((part) => (part.kind === 'opaque' ? [part.text] : []));
  return `: "${texts.join(' ')}" is not understood`;
}
