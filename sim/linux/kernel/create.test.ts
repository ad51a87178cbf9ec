import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { endOf, SmallLab, seen } from '../fixtures/small-lab.js';

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
