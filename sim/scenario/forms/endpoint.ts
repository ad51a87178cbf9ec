import { parseIPv4 } from '../../packet/address.js';
import type { Directory } from '../names.js';
import type { Endpoint } from '../scenario.js';
import type { Written } from '../written.js';
import { isLabel, isLink, isSubdomain } from './name.js';

const ENDPOINT = 'pod/NAME, pod/NAMESPACE/NAME or host/NAME';

/** A name that a host may have, or has though it should not. */
function isHost(text: string, directory: Directory): boolean {
  return isSubdomain(text) || directory.hosts.has(text);
}

/** A probe's destination. */
export function readEndpoint(written: Written, directory: Directory): Endpoint | undefined {
  const address = parseIPv4(written.text);
  if (address !== undefined) return { kind: 'ip', address };
  return readSource(written, directory, `${ENDPOINT}, or an IPv4 address`);
}

/** A probe's source: a pod or a host. */
export function readSource(
  written: Written,
  directory: Directory,
  expected = ENDPOINT,
): Exclude<Endpoint, { kind: 'ip' }> | undefined {
  const [kind, first = '', second, ...more] = written.text.split('/');
  if (kind === 'host' && second === undefined && isHost(first, directory)) {
    return directory.hosts.refer(part(written, 'host/'), first) ? { kind, name: first } : undefined;
  }
  const namespace = second === undefined ? 'default' : first;
  const name = second ?? first;
  if (kind === 'pod' && more.length === 0 && isLabel(namespace) && isSubdomain(name)) {
    return directory.pods.refer(part(written, 'pod/'), `${namespace}/${name}`) ? { kind, namespace, name } : undefined;
  }
  const bare = /^[^/]+$/.test(written.text);
  const host = bare && directory.hosts.has(written.text) ? `host/${written.text}` : undefined;
  const pod = bare && directory.pods.has(`default/${written.text}`) ? `pod/${written.text}` : undefined;
  return written.report('bad-endpoint', { expected, suggestion: host ?? pod });
}

/** Where commands run: `HOST`, `host/HOST`, `pod/NAME` or `pod/NAMESPACE/NAME`; returns a namespace's name. */
export function readNamespace(written: Written, directory: Directory): string | undefined {
  if (isHost(written.text, directory)) return directory.hosts.refer(written) ? written.text : undefined;
  const source = readSource(written, directory, 'a host, or pod/NAMESPACE/NAME');
  if (source === undefined) return undefined;
  return source.kind === 'host' ? source.name : `pod/${source.namespace}/${source.name}`;
}

const PLACE =
  'HOST, HOST/LINK, pod/NAMESPACE/NAME, pod/NAMESPACE/NAME/LINK, eni/HOST, eni/HOST/LINK, router/SUBNET, router/ROUTER/LINK, segment/SEGMENT, or igw/, nat/, vpn/, peering/ or tgw/ and a name';

/** Kinds of gateways in places. */
const GATEWAYS: ReadonlySet<string> = new Set(['igw', 'nat', 'vpn', 'peering', 'tgw']);

/** Where a packet is: returns the form of `Expectation.place`. */
export function readPlace(written: Written, directory: Directory): string | undefined {
  const [kind = '', first = '', second, third, ...more] = written.text.split('/');
  const bad = () => written.report('bad-place', { expected: PLACE });
  if (more.length > 0) return bad();
  if (kind === 'segment' || (kind === 'router' && directory.routers.has(first))) {
    if (!isLabel(first) || third !== undefined || (second !== undefined && !isLink(second))) return bad();
    const names = kind === 'segment' ? directory.subnets : directory.routers;
    return names.refer(written.part(kind.length + 1, first)) ? written.text : undefined;
  }
  if (kind === 'eni' || kind === 'router') {
    if (!(isSubdomain(first) || directory.hosts.has(first))) return bad();
    if (second !== undefined && (kind === 'router' || third !== undefined || !isLink(second))) return bad();
    const names = kind === 'eni' ? directory.hosts : directory.subnets;
    return names.refer(written.part(kind.length + 1, first)) ? written.text : undefined;
  }
  if (GATEWAYS.has(kind) && first !== '') {
    if (second !== undefined || !isLabel(first)) return bad();
    // An internet gateway need not be declared.
    const known = kind === 'igw' && (first === 'igw' || first.startsWith('igw-'));
    return known || directory.gateways.refer(part(written, `${kind}/`)) ? written.text : undefined;
  }
  if (kind === 'pod') {
    const namespace = second === undefined ? 'default' : first;
    const name = second ?? first;
    if (!isLabel(namespace) || !isSubdomain(name) || (third !== undefined && !isLink(third))) return bad();
    const full = `${namespace}/${name}`;
    if (!directory.pods.refer(part(written, 'pod/'), full)) return undefined;
    return `pod/${full}${third === undefined ? '' : `/${third}`}`;
  }
  const [host, link, rest] =
    kind === 'host' ? [first, second, third] : [kind, written.text === kind ? undefined : first, second];
  if (rest !== undefined || !isHost(host, directory) || (link !== undefined && !isLink(link))) return bad();
  if (!directory.hosts.refer(written.part(kind === 'host' ? 5 : 0, host))) return undefined;
  return link === undefined ? host : `${host}/${link}`;
}

/** The text after a prefix. */
function part(written: Written, prefix: string): Written {
  return written.part(prefix.length, written.text.slice(prefix.length));
}
