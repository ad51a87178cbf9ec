import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { formatIPv4, formatMac, type Mac } from '../../packet/address.js';
import { parseCommand } from '../commands/parse.js';
import { endOf, SmallLab, seen } from '../fixtures/small-lab.js';
import type { Operation } from '../operation.js';

const toH2 = { src: 'h1', dst: '10.0.1.12' } as const;
const asks = (lab: SmallLab) => seen(lab.ask(toH2), 'h1/eth0 out').filter((line) => line.startsWith('ARP')).length;

describe('a kernel under a new configuration', () => {
  const changes: [what: string, lines: string[], asked: number][] = [
    ['keeps its neighbours', ['h1: ip route add 10.9.0.0/16 via 10.0.1.12'], 0],
    ['keeps them when another link changes', ['h1: ip link set veth1 down'], 0],
    ['keeps them when another link gets another MAC', ['h1: ip link set veth1 address 02:00:00:00:00:99'], 0],
    ['loses them with the MAC', ['h1: ip link set eth0 address 02:00:00:00:00:99'], 1],
    ['loses them with the link, even when it comes back', ['h1: ip link set eth0 down', 'h1: ip link set eth0 up'], 1],
  ];
  for (const [what, lines, asked] of changes) {
    it(what, () => {
      const lab = new SmallLab();
      expect(asks(lab)).to.equal(1);
      expect(asks(lab)).to.equal(0);
      expect(asks(lab.type(...lines))).to.equal(asked);
    });
  }

  it('keeps sockets and path MTUs', () => {
    const lab = new SmallLab();
    lab.lab.namespace('p2').state.pmtu.set(ip('10.244.1.10'), { mtu: 1000, expires: 1e12 });
    lab.type('p2: ip route add 10.9.0.0/16 via 10.244.2.1');
    expect(lab.lab.namespace('p2').state.pmtu.get(ip('10.244.1.10'))?.mtu).to.equal(1000);
    expect(endOf(lab.ask({ protocol: 'udp' }))).to.equal('delivered at p2/eth0');
  });

  const SET = 'h1: ip neigh replace 10.0.1.12 lladdr 02:00:00:00:00:99 dev eth0';
  const entries: [what: string, lines: string[], end: string][] = [
    [
      'a neighbour that was configured goes when it is taken away',
      [SET, 'h1: ip neigh del 10.0.1.12 dev eth0'],
      'delivered at h2/eth0',
    ],
    [
      'a neighbour that is configured stays when another goes',
      [SET, SET.replace('.12', '.13'), 'h1: ip neigh del 10.0.1.13 dev eth0'],
      'not-for-this-mac at h2/eth0',
    ],
    [
      'a neighbour of the same address on another link is another',
      [SET, SET.replace('eth0', 'veth1'), 'h1: ip neigh del 10.0.1.12 dev veth1'],
      'not-for-this-mac at h2/eth0',
    ],
    [
      'a neighbour that is configured anew is so',
      [SET, SET.replace('00:99', '00:98').replace('02:00:00:00:00:98', '02:00:0a:00:01:0c')],
      'delivered at h2/eth0',
    ],
  ];
  for (const [what, lines, end] of entries) {
    it(what, () => {
      const lab = new SmallLab();
      for (const line of lines) lab.type(line);
      expect(endOf(lab.ask(toH2))).to.equal(end);
    });
  }

  it('does not put a configured neighbour back that has aged since', () => {
    const lab = new SmallLab(['h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev eth0 nud reachable']);
    lab.wait(31).type('h1: ip route add 10.9.0.0/16 via 10.0.1.12');
    expect(lab.lab.namespace('h1').linkByName.get('eth0')?.neighbours.get(ip('10.0.1.12'))?.state).to.equal('stale');
    expect(lab.lab.namespace('h1').links.map(({ name, config }) => `${name} ${config.up}`)).to.deep.equal([
      'lo true',
      'eth0 true',
      'veth1 true',
    ]);
  });

  it('keeps what it has learned of forwarding entries, and drops what is no longer configured', () => {
    const tunnel = [
      'h1: ip link add vx type vxlan id 1 local 10.0.1.11 dev eth0 ageing 60',
      'h1: ip link set vx up',
      'h1: bridge fdb add 02:00:00:00:00:01 dev vx dst 10.0.1.12',
      'h1: bridge fdb add 02:00:00:00:00:02 dev vx dst 10.0.1.12 dynamic',
      'h1: bridge fdb add 02:00:00:00:00:03 dev vx dst 10.0.1.13',
    ];
    const lab = new SmallLab(tunnel);
    const fdb = () =>
      [...(lab.lab.namespace('h1').linkByName.get('vx')?.fdb ?? [])].map(([mac, { dst, expires }]) => [
        mac % 256,
        dst,
        expires,
      ]);
    const all = [
      [1, ip('10.0.1.12'), undefined],
      [2, ip('10.0.1.12'), 60_000_000],
      [3, ip('10.0.1.13'), undefined],
    ];
    expect(fdb()).to.deep.equal(all);
    lab.wait(5).type('h1: ip route add 10.9.0.0/16 via 10.0.1.12');
    expect(fdb(), 'its time goes on').to.deep.equal(all);
    lab.type('h1: bridge fdb del 02:00:00:00:00:03 dev vx');
    expect(fdb()).to.deep.equal(all.slice(0, 2));
    lab.type('h1: bridge fdb replace 02:00:00:00:00:01 dev vx dst 10.0.1.13');
    expect(fdb()[0]).to.deep.equal([1, ip('10.0.1.13'), undefined]);
  });

  it('has entries of a bridge in the bridge, by port', () => {
    const lab = new SmallLab([
      'h1: ip link add br0 type bridge',
      'h1: ip link set veth1 master br0',
      'h1: bridge fdb add 02:00:00:00:00:01 dev veth1 master',
      'h1: bridge fdb add 02:00:00:00:00:02 dev veth1 master dynamic',
    ]);
    const fdb = lab.lab.namespace('h1').linkByName.get('br0')?.fdb;
    expect([...(fdb?.values() ?? [])]).to.deep.equal([
      { entry: 0, dst: undefined, port: 'veth1', expires: undefined },
      { entry: 0, dst: undefined, port: 'veth1', expires: 300_000_000 },
    ]);
    expect(lab.lab.namespace('h1').linkByName.get('veth1')?.fdb.size).to.equal(0);
  });
});

