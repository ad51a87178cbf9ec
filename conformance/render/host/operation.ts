import type { Operation } from '../../../sim/linux/operation.js';
import { routeLine } from '../../../sim/linux/show/route.js';
import { formatIPv4, formatMac } from '../../../sim/packet/address.js';
import { netns, type ToolRun } from '../../lab/plan.js';
import { UnrenderedError } from './unrendered.js';

/**
 * What an agent does after the start, as a run of the kernel's own tools.
 *
 * @throws UnrenderedError for an operation that no agent of the model does later than at the start
 */
export function operationRun(namespace: string, operation: Operation): ToolRun {
  switch (operation.kind) {
    case 'route-add':
    case 'route-replace':
    case 'route-delete': {
      const verb = { 'route-add': 'add', 'route-replace': 'replace', 'route-delete': 'del' }[operation.kind];
      const words = routeLine(operation.route).split(' ');
      return { namespace: netns(namespace), argv: ['ip', 'route', verb, ...words], stdin: '' };
    }
    case 'neighbour-replace': {
      const { address, link, mac, state } = operation.neighbour;
      const words = [formatIPv4(address), 'lladdr', formatMac(mac), 'dev', link, 'nud', state];
      return { namespace: netns(namespace), argv: ['ip', 'neigh', 'replace', ...words], stdin: '' };
    }
    default:
      throw new UnrenderedError(`an agent's ${operation.kind} while packets are under way`);
  }
}
