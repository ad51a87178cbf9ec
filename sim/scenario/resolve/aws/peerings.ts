import type { ScenarioPeering } from '../../aws-fabric.js';
import type { Field } from '../../field.js';
import type { RawFabric } from '../../language/aws/fabric.js';
import { collide, rangesOf, type Vpcs } from './vpcs.js';

/** Peerings; VPCs whose ranges overlap cannot be peered (VPC peering guide, basics). */
export function resolvePeerings(fabric: Field<RawFabric>, vpcs: Vpcs): ScenarioPeering[] {
  return (fabric.at('peerings')?.entries() ?? []).flatMap((peering): ScenarioPeering[] => {
    const [one, two] = peering.at('vpcs')?.items() ?? [];
    if (one === undefined || two === undefined) return [];
    if (![one, two].every(({ written }) => vpcs.names.refer(written))) return [];
    const [a, b] = [vpcs.find(one.value), vpcs.find(two.value)];
    if (one.value === two.value) two.report('duplicate-name', { expected: 'two VPCs' });
    else if (a && b && collide(a, b))
      two.report('overlap', { expected: `a VPC apart from ${a.name} (${rangesOf(a)})` });
    return [{ name: peering.name, vpcs: [one.value, two.value], source: peering.source }];
  });
}
