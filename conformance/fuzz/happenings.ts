import type { Scenario } from '../../sim/scenario/scenario.js';
import type { CommandDraft, Draft, ProbeDraft } from './draft.js';
import { counted, hostNames, podNames } from './names.js';
import { extraAddresses, type Vocabulary, vocabularies } from './vocabulary.js';
import type { Written } from './yaml-text.js';

/** Milliseconds from one round to the next, and from a round's commands to its probes: enough for a kernel's tools. */
const ROUND = 600;
const SETTLED = 300;

/** Addresses that nobody has: in a subnet, in pod ranges, outside of all. */
const NOBODY = ['10.0.1.99', '10.0.2.99', '10.244.0.77', '10.244.9.9', '192.168.1.77', '172.16.9.9', '10.0.9.9'];

/** What happens to a network that is up: the fields `changes` and `probes`. */
export function happenings(draft: Draft, scenario: Scenario): Written {
  const words = vocabularies(scenario);
  const places = [...words.keys()];
  const changes = draft.rounds.flatMap(({ commands }, round) =>
    commands.map((command, index) => {
      const on = counted(places, command.on) ?? '';
      return { at: `${ROUND * round + 1 + index}ms`, on, run: withQdisc(typed(command, words.get(on) ?? {})) };
    }),
  );
  const probes = draft.rounds.flatMap(({ commands, probes: own }, round) =>
    own.map((probe, index) => ({
      ...writtenProbe(draft, probe, scenario),
      // One that follows another at once shows what the other left behind.
      at: index === 0 && (commands.length > 0 || round > 0) ? `${ROUND * round + SETTLED}ms` : undefined,
    })),
  );
  return {
    changes: changes.length > 0 ? changes : undefined,
    probes: probes.map((probe, index) => ({ name: `probe ${index + 1}`, ...probe })),
  };
}

/** The command line, its words in braces replaced from left to right, and those of their replacements in turn. */
function typed({ template, picks }: CommandDraft, words: Vocabulary): string {
  const left = [...picks];
  let text = template;
  for (let found = BRACES.exec(text); found !== null; found = BRACES.exec(text))
    text = text.replace(found[0], counted(words[found[1] ?? ''] ?? [], left.shift() ?? 0) ?? '0');
  // sysctl(8) takes a dot for a separator.
  return text.startsWith('sysctl') ? text.replace(/(conf|neigh)\.(\S+)\.(\w+=)/, slashed) : text;
}

/** A filter needs what it hangs on. */
function withQdisc(text: string): string[] {
  const device = /^tc filter add dev (\S+)/.exec(text)?.[1];
  return device === undefined ? [text] : [`tc qdisc add dev ${device} clsact`, text];
}

const BRACES = /\{(\w+)\}/;

function slashed(_: string, kind: string, link: string, rest: string): string {
  return `${kind}.${link.replaceAll('.', '/')}.${rest}`;
}

function writtenProbe(draft: Draft, probe: ProbeDraft, scenario: Scenario): Written {
  const { protocol, port, listening, df, ttl } = probe;
  const hosts = hostNames(draft).map((host) => `host/${host}`);
  const ends = [...podNames(draft).map((pod) => `pod/${pod}`), ...hosts];
  return {
    from: counted(probe.to.kind !== 'pod' && masquerades(draft) ? hosts : ends, probe.from),
    to: destination(draft, probe, scenario),
    protocol: protocol === 'icmp' ? protocol : `${protocol}/${port}`,
    listening: protocol === 'icmp' || listening ? undefined : false,
    ...(protocol !== 'tcp' && { size: sizeOf(draft, probe), df }),
    ttl: ttl === 64 ? undefined : ttl,
  };
}

/** Whether what pods send to others than pods gets another source, which ends undetermined. */
function masquerades({ network }: Draft): boolean {
  if (network.type === 'calico') return network.pools.some(({ natOutgoing }) => natOutgoing);
  return network.type !== 'native';
}

function destination(draft: Draft, { to }: ProbeDraft, scenario: Scenario): string | undefined {
  switch (to.kind) {
    case 'pod':
      return `pod/${counted(podNames(draft), to.pick)}`;
    case 'host':
      return `host/${counted(hostNames(draft), to.pick)}`;
    case 'address':
      return counted(extraAddresses(scenario), to.pick);
    case 'nobody':
      return counted(NOBODY, to.pick);
  }
}

/** What a capture's ring takes, with what tunnels add. */
const LARGEST = 16000;

function sizeOf({ vpcMtu, hosts, network }: Draft, { size }: ProbeDraft): number {
  if (typeof size === 'number') return size;
  const own = network.type === 'native' ? network.podMtu : network.vethMtu;
  const mtus = [...hosts.map(({ mtu }) => mtu ?? vpcMtu), vpcMtu, ...(own === undefined || own === 0 ? [] : [own])];
  return Math.min(LARGEST, Math.max(28, (counted(mtus, size.mtu) ?? 1500) - size.under));
}
