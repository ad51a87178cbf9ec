/** What a problem code means, and its words. */
export interface ProblemInfo {
  readonly meaning: string;
  /** One line; `{path}` is the field, `{found}` what stands there. */
  readonly message: string;
  /** Whether it holds by the value alone, and so also in a file whose YAML is broken further down. */
  readonly local: boolean;
}

const local = (meaning: string, message: string): ProblemInfo => ({ meaning, message, local: true });
const wide = (meaning: string, message: string): ProblemInfo => ({ meaning, message, local: false });

/** Everything that can be wrong with a scenario file: a closed set. Codes never change meaning. */
export const PROBLEMS = {
  'yaml-syntax': local('The file is not YAML 1.2.', '{found}'),
  'tab-indentation': local('A tab stands where YAML indents with spaces.', 'a tab is used as indentation'),
  'duplicate-key': local('A map has a key twice.', 'the key {found} is there twice'),
  'bad-key': local('A key is a map, a list or nothing.', 'a key is no text'),
  'multiple-documents': local('The file holds more than one YAML document.', 'a second document starts here'),
  directive: local('A YAML directive other than `%YAML 1.2`.', 'the directive {found} is not supported'),
  tag: local('A YAML tag (`!name`) is used; the language has none.', 'the tag {found} is not supported'),
  'unknown-anchor': local(
    'An alias names no anchor before it, or one that it is inside of.',
    'no anchor {found} before it',
  ),
  'bad-merge': local('The value of a merge key `<<` is not a map or a list of maps.', '`<<` merges {found}'),
  'too-large': local('The file, or what its aliases expand to, is over the limit.', '{found}'),
  'too-deep': local('Maps and lists are nested over the limit.', 'nested too deep'),
  empty: wide('The file has no content.', 'the file is empty'),
  'unsupported-version': local('The version of the language is not known.', 'version {found} is not supported'),
  'unknown-field': local('A field that the language does not have.', '{path} has no field {found}'),
  'missing-field': wide('A required field is absent.', '{path} lacks the field {found}'),
  'wrong-type': local('A value of another type.', '{path} is {found}'),
  'bad-value': local('A value outside the set of allowed ones.', '{path} is {found}'),
  'out-of-range': local('A number, or a count, outside its limits.', '{path} is {found}'),
  unsupported: local(
    'Something that the real system has and this version does not model.',
    '{path}: {found} is not supported',
  ),
  'bad-name': local(
    'A name that Kubernetes, Linux or AWS would not take, or that has a meaning of its own here.',
    '{path}: {found} is no name to use here',
  ),
  'bad-text': local(
    'A text that is empty, or has control characters or line ends where one line is needed.',
    '{path} is {found}',
  ),
  'bad-address': local('Not an IPv4 address.', '{path}: {found} is not an IPv4 address'),
  'bad-cidr': local('Not an IPv4 range.', '{path}: {found} is not an IPv4 range'),
  'host-bits-set': local(
    'A range whose address has bits below the mask.',
    '{path}: {found} has bits set below the mask',
  ),
  'bad-ports': local('Neither a port nor a range of ports.', '{path}: {found} is neither a port nor a range of ports'),
  'bad-protocol': local('Not a protocol that is known there.', '{path}: {found} is not a protocol'),
  'bad-duration': local('Not a duration, or not a whole number of microseconds.', '{path}: {found} is not a duration'),
  'bad-endpoint': local('Not a place where a probe can start or end.', '{path}: {found} is not an endpoint'),
  'bad-place': local('Not the form of a place.', '{path}: {found} is not a place'),
  'bad-target': local('Not the target of a VPC route.', '{path}: {found} is not a target of a route'),
  'bad-pod': local('Not the shorthand of a pod.', '{path}: {found} is not a pod'),
  'bad-probe': local('Not the shorthand of a probe.', '{path}: {found} is not a probe'),
  'bad-command': local('Not a command line that the simulator can carry out.', '{path}: {found}'),
  'bad-json': local('A string that should hold a JSON object does not.', '{path}: {found}'),
  'bad-include': local('Not the relative path of a file.', '{path}: {found} is not a file to include'),
  'unreadable-file': wide('A file that is included cannot be read.', '{path}: {found} cannot be read'),
  'cyclic-include': wide('A file includes itself, by way of others or not.', '{path}: {found}'),
  'unknown-vpc': wide('No VPC has the name.', '{path}: no VPC {found}'),
  'unknown-network-acl': wide('No network ACL has the name.', '{path}: no network ACL {found}'),
  'unknown-gateway': wide('No gateway of the kind has the name.', '{path}: no gateway {found}'),
  'unknown-subnet': wide('No subnet has the name.', '{path}: no subnet {found}'),
  'unknown-route-table': wide('No route table has the name.', '{path}: no route table {found}'),
  'unknown-security-group': wide('No security group has the name.', '{path}: no security group {found}'),
  'unknown-host': wide('No host has the name.', '{path}: no host {found}'),
  'unknown-pod': wide('No pod has the name.', '{path}: no pod {found}'),
  'unknown-probe': wide('No probe has the name.', '{path}: no probe {found}'),
  'unknown-disposition': local('Not a disposition; docs/dispositions.md has them.', '{path}: no disposition {found}'),
  'unknown-assumption': local(
    'Not the code of an assumption; docs/semantics.md has them.',
    '{path}: no assumption {found}',
  ),
  'unknown-sysctl': local(
    'A kernel parameter that the model does not have.',
    '{path}: the kernel parameter {found} is not modelled',
  ),
  'duplicate-name': wide('Two things of a kind have one name.', '{path}: {found} is already there'),
  'duplicate-address': wide('Two hosts, or two pods, have one address.', '{path}: {found} is already taken'),
  'duplicate-route': wide('A route table has two routes to one destination.', '{path}: {found} is already routed'),
  'outside-range': wide(
    'An address or a range is not inside the one that it must be in.',
    '{path}: {found} is outside',
  ),
  'reserved-address': wide(
    'An address that AWS, or the address management of the node, keeps for itself.',
    '{path}: {found} is reserved',
  ),
  overlap: wide('Two ranges that must be apart overlap.', '{path}: {found} overlaps'),
  'no-free-range': wide('No range is left to give to a host.', '{path}: no range is left for {found}'),
  conflict: wide('Two settings exclude each other.', '{path}: {found}'),
} as const satisfies Record<string, ProblemInfo>;

export type ProblemCode = keyof typeof PROBLEMS;
