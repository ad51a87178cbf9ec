import { expect } from 'chai';
import fc from 'fast-check';
import { numRuns, seed } from '../../test/fuzz-settings.js';
import { ipv4Of } from '../packet/ipv4-of.js';
import { readScenario } from '../scenario/read.js';
import type { Scenario } from '../scenario/scenario.js';
import type { ProbeResult } from './result.js';
import { simulate } from './simulate.js';

/** A small network of any kind, as its author would write it. */
interface Draft {
  readonly network: 'flannel' | 'direct' | 'canal' | 'Always' | 'CrossSubnet' | 'Never' | 'native';
  readonly checks: readonly boolean[];
  readonly mtus: readonly number[];
  readonly ingress: readonly string[];
  readonly rpFilter: number;
  readonly protocol: string;
  readonly size: number;
  readonly df: boolean;
  readonly ttl: number;
  readonly from: string;
  readonly to: string;
}

const ENDS = ['pod/a', 'pod/b', 'pod/c', 'host/node-a', 'host/node-c'] as const;
const RULES = [
  '{ protocol: ipip, from: nodes }',
  '{ protocol: udp, ports: 8472, from: nodes }',
  '{ protocol: icmp, from: nodes }',
  '{ protocol: tcp, ports: 1-1024, from: 10.0.0.0/8 }',
  '{ protocol: udp, from: 0.0.0.0/0 }',
];

const draft: fc.Arbitrary<Draft> = fc.record({
  network: fc.constantFrom('flannel', 'direct', 'canal', 'Always', 'CrossSubnet', 'Never', 'native'),
  checks: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  mtus: fc.array(fc.constantFrom(1500, 9001), { minLength: 3, maxLength: 3 }),
  ingress: fc.subarray(RULES),
  rpFilter: fc.integer({ min: 0, max: 2 }),
  protocol: fc.constantFrom('icmp', 'udp/53', 'tcp/80'),
  size: fc.oneof(
    fc.integer({ min: 60, max: 9100 }),
    fc.constantFrom(1450, 1451, 1480, 1481, 1500, 1501, 8951, 8952, 9001),
  ),
  df: fc.boolean(),
  ttl: fc.oneof(fc.constant(64), fc.integer({ min: 1, max: 5 })),
  from: fc.constantFrom(...ENDS),
  to: fc.constantFrom(...ENDS),
});

function networkText({ network }: Draft): string {
  const flannel = (type: string, direct: boolean) =>
    `{ type: ${type}, net-conf.json: { Network: 10.244.0.0/16, Backend: { Type: vxlan, DirectRouting: ${direct} } } }`;
  switch (network) {
    case 'flannel':
      return flannel('flannel', false);
    case 'direct':
      return flannel('flannel', true);
    case 'canal':
      return flannel('canal', false);
    case 'native':
      return '{ type: native }';
    default:
      return `{ type: calico, pools: [{ apiVersion: projectcalico.org/v3, kind: IPPool, metadata: { name: pool }, spec: { cidr: 192.168.0.0/16, ipipMode: ${network} } }] }`;
  }
}

function text(of: Draft): string {
  const ranges = ['Always', 'CrossSubnet', 'Never'].includes(of.network);
  const host = (name: string, subnet: string, address: string, index: number) =>
    `  ${name}: { subnet: ${subnet}, address: ${address}, securityGroups: [nodes], sourceDestCheck: ${of.checks[index]}, mtu: ${of.mtus[index]}, sysctls: { net.ipv4.conf.all.rp_filter: ${of.rpFilter} }${ranges ? '' : `, podCIDR: 10.244.${index}.0/24`} }`;
  const rest = of.protocol === 'tcp/80' ? '' : `, size: ${of.size}, df: ${of.df}`;
  return `
version: 1
name: drawn
fabric:
  type: aws
  vpc: { cidr: 10.0.0.0/16 }
  subnets: { a: { zone: z-a, cidr: 10.0.1.0/24 }, b: { zone: z-b, cidr: 10.0.2.0/24 } }
  securityGroups: { nodes: { ingress: [${of.ingress.join(', ')}] } }
hosts:
${host('node-a', 'a', '10.0.1.11', 0)}
${host('node-b', 'a', '10.0.1.12', 1)}
${host('node-c', 'b', '10.0.2.13', 2)}
network: ${networkText(of)}
pods: [a on node-a, b on node-b, c on node-c]
probes:
  - { name: first, from: ${of.from}, to: ${of.to}, protocol: ${of.protocol}${rest}, ttl: ${of.ttl} }
  - { name: again, from: ${of.from}, to: ${of.to}, protocol: ${of.protocol}${rest}, ttl: ${of.ttl} }
`;
}

function read(of: Draft): Scenario {
  const result = readScenario('drawn.yaml', text(of));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.scenario;
}

function first(of: Draft): ProbeResult {
  const [result] = simulate(read(of));
  if (result === undefined) throw new Error('no result');
  return result;
}

