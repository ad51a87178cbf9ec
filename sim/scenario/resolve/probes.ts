import type { Field } from '../field.js';
import { readEndpoint, readSource } from '../forms/endpoint.js';
import { readLine } from '../forms/name.js';
import { readFlow } from '../forms/probe.js';
import type { RawProbe } from '../language/probes.js';
import type { Directory } from '../names.js';
import { Names } from '../names.js';
import type { Probe } from '../scenario.js';
import type { Written } from '../written.js';
import { isMatrix, resolveMatrix } from './matrix.js';
import { flowName, freeName, probeOf, protocolOf, settingsOf } from './probe-settings.js';

/** The probes in order of time, and their names. */
export function resolveProbes(
  list: Field<readonly (string | RawProbe)[]> | undefined,
  directory: Directory,
): { probes: Probe[]; names: Names } {
  const names = new Names('unknown-probe');
  const fields = list?.items() ?? [];
  if (list?.node.kind === 'list' && list.node.items.length > fields.length) names.complete = false;
  let latest = 0;
  const timed = fields.flatMap((field) => {
    if (isMatrix(field)) {
      const probes = resolveMatrix(field, directory, names);
      latest = probes[0]?.at ?? latest;
      return probes.map((probe) => ({ time: latest, probe }));
    }
    const named = nameOf(field, names);
    if (named && !names.add(named.name)) named.written.report('duplicate-name', { expected: 'another name' });
    if (named === undefined) names.complete = false;
    const probe =
      typeof field.value === 'string'
        ? probeOf(readFlow(field.written, directory), named?.name, field.source)
        : resolveProbe(field as Field<RawProbe>, named?.name, directory);
    if (probe === undefined) return [];
    // A probe without a time follows the one before it in the file.
    latest = probe.at ?? latest;
    return { time: latest, probe };
  });
  return { probes: timed.sort((a, b) => a.time - b.time).map(({ probe }) => probe), names };
}

function nameOf(field: Field<string | RawProbe>, taken: Names): { name: string; written: Written } | undefined {
  if (typeof field.value === 'string') {
    const { written } = field;
    return { name: freeName(flowName(written.text), taken), written };
  }
  const object = field as Field<RawProbe>;
  const named = object.at('name')?.written;
  const name = named && readLine(named);
  if (object.has('name') && named === undefined) return undefined;
  if (named) return name === undefined ? undefined : { name, written: named };
  const [from, to] = [object.at('from')?.written, object.at('to')];
  if (from === undefined || to === undefined) return undefined;
  const flow = flowName(`${from.text} -> ${to.value} ${object.at('protocol')?.value ?? 'icmp'}`);
  return { name: freeName(flow, taken), written: from };
}

function resolveProbe(field: Field<RawProbe>, name: string | undefined, directory: Directory): Probe | undefined {
  const [start, end] = [field.at('from'), field.at('to')];
  const from = start && readSource(start.written, directory);
  const to = end && readEndpoint(end.written, directory);
  const protocol = protocolOf(field);
  const settings = settingsOf(field, protocol?.protocol, directory);
  const probe = probeOf(from && to && protocol && { from, to, ...protocol }, name, field.source);
  return probe && { ...probe, ...settings };
}
