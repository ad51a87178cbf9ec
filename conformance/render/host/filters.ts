import type { ChainConfig, FilterRule, HostConfig, TableConfig } from '../../../sim/linux/config.js';
import { showIptables } from '../../../sim/linux/show/iptables.js';
import type { Match } from '../../../sim/match/match.js';
import { formatCidr } from '../../../sim/packet/address.js';
import { netns, type ToolRun } from '../../lab/plan.js';
import { UnrenderedError } from './unrendered.js';

/** The rule sets: `iptables-restore` of each backend, and `nft -f` for the filters of devices. */
export function filterRuns(config: HostConfig): ToolRun[] {
  const namespace = netns(config.name);
  const runs: ToolRun[] = [];
  for (const backend of ['nft', 'legacy'] as const) {
    const tables = config.tables.filter((table) => table.family === 'ip' && table.backend === backend);
    if (tables.length === 0) continue;
    const stdin = `${showIptables({ ...config, tables }).join('\n')}\n`;
    runs.push({ namespace, argv: [`iptables-${backend}-restore`], stdin });
  }
  const devices = config.tables.filter(({ family }) => family === 'netdev');
  if (devices.length > 0) runs.push({ namespace, argv: ['nft', '-f', '-'], stdin: devices.map(nftTable).join('\n') });
  return runs;
}

/** A device's filter in nftables' own language. */
function nftTable({ name, chains }: TableConfig): string {
  return [`table netdev ${nftName(name)} {`, ...chains.flatMap(nftChain), '}', ''].join('\n');
}

function nftChain({ name, hook, rules }: ChainConfig): string[] {
  if (hook?.device === undefined) throw new UnrenderedError(`chain ${name}: a device's filter without device`);
  return [
    `chain ${nftName(name)} {`,
    `type filter hook ${hook.name} device "${hook.device}" priority ${hook.priority}; policy ${hook.policy};`,
    ...rules.map(nftRule),
    '}',
  ];
}

function nftName(name: string): string {
  return `x${name.replaceAll(/[^A-Za-z0-9_]/g, '_')}`;
}

/** tc's filters see IPv4 only where they say `protocol ip`, which all that the model reads do. */
function nftRule({ matches, target }: FilterRule): string {
  if (target.kind !== 'accept' && target.kind !== 'drop')
    throw new UnrenderedError(`a device's filter with target ${target.kind}`);
  return ['ether type ip', ...matches.map(nftMatch), target.kind].join(' ');
}

function nftMatch(match: Match): string {
  const not = match.negated ? '!= ' : '';
  switch (match.kind) {
    case 'source':
      return `ip saddr ${not}${formatCidr(match.cidr)}`;
    case 'destination':
      return `ip daddr ${not}${formatCidr(match.cidr)}`;
    case 'protocol':
      return `ip protocol ${not}${match.protocol}`;
    case 'source-port':
      return `th sport ${not}${match.from}-${match.to}`;
    case 'destination-port':
      return `th dport ${not}${match.from}-${match.to}`;
    case 'length':
      return `ip length ${not}${match.from}-${match.to}`;
    case 'mark':
      return `meta mark & ${match.mask >>> 0} ${match.negated ? '!=' : '=='} ${match.value >>> 0}`;
    case 'in-interface':
    case 'out-interface':
    case 'icmp':
    case 'tcp-flags':
    case 'fragment':
    case 'connection-state':
    case 'opaque':
      throw new UnrenderedError(`a device's filter with a match of kind ${match.kind}`);
  }
}
