import { checkSchema } from '../check.js';
import type { Field } from '../field.js';
import { readCidr } from '../forms/range.js';
import { netConf, netConfFields } from '../generated/validate.js';
import { parseJsonText } from '../json-text.js';
import type {
  RawCalico,
  RawCanal,
  RawFlannel,
  RawFlannelBackend,
  RawNative,
  RawNetConf,
  RawNetwork,
} from '../language/network.js';
import type { Directory } from '../names.js';
import { nearest } from '../near.js';
import type { Reading } from '../reading.js';
import type { FlannelBackend, FlannelConfig, Network } from '../scenario.js';
import type { Written } from '../written.js';
import { resolveBgp, resolveFelix } from './calico.js';
import { resolvePools } from './pools.js';

export function resolveNetwork(reading: Reading, field: Field<RawNetwork>, directory: Directory): Network | undefined {
  const { source } = field;
  switch (field.at('type')?.value) {
    case 'flannel': {
      const flannel = readNetConf(reading, (field as Field<RawFlannel>).at('net-conf.json'));
      return flannel && { type: 'flannel', flannel, source };
    }
    case 'canal': {
      const canal = field as Field<RawCanal>;
      const flannel = readNetConf(reading, canal.at('net-conf.json'));
      return flannel && { type: 'canal', flannel, vethMtu: canal.at('vethMtu')?.value ?? 0, source };
    }
    case 'calico': {
      const calico = field as Field<RawCalico>;
      const list = calico.at('pools');
      const pools = resolvePools(list?.items() ?? []);
      const [felix, bgp] = [resolveFelix(calico), resolveBgp(calico, directory)];
      // A pool that cannot be read may be the one that an address is of.
      if (list?.node.kind !== 'list' || pools.length < list.node.items.length) return undefined;
      return { type: 'calico', pools, vethMtu: calico.at('vethMtu')?.value ?? 0, felix, bgp, source };
    }
    case 'native':
      return { type: 'native', podMtu: (field as Field<RawNative>).at('podMtu')?.value, source };
    case undefined:
      return undefined;
  }
}

/** net-conf.json as a map, or as the JSON text of kube-flannel's ConfigMap. */
function readNetConf(reading: Reading, field: Field<string | RawNetConf> | undefined): FlannelConfig | undefined {
  if (field === undefined) return undefined;
  if (typeof field.value !== 'string') return resolveNetConf(field as Field<RawNetConf>);
  const node = parseJsonText(field as Field<string>, reading.text);
  if (node === undefined) return undefined;
  const held = (field as Field<RawNetConf>).holding(node);
  checkSchema(reading, held, held.pointer, netConf, netConfFields);
  return resolveNetConf(held);
}

/** Backends of flannel that are not modelled (pkg/backend), those of cloud providers that it had once too. */
const BACKENDS = ['extension', 'ipsec', 'tencent-vpc', 'udp', 'ali-vpc', 'gce'];

function resolveNetConf(conf: Field<RawNetConf>): FlannelConfig | undefined {
  for (const [name, only] of [
    ['EnableIPv4', true],
    ['EnableIPv6', false],
    ['EnableNFTables', false],
  ] as const) {
    const flag = conf.at(name);
    if (flag && flag.value !== only)
      flag.report('unsupported', { found: `${name} ${flag.value}`, expected: `${only}` });
  }
  const range = conf.at('Network');
  const network = range && readCidr(range.written);
  const backend = conf.at('Backend');
  const type = backend?.at('Type')?.written;
  if (network === undefined || backend === undefined || type === undefined) return undefined;
  const resolved = resolveBackend(backend, type);
  return resolved && { network, backend: resolved, source: conf.source };
}

const MODELLED = ['vxlan', 'ipip', 'wireguard', 'host-gw', 'alloc', 'aws-vpc'] as const;

function resolveBackend(backend: Field<RawFlannelBackend>, type: Written): FlannelBackend | undefined {
  // backend/manager.go: strings.ToLower.
  const name = type.text.toLowerCase();
  switch (name) {
    case 'vxlan':
      return {
        type: name,
        vni: backend.at('VNI')?.value ?? 1,
        port: backend.at('Port')?.value ?? 8472,
        directRouting: backend.at('DirectRouting')?.value ?? false,
        mtu: backend.at('MTU')?.value,
      };
    case 'ipip':
      return { type: name, directRouting: backend.at('DirectRouting')?.value ?? false };
    case 'wireguard':
      return { type: name, port: backend.at('ListenPort')?.value ?? 51_820, mtu: backend.at('MTU')?.value };
    // Neither reads more of its settings than the type (pkg/backend/hostgw, pkg/backend/alloc).
    case 'host-gw':
    case 'alloc':
      return { type: name };
    case 'aws-vpc':
      return { type: name, routeTables: routeTables(backend) };
    default: {
      const expected = `one of ${MODELLED.join(', ')}`;
      if (BACKENDS.includes(name)) return type.report('unsupported', { found: `the backend ${name}`, expected });
      return type.report('bad-value', { expected, suggestion: nearest(name, [...MODELLED, ...BACKENDS]) });
    }
  }
}

/** A string, or a list of strings (flannel v0.19.2 backend/awsvpc/awsvpc.go routeTables). */
function routeTables(backend: Field<RawFlannelBackend>): readonly string[] | undefined {
  const named = backend.at('RouteTableID')?.value;
  return typeof named === 'string' ? [named] : named;
}
