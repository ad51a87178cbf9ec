import { readFileSync } from 'node:fs';
import { Control } from '../sim/control/control.js';
import type { ProbeResult } from '../sim/engine/result.js';
import { simulate } from '../sim/engine/simulate.js';
import type { ScenarioSecurityGroupRule } from '../sim/scenario/aws-fabric.js';
import { readScenario } from '../sim/scenario/read.js';
import type { Probe, Scenario } from '../sim/scenario/scenario.js';

/** The reference architectures by the scenario that has each. */
const ARCHITECTURES = [
  ['flannel VXLAN', 'scenarios/flannel-vxlan.yaml'],
  ['Calico CrossSubnet, IP-in-IP', 'scenarios/cross-az.yaml'],
  ['native VPC routing', 'scenarios/native-vpc.yaml'],
] as const;

function read(file: string): Scenario {
  const result = readScenario(file, readFileSync(file, 'utf8'));
  if ('problems' in result) throw new Error(`${file} is no scenario`);
  return result.scenario;
}

function probe(scenario: Scenario, to: 'b' | 'c', change: Partial<Probe> = {}): Probe {
  const [first] = scenario.probes;
  if (first === undefined) throw new Error(`${scenario.file} has no probe`);
  const from = { kind: 'pod', namespace: 'default', name: 'a' } as const;
  return { ...first, name: `to ${to}`, from, to: { ...from, name: to }, at: undefined, expect: undefined, ...change };
}

function run(scenario: Scenario, probes: readonly Probe[]): ProbeResult[] {
  return simulate({ ...scenario, probes });
}

/** Whether pods of two hosts reach each other, and get their answers. */
function reaches(scenario: Scenario, to: 'b' | 'c'): boolean {
  const [result] = run(scenario, [probe(scenario, to)]);
  return result?.end.disposition === 'delivered' && result.reply === 'delivered';
}

function wire(scenario: Scenario, to: 'b' | 'c'): string {
  const [result] = run(scenario, [probe(scenario, to)]);
  const first = result?.wires[0];
  return first === undefined ? 'nothing' : `${first.encap}, ${first.overhead} bytes`;
}

/** The largest UDP datagram with DF that arrives in the other zone, IPv4 total length in bytes. */
function largest(scenario: Scenario): number {
  let low = 60;
  let high = 9001;
  while (low < high) {
    const size = Math.ceil((low + high) / 2);
    const [result] = run(scenario, [probe(scenario, 'c', { protocol: 'udp', port: 5000, size, df: true })]);
    if (result?.end.disposition === 'delivered') low = size;
    else high = size - 1;
  }
  return low;
}

function withChecks(scenario: Scenario): Scenario {
  return { ...scenario, hosts: scenario.hosts.map((host) => ({ ...host, sourceDestCheck: true })) };
}

/** The rules of which one alone lets pings between pods of different hosts through. */
const RULES: readonly [string, Pick<ScenarioSecurityGroupRule, 'protocol' | 'ports'>][] = [
  ['protocol 4', { protocol: 4, ports: undefined }],
  ['UDP 8472', { protocol: 17, ports: { from: 8472, to: 8472 } }],
  ["the pods' own traffic", { protocol: 1, ports: undefined }],
];

function ruleNeeded(scenario: Scenario, to: 'b' | 'c'): string {
  for (const [name, rule] of RULES) {
    const groups = scenario.fabric.securityGroups.map((group) => ({
      ...group,
      ingress: [{ ...rule, icmp: undefined, peer: { group: group.name }, source: group.source }],
    }));
    if (reaches({ ...scenario, fabric: { ...scenario.fabric, securityGroups: groups } }, to)) return name;
  }
  return 'none of these';
}

function podRoutes(scenario: Scenario): number {
  const tables = new Control(scenario).fabric(0).routeTables;
  return Math.max(...tables.map((table) => table.routes.filter((route) => route.target.kind === 'eni').length));
}

function yes(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** The comparison of the README: each cell is what the simulator found. */
export function architecturesTable(): string {
  const scenarios = ARCHITECTURES.map(([name, file]) => ({ name, file, scenario: read(file) }));
  const row = (what: string, cell: (scenario: Scenario) => string) =>
    `| ${what} | ${scenarios.map(({ scenario }) => cell(scenario)).join(' | ')} |`;
  return [
    `| | ${scenarios.map(({ name, file }) => `[${name}](${file})`).join(' | ')} |`,
    `|---|${scenarios.map(() => '---|').join('')}`,
    row('on the wire inside a subnet', (scenario) => wire(scenario, 'b')),
    row('on the wire across zones', (scenario) => wire(scenario, 'c')),
    row('largest packet with DF across zones, MTU 9001', (scenario) => `${largest(scenario)} bytes`),
    row('works with the source/destination check on, inside a subnet', (scenario) =>
      yes(reaches(withChecks(scenario), 'b')),
    ),
    row('works with the source/destination check on, across zones', (scenario) =>
      yes(reaches(withChecks(scenario), 'c')),
    ),
    row('security group rule needed inside a subnet', (scenario) => ruleNeeded(scenario, 'b')),
    row('security group rule needed across zones', (scenario) => ruleNeeded(scenario, 'c')),
    row('VPC routes for three nodes', (scenario) => String(podRoutes(scenario))),
  ].join('\n');
}
