import type { AddressConfig, LinkConfig, Scope } from '../../sim/linux/config.js';
import { parseMac } from '../../sim/packet/address.js';
import { type Reading, readings, UnmodelledError } from './record.js';
import type { Skipped } from './skipped.js';

/** `ip -j -d link`, in device order. A veth whose name is an uplink's is what attaches a node in a container. */
export function readLinks(text: string, uplinks: ReadonlySet<string>): LinkConfig[] {
  return readings(text, 'link').map((link) => readLink(link, uplinks));
}

function readLink(link: Reading, uplinks: ReadonlySet<string>): LinkConfig {
  const name = link.text('ifname');
  const port = link.object('linkinfo')?.object('info_slave_data');
  const base = {
    id: 0,
    name,
    mac: parseMac(link.text('address')) ?? (0 as LinkConfig['mac']),
    mtu: link.number('mtu'),
    up: link.texts('flags').includes('UP'),
    master: link.optionalText('master'),
    ...(port?.flag('hairpin') && { hairpin: true as const }),
  };
  if (link.text('link_type') === 'loopback') return { ...base, kind: 'loopback' };
  const info = link.object('linkinfo');
  const kind = info?.optionalText('info_kind');
  if (uplinks.has(name) || kind === undefined) return { ...base, kind: 'physical', port: name };
  const data = info?.object('info_data');
  switch (kind) {
    case 'veth':
      return { ...base, kind: 'veth', peer: otherEnd(link) };
    case 'bridge':
      return { ...base, kind: 'bridge' };
    case 'vxlan':
      if (data !== undefined) return { ...base, kind: 'vxlan', vxlan: vxlan(data) };
      break;
    case 'ipip':
      if (data !== undefined) return { ...base, kind: 'ipip', ipip: ipip(data) };
      break;
  }
  throw new UnmodelledError(`link ${name}: kind ${kind} is not modelled`);
}

/** A dump of one namespace knows the other end by numbers only. */
function otherEnd(link: Reading): { namespace: string; link: string } {
  const namespace = link.has('link_netnsid') ? `netns ${link.number('link_netnsid')}` : 'this netns';
  return { namespace, link: `if${link.number('link_index', 0)}` };
}

function vxlan(data: Reading): Extract<LinkConfig, { kind: 'vxlan' }>['vxlan'] {
  return {
    vni: data.number('id'),
    local: data.optionalAddress('local'),
    dev: data.optionalText('link'),
    port: data.number('port'),
    learning: data.flag('learning'),
    df: dfOf(data.optionalText('df') ?? 'unset'),
    ttl: data.number('ttl', 0),
    udpChecksum: data.flag('udp_csum'),
    l2miss: data.flag('l2miss'),
    l3miss: data.flag('l3miss'),
    proxy: data.flag('proxy'),
    ageing: data.number('ageing'),
  };
}

function dfOf(text: string): 'unset' | 'set' | 'inherit' {
  if (text === 'unset' || text === 'set' || text === 'inherit') return text;
  throw new UnmodelledError(`df ${text} is not modelled`);
}

function ipip(data: Reading): Extract<LinkConfig, { kind: 'ipip' }>['ipip'] {
  const end = (name: string) => (data.optionalText(name) === 'any' ? undefined : data.optionalAddress(name));
  return {
    local: end('local'),
    remote: end('remote'),
    dev: data.optionalText('link'),
    ttl: data.number('ttl', 0),
    pmtudisc: data.flag('pmtudisc'),
  };
}

/** `ip -j addr` */
export function readAddresses(text: string, skipped: Skipped): AddressConfig[] {
  return readings(text, 'addr').flatMap((link) =>
    link.objects('addr_info').flatMap((own) => {
      if (own.text('family') !== 'inet') return skipped.skip('ipv6');
      const address = { address: own.address('local'), length: own.number('prefixlen') };
      return [{ id: 0, link: link.text('ifname'), address, scope: scopeOf(own.text('scope')) }];
    }),
  );
}

/** A scope by its name. */
export function scopeOf(text: string): Scope {
  if (text === 'global' || text === 'link' || text === 'host') return text;
  throw new UnmodelledError(`scope ${text} is not modelled`);
}