describe('simulation, properties', () => {
  it('is deterministic: one scenario, one result', () => {
    fc.assert(
      fc.property(draft, (of) => {
        expect(JSON.stringify(simulate(read(of)))).to.equal(JSON.stringify(simulate(read(of))));
      }),
      { numRuns, seed },
    );
  });

  it('every probe ends somewhere, at every trace level alike', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const scenario = read(of);
        const ends = (['off', 'path', 'full'] as const).map((level) =>
          simulate(scenario, level).map(({ end, reply, time }) => ({ end, reply, time })),
        );
        expect(ends[0]).to.deep.equal(ends[2]);
        expect(ends[1]).to.deep.equal(ends[2]);
      }),
      { numRuns, seed },
    );
  });

  it('sizes add up: on each wire the outer packet is the inner one and the bytes that encap costs', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const { packets, wires } = first(of);
        for (const { encap, overhead } of wires)
          expect(encap === 'wireguard' ? undefined : { plain: 0, ipip: 20, vxlan: 50 }[encap]).to.equal(overhead);
        for (const hop of packets.flatMap((packet) => packet.hops)) {
          let sum = 0;
          for (let at = ipv4Of(hop.packet); at !== undefined; ) {
            sum += at.length - at.payload.length;
            if (at.payload.layer !== 'ipv4') {
              sum += at.payload.length;
              break;
            }
            at = at.payload;
          }
          const ip = ipv4Of(hop.packet);
          if (ip !== undefined) expect(sum).to.equal(ip.length);
        }
      }),
      { numRuns, seed },
    );
  });

  it('each host on the way takes one from the TTL, tunnels and the VPC none', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const { end, packets, forward, probe } = first(of);
        const own = packets.find((packet) => packet.id === forward[0]);
        const whole = packets.every((packet) => packet.cause.kind !== 'fragment');
        if (end.disposition !== 'delivered' || own === undefined || !whole) return;
        const forwards = own.hops.flatMap((hop) => hop.steps).filter((step) => step.kind === 'ttl').length;
        const last = own.hops.at(-1);
        expect(forwards).to.be.at.most(2);
        expect(last && ipv4Of(last.packet)?.ttl).to.equal(probe.ttl - forwards);
      }),
      { numRuns, seed },
    );
  });

  it('one more allowing rule of a security group never loses a packet', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...RULES), (of, rule) => {
        const before = first(of);
        const after = first({ ...of, ingress: [...of.ingress, rule] });
        if (before.end.disposition === 'delivered') expect(after.end.disposition).to.equal('delivered');
        if (before.reply === 'delivered') expect(after.reply).to.equal('delivered');
      }),
      { numRuns, seed },
    );
  });

  it('turning the source/destination checks off never loses a packet', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const open = first({ ...of, checks: [false, false, false] });
        if (first(of).end.disposition === 'delivered') expect(open.end.disposition).to.equal('delivered');
      }),
      { numRuns, seed },
    );
  });

  it('whatever an operator types, every packet ends somewhere', () => {
    const change = fc.record({
      on: fc.constantFrom('node-a', 'node-c', 'pod/a', 'pod/c'),
      command: fc.constantFrom(...COMMANDS),
    });
    fc.assert(
      fc.property(draft, fc.array(change, { minLength: 1, maxLength: 4 }), (of, changes) => {
        const typed = changes.map(({ on, command }, at) => `  - { at: ${at}ms, on: ${on}, run: ['${command}'] }\n`);
        const result = readScenario(
          'drawn.yaml',
          `${text(of)}changes:\n${typed.join('')}`.replaceAll('name: again,', 'name: again, at: 1s,'),
        );
        if ('problems' in result) throw new Error(JSON.stringify(result.problems));
        for (const { end } of simulate(result.scenario)) expect(end.disposition).to.be.a('string');
      }),
      { numRuns, seed },
    );
  });
});

/** What operators and faults do to hosts and pods. */
const COMMANDS = [
  'ip link set eth0 down',
  'ip link set eth0 mtu 1300',
  'ip link set eth0 address 02:00:00:00:00:77',
  'ip link set flannel.1 down',
  'ip link del flannel.1',
  'ip link set tunl0 down',
  'ip link set cni0 down',
  'ip link del cni0',
  'ip link add br9 type bridge',
  'ip addr add 10.244.2.2/32 dev lo',
  'ip addr del 10.0.1.11/24 dev eth0',
  'ip addr del 10.244.0.2/24 dev eth0',
  'ip route del default',
  'ip route replace default via 10.0.1.12',
  'ip route add blackhole 10.244.2.0/24',
  'ip route replace unreachable 192.168.0.0/16',
  'ip route add 10.0.2.13/32 dev tunl0',
  'ip route add 10.244.2.0/24 via 10.0.1.12 dev eth0 onlink table 100',
  'ip rule add from all lookup 100 priority 100',
  'ip rule add to 10.0.0.0/8 blackhole priority 99',
  'ip rule del priority 32766',
  'ip neigh replace 10.0.1.1 lladdr ff:ff:ff:ff:ff:ff dev eth0 nud permanent',
  'ip neigh replace 10.244.0.1 lladdr ff:ff:ff:ff:ff:ff dev eth0',
  'ip neigh replace 10.0.1.12 lladdr 02:00:00:00:00:55 dev eth0 nud permanent',
  'bridge fdb append 00:00:00:00:00:00 dev flannel.1 dst 10.0.1.12',
  'sysctl -w net.ipv4.ip_forward=0',
  'sysctl -w net.ipv4.conf.all.rp_filter=1',
  'sysctl -w net.ipv4.conf.all.proxy_arp=1',
  'sysctl -w net.ipv4.ip_default_ttl=1',
  'iptables -P FORWARD DROP',
  'iptables -P OUTPUT DROP',
  'iptables -t raw -A PREROUTING -p icmp -j DROP',
  'iptables -I FORWARD -j REJECT',
  'iptables -t mangle -A FORWARD -j TTL --ttl-set 1',
  'iptables -t nat -A POSTROUTING -j MASQUERADE',
  'tc qdisc add dev eth0 clsact',
  'tc filter add dev eth0 ingress protocol ip prio 1 matchall action drop',
] as const;
