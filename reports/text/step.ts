import type { ProbeResult } from '../../sim/engine/result.js';
import { routeTableName } from '../../sim/linux/show/table-name.js';
import { formatIPv4, formatMac } from '../../sim/packet/address.js';
import { icmpName } from '../../sim/packet/names.js';
import type { PacketId, Step, TracedPacket } from '../../sim/trace/trace.js';
import { labelled } from './layout.js';
import type { Context } from './options.js';
import { originText } from './origin.js';
import { outerText } from './packet.js';

/** What a step says, in words: its label, its text and the entry that spoke. */
interface Told {
  readonly label: string;
  readonly text: string;
  readonly entry?: number;
  /** Part of the short form. */
  readonly brief?: true;
}

/** A step in lines; none where the short form leaves it out. */
export function stepLines(context: Context, result: ProbeResult, step: Step): string[] {
  const told = tell(result, step);
  if (!context.verbose && told.brief !== true) return [];
  const origin = told.entry === undefined || !context.verbose ? undefined : originText(context, told.entry);
  return labelled(told.label, origin === undefined ? told.text : `${told.text} | ${origin}`);
}

function tell(result: ProbeResult, step: Step): Told {
  switch (step.kind) {
    case 'route': {
      const type = step.type === 'unicast' ? '' : `${step.type} `;
      const via = step.via === undefined ? '' : ` via ${formatIPv4(step.via)}`;
      const dev = step.dev === undefined ? '' : ` dev ${step.dev}`;
      const choice = step.choice === undefined ? '' : `, way ${step.choice.index} of ${step.choice.of},`;
      const dst = step.dst === '0.0.0.0/0' ? 'default' : step.dst;
      return {
        label: 'route',
        text: `${type}${dst}${via}${dev}${choice} table ${routeTableName(step.table)}`,
        entry: step.entry,
      };
    }
    case 'rule':
      return { label: 'rule', text: `table ${step.table} chain ${step.chain}: ${step.verdict}`, entry: step.entry };
    case 'chain-policy':
      return { label: 'policy', text: `table ${step.table} chain ${step.chain}: ${step.verdict}` };
    case 'neighbour': {
      const mac = step.mac === undefined ? '' : ` lladdr ${formatMac(step.mac)}`;
      return { label: 'neighbour', text: `${formatIPv4(step.address)}${mac} ${step.state}`, entry: step.entry };
    }
    case 'fdb': {
      const to = step.dst === undefined ? ` port ${step.port ?? '?'}` : ` dst ${formatIPv4(step.dst)}`;
      return { label: 'fdb', text: `${formatMac(step.mac)}${to}`, entry: step.entry };
    }
    case 'encapsulated': {
      const outer = sent(result, step.as);
      return { label: 'encap', text: `+${step.bytes} bytes: ${outerText(outer, step.encap)}`, brief: true };
    }
    case 'decapsulated':
      return { label: 'decap', text: `the ${ENCAP[step.encap]} headers come off`, brief: true };
    case 'fragmented':
      return { label: 'fragments', text: `${step.into.length} fragments for an MTU of ${step.mtu}`, brief: true };
    case 'reassembled':
      return { label: 'fragments', text: 'reassembled', brief: true };
    case 'ttl':
      return { label: 'ttl', text: `${step.from} to ${step.to}` };
    case 'icmp-sent':
      return { label: 'icmp', text: `sends ${icmpText(step)}`, brief: true };
    case 'icmp-not-sent':
      return { label: 'icmp', text: `sends no ICMP error: ${step.reason}`, brief: true };
    case 'pmtu-learned':
      return { label: 'pmtu', text: `${step.mtu} to ${formatIPv4(step.dst)}`, brief: true };
    case 'local-error': {
      const mtu = step.mtu === undefined ? '' : `, path MTU ${step.mtu}`;
      return { label: 'socket', text: `the sending program gets ${step.error}${mtu}`, brief: true };
    }
    case 'proxy-arp':
      return { label: 'proxy arp', text: `answers for ${formatIPv4(step.address)}`, entry: step.route };
    case 'miss':
      return { label: `${step.level} miss`, text: step.what };
    case 'eni-check': {
      const address = formatIPv4(step.address);
      const what = step.passed ? `${address} is an address of ${step.eni}` : `${address} is no address of ${step.eni}`;
      return { label: 'check', text: `${step.side} check: ${what}`, entry: step.entry };
    }
    case 'security-group':
      return { label: 'group', text: `${step.eni} ${step.direction}: ${groupText(step)}`, entry: step.entry };
    case 'network-acl': {
      const rule = step.number === undefined ? 'no rule matches' : `rule ${step.number}`;
      const text = `${step.acl} ${step.direction}: ${rule} ${step.allowed ? 'allows it' : 'denies it'}`;
      return { label: 'acl', text, entry: step.entry };
    }
    case 'vpc-mapping':
      return { label: 'mapping', text: `${formatMac(step.mac)} is ${step.to}` };
    case 'vpc-route':
      return {
        label: 'vpc route',
        text: `${step.destination} to ${step.target} table ${step.table}`,
        entry: step.entry,
      };
    case 'assumed':
      return { label: 'assumes', text: `${step.code} = ${step.value}` };
    case 'note':
      return { label: 'note', text: step.text };
  }
}

/** A packet as it was sent: itself, or the first piece of it. */
function sent({ packets }: ProbeResult, id: PacketId): TracedPacket | undefined {
  const whole = packets.find((packet) => packet.id === id);
  if (whole === undefined || whole.hops.length > 0) return whole;
  return packets.find(({ cause }) => cause.kind === 'fragment' && cause.of === id);
}

const ENCAP = { vxlan: 'VXLAN', ipip: 'IP-in-IP', wireguard: 'WireGuard' } as const;

function groupText({ why, group }: Extract<Step, { kind: 'security-group' }>): string {
  switch (why) {
    case 'rule':
      return `a rule of ${group ?? 'a group'} allows it`;
    case 'tracked':
      return 'belongs to a tracked flow';
    case 'no-rule':
      return 'no rule allows it, and no tracked flow';
  }
}

function icmpText({ type, code, mtu }: Extract<Step, { kind: 'icmp-sent' }>): string {
  // The packet itself tells of its gateway.
  if (type === 5) return 'ICMP redirect';
  const rest = mtu ?? 0;
  return `ICMP ${icmpName({ layer: 'icmp', length: 8, type, code, rest, payload: { layer: 'data', length: 0 } })}`;
}
