import type { Match } from '../../match/match.js';
import type { DeviceFilter, Operation } from '../operation.js';
import { protocolNumber } from './iptables.js';
import { CommandError, parsePrefix, type Words } from './words.js';

/** `tc qdisc add dev D clsact`, `tc filter add dev D ingress|egress protocol ip [prio N] flower|matchall … action pass|drop` */
export function tc(words: Words, id: number): Operation[] {
  if (words.take('qdisc')) return [qdisc(words)];
  if (!words.take('filter') || !words.take('add') || !words.take('dev'))
    throw new CommandError('tc: only "qdisc add" and "filter add dev" are supported');
  const link = words.word('dev');
  const direction = words.word('direction');
  if (direction !== 'ingress' && direction !== 'egress')
    throw new CommandError(`tc: "${direction}" is neither ingress nor egress`);
  let priority = 0;
  let classifier: DeviceFilter['classifier'] | undefined;
  const matches: Match[] = [];
  for (let word = words.next(); word !== undefined; word = words.next()) {
    switch (word) {
      case 'protocol':
        if (!words.take('ip')) throw new CommandError('tc: only protocol ip is supported');
        break;
      case 'prio':
        priority = words.number('prio');
        break;
      case 'flower':
      case 'matchall':
        classifier = word;
        break;
      case 'src_ip':
      case 'dst_ip':
        matches.push({
          negated: false,
          kind: word === 'src_ip' ? 'source' : 'destination',
          cidr: parsePrefix(words.word(word), word),
        });
        break;
      case 'ip_proto':
        matches.push({ negated: false, kind: 'protocol', protocol: protocolNumber(words.word('ip_proto')) });
        break;
      case 'dst_port': {
        const port = words.number('dst_port');
        matches.push({ negated: false, kind: 'destination-port', from: port, to: port });
        break;
      }
      case 'action': {
        const action = words.word('action');
        if (action !== 'pass' && action !== 'drop') throw new CommandError(`tc: action ${action} is not supported`);
        if (classifier === undefined) throw new CommandError('tc: the classifier is missing');
        return [
          {
            kind: 'device-filter',
            link,
            direction,
            priority,
            classifier,
            rule: { id, matches, target: { kind: action === 'pass' ? 'accept' : 'drop' } },
          },
        ];
      }
      default:
        throw words.unknown('tc filter');
    }
  }
  throw new CommandError('tc: the action is missing');
}

/** The queueing disciplines that delay or lose packets are not modelled. */
function qdisc(words: Words): Operation {
  if (!words.take('add') || !words.take('dev'))
    throw new CommandError('tc: of qdiscs only "qdisc add dev" is supported');
  const link = words.word('dev');
  if (!words.take('clsact')) throw new CommandError('tc: of qdiscs only clsact is supported');
  const rest = words.next();
  if (rest !== undefined) throw words.unknown('tc qdisc');
  return { kind: 'clsact-add', link };
}