describe('entries of a kernel under a new configuration', () => {
  const neighboursOf = (lab: SmallLab, link: string) =>
    [...(lab.lab.namespace('h1').linkByName.get(link)?.neighbours.keys() ?? [])].map(formatIPv4);
  const set = (address: string, link: string) => `h1: ip neigh replace ${address} lladdr 02:00:00:00:00:99 dev ${link}`;
  const fdbOf = (lab: SmallLab, link: string) =>
    [...(lab.lab.namespace('h1').linkByName.get(link)?.fdb.entries() ?? [])].map(
      ([mac, { dst, port }]) => `${formatMac(mac)} ${dst === undefined ? port : formatIPv4(dst)}`,
    );

  it('a neighbour goes alone: not with one of the same address, nor with one of the same link', () => {
    const lab = new SmallLab().type(set('10.0.1.50', 'eth0'), set('10.0.1.51', 'eth0'), set('10.0.1.50', 'veth1'));
    lab.type('h1: ip neigh del 10.0.1.50 dev veth1');
    expect(neighboursOf(lab, 'veth1')).to.not.contain('10.0.1.50');
    expect(neighboursOf(lab, 'eth0')).to.include.members(['10.0.1.50', '10.0.1.51']);
    lab.type('h1: ip neigh del 10.0.1.50 dev eth0');
    expect(neighboursOf(lab, 'eth0')).to.contain('10.0.1.51').and.not.contain('10.0.1.50');
  });

  const VX = [
    'h1: ip link add vx0 address 02:00:00:00:00:c0 type vxlan id 1 dev eth0 dstport 8472',
    'h1: ip link add vx1 address 02:00:00:00:00:c1 type vxlan id 2 dev eth0 dstport 8472',
    'h1: ip link set vx0 up',
    'h1: ip link set vx1 up',
  ];
  const fdb = (verb: string, mac: string, link: string) => `h1: bridge fdb ${verb} ${mac} dev ${link} dst 10.0.1.12`;
  const [ONE, TWO] = ['02:00:00:00:00:e1', '02:00:00:00:00:e2'];

  it('so does a forwarding entry', () => {
    const lab = new SmallLab(VX).type(fdb('add', ONE, 'vx0'), fdb('add', TWO, 'vx0'), fdb('add', ONE, 'vx1'));
    lab.type(fdb('del', ONE, 'vx1'));
    expect(fdbOf(lab, 'vx1')).to.deep.equal([]);
    expect(fdbOf(lab, 'vx0')).to.deep.equal([`${ONE} 10.0.1.12`, `${TWO} 10.0.1.12`]);
    lab.type(fdb('del', ONE, 'vx0'));
    expect(fdbOf(lab, 'vx0')).to.deep.equal([`${TWO} 10.0.1.12`]);
  });

  it('an entry towards a far end is of its own device, one without of the bridge that this is a port of', () => {
    const lab = new SmallLab([
      ...VX,
      'h1: ip link add br0 address 02:00:00:00:00:b0 type bridge',
      'h1: ip link set br0 up',
      'h1: ip link set vx0 master br0',
      fdb('add', ONE, 'vx0'),
      `h1: bridge fdb add ${TWO} dev vx0 master static`,
    ]);
    expect(fdbOf(lab, 'vx0')).to.deep.equal([`${ONE} 10.0.1.12`]);
    expect(fdbOf(lab, 'br0')).to.deep.equal([`${TWO} vx0`]);
  });

  it('what was learned goes with a device of another kind, though of the same name and MAC', () => {
    const made = (kind: string) => `h1: ip link add x0 address 02:00:00:00:00:c9 type ${kind}`;
    const lab = new SmallLab([made('bridge'), 'h1: ip link set x0 up']);
    lab.lab
      .namespace('h1')
      .linkByName.get('x0')
      ?.fdb.set(7 as Mac, { entry: 0, dst: undefined, port: 'x', expires: 1e15 });
    lab.type('h1: ip link set x0 mtu 1400');
    expect(fdbOf(lab, 'x0')).to.have.lengthOf(1);
    const anew = ['ip link del x0', made('vxlan id 9 dstport 4789').slice('h1: '.length), 'ip link set x0 up'];
    const operations = anew.flatMap((line) => {
      const parsed = parseCommand(line, 0);
      return 'operations' in parsed ? parsed.operations : [];
    });
    expect(operations).to.have.lengthOf(3);
    lab.lab.apply('h1', operations);
    expect(fdbOf(lab, 'x0')).to.have.lengthOf(0);
  });
});

