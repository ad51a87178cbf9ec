import { parseIPv4 } from '../../packet/address.js';
import type { Field } from '../field.js';
import { readSelector, type Selector } from '../forms/selector.js';
import type { RawBgpConfiguration, RawBgpPeer, RawFelixConfiguration } from '../language/calico.js';
import type { RawCalico } from '../language/network.js';
import type { Directory } from '../names.js';
import type { BgpSettings, FelixSettings } from '../scenario.js';

/** Settings of Felix that nobody gave (felix/config/config_params.go). */
export const FELIX_DEFAULTS: FelixSettings = {
  ipipMtu: 0,
  vxlanMtu: 0,
  mtuInterfaces: /^((en|wl|ww|sl|ib)[Pcopsvx].*|(eth|wlan|wwan).*)/,
  vxlanPort: 4789,
  vxlanVni: 4096,
  ipipEnabled: undefined,
};

/** The one object of a kind that the cluster goes by. */
function only<T extends { readonly metadata: { readonly name: string } }>(
  list: Field<readonly T[]> | undefined,
): Field<T> | undefined {
  const [first, ...others] = (list?.items() ?? []) as Field<T>[];
  for (const other of others) other.report('unsupported', { found: 'a second object of the kind', expected: 'one' });
  const name = (first as Field<{ metadata: { name: string } }> | undefined)?.at('metadata')?.at('name');
  if (name && name.value !== 'default') name.report('unsupported', { expected: 'default, which is for all nodes' });
  return first;
}

export function resolveFelix(network: Field<RawCalico>): FelixSettings {
  const spec = only<RawFelixConfiguration>(network.at('felixConfigurations'))?.at('spec');
  if (spec === undefined) return FELIX_DEFAULTS;
  refuse(spec);
  const pattern = spec.at('mtuIfacePattern');
  return {
    ipipMtu: spec.at('ipipMTU')?.value ?? 0,
    vxlanMtu: spec.at('vxlanMTU')?.value ?? 0,
    mtuInterfaces: (pattern && readPattern(pattern)) ?? FELIX_DEFAULTS.mtuInterfaces,
    vxlanPort: spec.at('vxlanPort')?.value ?? FELIX_DEFAULTS.vxlanPort,
    vxlanVni: spec.at('vxlanVNI')?.value ?? FELIX_DEFAULTS.vxlanVni,
    ipipEnabled: spec.at('ipipEnabled')?.value,
  };
}

/** Go's expressions are linear in time, those of here are not: only what cannot run away is taken. */
function readPattern(field: Field<string>): RegExp | undefined {
  const { value } = field;
  if (value.length <= 200 && /^[\w^$.*|()[\]-]*$/.test(value) && !/[*)\]]\*|\*.*\).*\*/.test(value)) {
    try {
      return new RegExp(value);
    } catch {
      return field.report('bad-value', { expected: 'a regular expression' });
    }
  }
  return field.report('unsupported', { expected: 'letters, digits, and of signs ^ $ . * | ( ) [ ] -' });
}

type FelixSpec = RawFelixConfiguration['spec'];

function refuse(spec: Field<FelixSpec>): void {
  for (const [name, only] of [
    ['bpfEnabled', false],
    ['wireguardEnabled', false],
    ['vxlanEnabled', true],
  ] as const) {
    const flag = spec.at(name);
    if (flag && flag.value !== only)
      flag.report('unsupported', { found: `${name} ${flag.value}`, expected: `${only}` });
  }
  const nft = spec.at('nftablesMode');
  if (nft?.value === 'Enabled') nft.report('unsupported', { expected: 'Disabled' });
  const mode = spec.at('chainInsertMode');
  if (mode?.value === 'Append') mode.report('unsupported', { expected: 'Insert' });
  const action = spec.at('defaultEndpointToHostAction');
  if (action?.value.toLowerCase() === 'drop') action.report('unsupported', { expected: 'Accept or Return' });
}

export function resolveBgp(network: Field<RawCalico>, directory: Directory): BgpSettings {
  const spec = only<RawBgpConfiguration>(network.at('bgpConfigurations'))?.at('spec');
  const peers = (network.at('bgpPeers')?.items() ?? []).flatMap((peer) => resolvePeer(peer, directory) ?? []);
  return { mesh: spec?.at('nodeToNodeMeshEnabled')?.value ?? true, peers };
}

const ALL: Selector = () => true;

function resolvePeer(field: Field<RawBgpPeer>, directory: Directory): BgpSettings['peers'][number] | undefined {
  const spec = field.at('spec');
  if (spec === undefined) return undefined;
  const [node, nodes, ip, peers] = [
    spec.at('node'),
    spec.at('nodeSelector'),
    spec.at('peerIP'),
    spec.at('peerSelector'),
  ];
  if (node) directory.hosts.refer(node.written);
  if (node && nodes) nodes.report('conflict', { found: 'node and nodeSelector', expected: 'one of them' });
  if (ip && peers) peers.report('conflict', { found: 'peerIP and peerSelector', expected: 'one of them' });
  if (!ip && !peers) return spec.report('missing-field', { found: 'peerIP or peerSelector' });
  const address = ip && parseIPv4(ip.value);
  if (ip && address === undefined) ip.report('bad-address', { expected: 'the address of a node' });
  const local = nodes ? readSelector(nodes.written) : ALL;
  const remote = peers ? readSelector(peers.written) : ALL;
  return local && remote && { node: node?.value, local, address, remote, source: field.source };
}
