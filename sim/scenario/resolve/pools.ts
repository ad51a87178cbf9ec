import type { Field } from '../field.js';
import { readSubdomain } from '../forms/name.js';
import { type Placed, readCidr, reportOverlaps } from '../forms/range.js';
import { readSelector } from '../forms/selector.js';
import type { RawIpPool } from '../language/network.js';
import type { IpPool } from '../scenario.js';

type Spec = RawIpPool['spec'];

/** Calico's own rules: libcalico-go's validator (validator.go, validateIPPool) and its IPPool client. */
export function resolvePools(fields: readonly Field<RawIpPool>[]): IpPool[] {
  const seen = new Set<string>();
  const ranges: Placed[] = [];
  const pools = fields.flatMap((field): IpPool[] => {
    const written = field.at('metadata')?.at('name')?.written;
    const name = written && readSubdomain(written);
    if (written && seen.has(written.text)) written.report('duplicate-name', { expected: 'another name' });
    if (written) seen.add(written.text);
    const spec = field.at('spec');
    const range = spec?.at('cidr')?.written;
    const cidr = range && readCidr(range);
    if (cidr) ranges.push({ name: name ?? field.path, cidr, written: range });
    if (spec) refuseUnmodelled(spec);
    const ipipMode = spec?.at('ipipMode')?.value ?? 'Never';
    const vxlanMode = spec?.at('vxlanMode')?.value ?? 'Never';
    if (ipipMode !== 'Never' && vxlanMode !== 'Never') {
      spec
        ?.at('vxlanMode')
        ?.report('conflict', { found: 'ipipMode and vxlanMode cannot both be enabled', expected: 'Never' });
    }
    const blockSize = spec?.at('blockSize')?.value ?? 26;
    if (cidr && cidr.length > blockSize) {
      range.report('conflict', { found: `smaller than a block (/${blockSize})`, expected: `/${blockSize} or shorter` });
    }
    if (spec === undefined || name === undefined || cidr === undefined) return [];
    const natOutgoing = spec.at('natOutgoing')?.value ?? false;
    const disabled = spec.at('disabled')?.value ?? false;
    const selector = spec.at('nodeSelector')?.written;
    const nodes = selector === undefined ? () => true : readSelector(selector);
    if (nodes === undefined) return [];
    return [{ name, cidr, ipipMode, vxlanMode, natOutgoing, blockSize, disabled, nodes, source: field.source }];
  });
  reportOverlaps(ranges);
  return pools;
}

/** Settings that the API has, with values that this version does not model. */
function refuseUnmodelled(spec: Field<Spec>): void {
  const uses = spec.at('allowedUses');
  const listed = uses?.items().map(({ value }) => value) ?? [];
  if (uses && !(listed.includes('Workload') && listed.includes('Tunnel'))) {
    uses.report('unsupported', { found: `allowedUses [${listed.join(', ')}]`, expected: '[Workload, Tunnel]' });
  }
  const mode = spec.at('assignmentMode');
  if (mode?.value === 'Manual') mode.report('unsupported', { found: 'assignmentMode Manual', expected: 'Automatic' });
  const bgp = spec.at('disableBGPExport');
  if (bgp?.value === true) bgp.report('unsupported', { found: 'disableBGPExport true', expected: 'false' });
}
