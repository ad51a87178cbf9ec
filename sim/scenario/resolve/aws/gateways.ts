import { contains, formatCidr } from '../../../packet/address.js';
import type { ScenarioGateway, ScenarioRouteTable, ScenarioSubnet } from '../../aws-fabric.js';
import type { Field } from '../../field.js';
import { readAddress, readCidr } from '../../forms/range.js';
import type { RawFabric } from '../../language/aws/fabric.js';
import type { RawGateway } from '../../language/aws/gateways.js';
import type { Directory } from '../../names.js';
import type { Vpcs } from './vpcs.js';

/** The gateways that are written, and an internet gateway for each VPC whose routes lead to `igw`. */
export function resolveGateways(
  fabric: Field<RawFabric>,
  directory: Directory,
  vpcs: Vpcs,
  subnets: readonly ScenarioSubnet[],
  tables: readonly ScenarioRouteTable[],
): ScenarioGateway[] {
  const written = (fabric.at('gateways')?.entries() ?? []).flatMap(
    (gateway) => resolveGateway(gateway, directory, vpcs, subnets) ?? [],
  );
  const implied = vpcs.vpcs.flatMap(({ name: vpc, source }): ScenarioGateway[] => {
    const name = vpcs.own('igw', vpc);
    const leads = tables.some((table) => table.routes.some(({ target }) => 'name' in target && target.name === name));
    if (!leads || directory.gateways.has(name)) return [];
    return [{ kind: 'internet', name, vpc, source }];
  });
  return [...written, ...implied];
}

function resolveGateway(
  field: Field<RawGateway>,
  directory: Directory,
  vpcs: Vpcs,
  subnets: readonly ScenarioSubnet[],
): ScenarioGateway | undefined {
  const { name, source } = field;
  const gateway: Field<Merged> = field;
  const kind = gateway.at('type')?.value;
  switch (kind) {
    case 'internet': {
      const vpc = vpcs.of(gateway);
      return vpc === undefined ? undefined : { kind, name, vpc, source };
    }
    case 'nat': {
      const home = gateway.at('subnet')?.written;
      const range = gateway.at('address')?.written;
      const address = range && readAddress(range);
      if (!home || !directory.subnets.refer(home) || address === undefined) return undefined;
      const subnet = subnets.find((candidate) => candidate.name === home.text);
      if (subnet && !contains(subnet.cidr, address))
        range?.report('outside-range', { expected: `an address of the subnet's ${formatCidr(subnet.cidr)}` });
      return { kind, name, subnet: home.text, address, source };
    }
    case 'vpn': {
      const vpc = vpcs.of(gateway);
      const customer = (gateway.at('customer')?.items() ?? []).flatMap((item) => readCidr(item.written) ?? []);
      return vpc === undefined ? undefined : { kind, name, vpc, customer, source };
    }
    case undefined:
      return undefined;
  }
}

/** A gateway of whatever kind: the schema holds which fields a kind has. */
interface Merged {
  readonly type: RawGateway['type'];
  readonly vpc?: string;
  readonly subnet?: string;
  readonly address?: string;
  readonly customer?: readonly string[];
}
