import { routeTableName } from '../../sim/linux/show/table-name.js';
import { formatIPv4, formatMac, type IPv4, type Mac } from '../../sim/packet/address.js';
import type { Step } from '../../sim/trace/trace.js';
import type { Run } from '../run.js';
import { compact } from './compact.js';
import { originDocument } from './places.js';
import type { StepDocument } from './step-schema.js';

const address = (value: IPv4 | undefined) => (value === undefined ? undefined : formatIPv4(value));
const hardware = (value: Mac | undefined) => (value === undefined ? undefined : formatMac(value));

/** A step with addresses as text and its entry as where it comes from. */
export function stepDocument(run: Run, step: Step): StepDocument {
  switch (step.kind) {
    case 'route': {
      const { kind, type, dst, via, dev, choice, entry } = step;
      const table = routeTableName(step.table);
      return compact({ kind, table, type, dst, via: address(via), dev, choice, origin: originDocument(run, entry) });
    }
    case 'rule': {
      const { kind, table, chain, verdict, entry } = step;
      return compact({ kind, table, chain, verdict, origin: originDocument(run, entry) });
    }
    case 'neighbour': {
      const { kind, state, entry } = step;
      const known = { address: formatIPv4(step.address), mac: hardware(step.mac) };
      return compact({ kind, ...known, state, origin: originDocument(run, entry) });
    }
    case 'fdb': {
      const { kind, mac, dst, port, entry } = step;
      return compact({ kind, mac: formatMac(mac), dst: address(dst), port, origin: originDocument(run, entry) });
    }
    case 'fragmented':
      return { kind: step.kind, mtu: step.mtu, into: [...step.into] };
    case 'icmp-sent': {
      const { kind, type, code, mtu, as } = step;
      return compact({ kind, type, code, mtu, as });
    }
    case 'pmtu-learned':
      return { kind: step.kind, dst: formatIPv4(step.dst), mtu: step.mtu };
    case 'local-error':
      return compact({ kind: step.kind, error: step.error, mtu: step.mtu });
    case 'proxy-arp': {
      const { kind, route } = step;
      return compact({ kind, address: formatIPv4(step.address), origin: originDocument(run, route) });
    }
    case 'eni-check': {
      const { kind, eni, side, passed, entry } = step;
      return compact({
        kind,
        eni,
        side,
        passed,
        address: formatIPv4(step.address),
        origin: originDocument(run, entry),
      });
    }
    case 'security-group': {
      const { kind, eni, direction, group, why, entry } = step;
      return compact({ kind, eni, direction, group, why, origin: originDocument(run, entry) });
    }
    case 'network-acl': {
      const { kind, acl, direction, number, allowed, entry } = step;
      return compact({ kind, acl, direction, number, allowed, origin: originDocument(run, entry) });
    }
    case 'vpc-mapping':
      return { kind: step.kind, mac: formatMac(step.mac), to: step.to };
    case 'vpc-route': {
      const { kind, table, destination, target, entry } = step;
      return compact({ kind, table, destination, target, origin: originDocument(run, entry) });
    }
    case 'chain-policy':
    case 'encapsulated':
    case 'decapsulated':
    case 'reassembled':
    case 'ttl':
    case 'icmp-not-sent':
    case 'miss':
    case 'assumed':
    case 'note':
      return step;
  }
}