describe('tables that have connections tracked', () => {
  const tracked = (...lines: string[]) => {
    const ns = new SmallLab(lines).lab.namespace('h1');
    return [ns.tracksFlows, ns.translates];
  };
  const rows: [what: string, lines: string[], tracks: boolean, translates: boolean][] = [
    ['none', [], false, false],
    ['a filter without states', ['h1: iptables -A FORWARD -s 10.0.0.0/8 -j DROP'], false, false],
    [
      'a rule with a state beside other matches and other rules',
      ['h1: iptables -A INPUT -j ACCEPT', 'h1: iptables -A FORWARD -s 10.0.0.0/8 -m conntrack --ctstate NEW -j DROP'],
      true,
      false,
    ],
    ['a nat table', ['h1: iptables -t nat -A POSTROUTING -j ACCEPT'], true, true],
    ['mangle', ['h1: iptables -t mangle -A POSTROUTING -j ACCEPT'], false, false],
  ];
  for (const [what, lines, tracks, translates] of rows)
    it(what, () => expect(tracked(...lines)).to.deep.equal([tracks, translates]));
});

describe('IP-in-IP devices', () => {
  it('are tried by how many of their ends are given', () => {
    const lab = new SmallLab([
      'h1: ip link add any type ipip',
      'h1: ip link add far type ipip remote 10.0.1.12',
      'h1: ip link add both type ipip local 10.0.1.11 remote 10.0.1.12',
      'h1: ip link add near type ipip local 10.0.1.11',
    ]);
    const names = lab.lab.namespace('h1').ipipLinks.map(({ name }) => name);
    expect([names[0], names.at(-1)]).to.deep.equal(['both', names.includes('tunl0') ? names.at(-1) : 'any']);
    expect(names.indexOf('any')).to.be.greaterThan(Math.max(names.indexOf('far'), names.indexOf('near')));
  });
});

describe('rules of routing', () => {
  for (const condition of ['from 10.99.0.0/16', 'to 10.99.0.0/16', 'iif eth0', 'fwmark 7'])
    it(`with a condition are asked under it only: ${condition}`, () => {
      const lab = new SmallLab([
        'h1: ip rule del lookup main',
        `h1: ip rule add ${condition} lookup main priority 32766`,
      ]);
      expect(endOf(lab.ask())).to.equal('no-route at h1/veth1');
    });
});

describe('a link that goes', () => {
  it('takes its configured entries along', () => {
    const lab = new SmallLab([
      'h1: ip link add vx0 address 02:00:00:00:00:c0 type vxlan id 1 dev eth0 dstport 8472',
      'h1: ip link set vx0 up',
      'h1: bridge fdb add 02:00:00:00:00:e1 dev vx0 dst 10.0.1.12',
      'h1: ip neigh replace 10.7.0.1 lladdr 02:00:00:00:00:99 dev vx0',
      'h1: ip link del vx0',
    ]);
    expect(lab.lab.namespace('h1').linkByName.has('vx0')).to.equal(false);
    expect(endOf(lab.ask())).to.equal('delivered at p2/eth0');
  });
});

describe('a cable between two devices of one namespace', () => {
  const veth = (name: string, link: string, mac: number): Operation => ({
    kind: 'link-add',
    link: {
      id: 0,
      name,
      mac: mac as Mac,
      mtu: 1500,
      up: true,
      master: undefined,
      kind: 'veth',
      peer: { namespace: 'h1', link },
    },
  });

  it('keeps the mark of a packet', () => {
    const lab = new SmallLab();
    lab.lab.apply('h1', [veth('v1', 'v2', 0x0200000000f1), veth('v2', 'v1', 0x0200000000f2)]);
    lab.type(
      'h1: ip addr add 10.7.0.1/24 dev v1',
      'h1: ip neigh replace 10.7.0.9 lladdr 02:00:00:00:00:f2 dev v1',
      'h1: ip route add 10.244.2.0/24 via 10.7.0.9 table 100',
      'h1: ip rule add iif veth1 lookup 100 priority 50',
      'h1: iptables -t mangle -A PREROUTING -i veth1 -j MARK --set-mark 7',
      'h1: iptables -A FORWARD -i v2 -m mark --mark 7 -j DROP',
    );
    expect(endOf(lab.ask())).to.equal('filter-drop at h1/eth0');
  });
});
