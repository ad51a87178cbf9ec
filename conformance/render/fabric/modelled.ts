import type { FabricConfig } from '../../../sim/aws/config.js';
import { ModelOnlyError } from '../host/unrendered.js';

/** Refuses by name what namespaces do not do here: gateways are the model's only. */
export function demandRendered(config: FabricConfig): void {
  const leads = new Set(
    config.routeTables.flatMap(({ routes }) => routes.flatMap(({ target }) => ('name' in target ? [target.name] : []))),
  );
  const used = config.gateways.filter(({ name }) => leads.has(name));
  if (used.some(({ kind }) => kind === 'nat')) throw new ModelOnlyError('a NAT gateway');
  if (used.some(({ kind }) => kind === 'vpn')) throw new ModelOnlyError('a VPN gateway');
  if (used.length > 0 && config.enis.some(({ publicAddress }) => publicAddress))
    throw new ModelOnlyError('a public address');
  if (config.transitGateways.some(({ name }) => leads.has(name))) throw new ModelOnlyError('a transit gateway');
  const [first, ...others] = config.vpcs;
  if (others.some(({ region }) => region !== first?.region)) throw new ModelOnlyError('VPCs of two regions');
  if (others.some(({ mtu }) => mtu !== first?.mtu)) throw new ModelOnlyError('VPCs of different MTUs');
  const addresses = config.enis.flatMap((eni) => eni.addresses);
  if (new Set(addresses).size !== addresses.length) throw new ModelOnlyError('one address in two VPCs');
}

/** The MTU of the VPCs, which is one. */
export function vpcMtu({ vpcs }: FabricConfig): number {
  return vpcs[0]?.mtu ?? 9001;
}
