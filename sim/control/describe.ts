import type { RouteConfig } from '../linux/config.js';
import type { Operation } from '../linux/operation.js';
import { formatCidr, formatIPv4, formatMac } from '../packet/address.js';

function route(config: RouteConfig): string {
  const type = config.type === 'unicast' ? '' : `${config.type} `;
  const via = config.via === undefined ? '' : ` via ${formatIPv4(config.via)}`;
  const dev = config.dev === undefined ? '' : ` dev ${config.dev}`;
  return `${type}${formatCidr(config.dst)}${via}${dev}${config.onlink ? ' onlink' : ''}`;
}

/** An operation in a few words, for messages. */
export function describe(operation: Operation): string {
  switch (operation.kind) {
    case 'link-add':
      return `link-add ${operation.link.name} type ${operation.link.kind}`;
    case 'link-delete':
    case 'link-set':
      return `${operation.kind} ${operation.name}`;
    case 'wireguard-set':
      return `wireguard-set ${operation.link}`;
    case 'address-add':
    case 'address-delete':
      return `${operation.kind} ${formatCidr(operation.address.address)} dev ${operation.address.link}`;
    case 'route-add':
    case 'route-replace':
    case 'route-delete':
      return `${operation.kind} ${route(operation.route)}`;
    case 'rule-add':
    case 'rule-delete':
      return `${operation.kind} priority ${operation.rule.priority}`;
    case 'neighbour-add':
    case 'neighbour-replace':
    case 'neighbour-delete':
      return `${operation.kind} ${formatIPv4(operation.neighbour.address)} dev ${operation.neighbour.link}`;
    case 'fdb-add':
    case 'fdb-append':
    case 'fdb-replace':
    case 'fdb-delete':
      return `${operation.kind} ${formatMac(operation.fdb.mac)} dev ${operation.fdb.link}`;
    case 'sysctl':
      return `sysctl ${operation.name}=${operation.value}`;
    case 'table-replace':
      return `table-replace ${operation.table.name}`;
    case 'filter-policy':
    case 'filter-append':
    case 'filter-insert':
    case 'filter-delete':
      return `${operation.kind} ${operation.table} ${operation.chain}`;
    case 'clsact-add':
      return `clsact-add ${operation.link}`;
    case 'device-filter':
      return `device-filter ${operation.link} ${operation.direction}`;
  }
}
