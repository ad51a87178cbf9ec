import { expect } from 'chai';
import { formatIPv4 } from '../../packet/address.js';
import { ipAt, SmallLab } from '../fixtures/small-lab.js';

describe('the source of a packet', () => {
  const local = [
    'h1: ip addr add 10.0.3.11/24 dev eth0',
    'h1: ip neigh replace 10.0.3.12 lladdr 02:00:0a:00:01:0c dev eth0',
  ];
  const ONLY_HOST = [
    'h1: ip addr del 10.0.1.11/24 dev eth0',
    'h1: ip addr add 10.0.1.11/24 dev eth0 scope host',
    'h1: ip route add 10.0.1.12/32 dev eth0',
    'h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev eth0',
  ];
  const sources: [what: string, lines: string[], dst: string, src: string][] = [
    ['the address of the link', [], '10.0.1.12', '10.0.1.11'],
    ['the one in the subnet of the destination', local, '10.0.3.12', '10.0.3.11'],
    [
      'the one in the subnet of the gateway',
      [...local, 'h1: ip route replace 10.244.2.0/24 via 10.0.3.12'],
      '10.244.2.10',
      '10.0.3.11',
    ],
    [
      'the first where no subnet holds the destination',
      [
        'h1: ip addr add 10.0.3.11/24 dev eth0',
        'h1: ip route add 10.50.0.0/24 dev eth0',
        'h1: ip neigh replace 10.50.0.1 lladdr 02:00:0a:00:01:0c dev eth0',
      ],
      '10.50.0.1',
      '10.0.1.11',
    ],
    [
      "the route's own",
      ['h1: ip route replace 10.244.2.0/24 via 10.0.1.12 src 10.244.1.1'],
      '10.244.2.10',
      '10.244.1.1',
    ],
    [
      'the first of the host in device order, the link having none',
      [
        'h1: ip addr del 10.0.1.11/24 dev eth0',
        'h1: ip route add 10.0.1.12/32 dev eth0',
        'h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev eth0',
      ],
      '10.0.1.12',
      '10.244.1.1',
    ],
    [
      'not one of scope host',
      [
        'h1: ip addr add 10.7.0.1/32 dev lo scope host',
        'h1: ip addr del 10.0.1.11/24 dev eth0',
        'h1: ip route add 10.0.1.12/32 dev eth0',
        'h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev eth0',
      ],
      '10.0.1.12',
      '10.244.1.1',
    ],
    [
      'the first of the host for what goes further, the link having none',
      [
        'h1: ip addr del 10.0.1.11/24 dev eth0',
        'h1: ip route add 10.50.0.0/24 via 10.0.1.12 dev eth0 onlink',
        'h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev eth0',
      ],
      '10.50.0.1',
      '10.244.1.1',
    ],
    [
      'not one of scope link of another device',
      [
        'h1: ip addr del 10.0.1.11/24 dev eth0',
        'h1: ip addr del 10.244.1.1/24 dev veth1',
        'h1: ip addr add 10.244.1.9/24 dev veth1 scope link',
        'h1: ip addr add 10.244.1.1/24 dev veth1',
        'h1: ip route add 10.0.1.12/32 dev eth0',
        'h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev eth0',
      ],
      '10.0.1.12',
      '10.244.1.1',
    ],
    ["not one of scope host of the link's own", ONLY_HOST, '10.0.1.12', '10.244.1.1'],
    [
      "one of scope host of the link's own, with route_localnet",
      [...ONLY_HOST, 'h1: sysctl -w net.ipv4.conf.eth0.route_localnet=1'],
      '10.0.1.12',
      '10.0.1.11',
    ],
    [
      'not one of scope link for what goes further',
      [
        'h1: ip addr del 10.0.1.11/24 dev eth0',
        'h1: ip addr add 10.0.1.9/24 dev eth0 scope link',
        'h1: ip addr add 10.0.1.11/24 dev eth0',
        'h1: ip route add 10.244.2.0/24 via 10.0.1.12',
      ],
      '10.244.2.10',
      '10.0.1.11',
    ],
  ];
  for (const [what, lines, dst, src] of sources) {
    it(`give a packet its source (inet_select_addr): ${what}`, () => {
      const sent = new SmallLab(lines).ask({ src: 'h1', dst });
      expect(ipAt(sent, 'h1/eth0 out').map((packet) => formatIPv4(packet.src))).to.deep.equal([src]);
    });
  }

  it('give an own address as source of what goes to it', () => {
    const sent = new SmallLab().ask({ src: 'h1', dst: '10.244.1.1' });
    expect(ipAt(sent, 'h1/lo in').map(({ src, dst }) => [src, dst].map(formatIPv4))).to.deep.equal([
      ['10.244.1.1', '10.244.1.1'],
      ['10.244.1.1', '10.244.1.1'],
    ]);
    const loop = new SmallLab().ask({ src: 'h1', dst: '127.3.2.1' });
    expect(ipAt(loop, 'h1/lo in').map(({ src }) => formatIPv4(src))).to.include('127.0.0.1');
    const added = new SmallLab(['h1: ip route add local 10.9.0.0/24 dev lo table local']);
    // As `ip route get` says of such a route on Linux 6.18.
    for (const dst of ['10.9.0.5', '10.9.0.6']) {
      const [asked] = ipAt(added.ask({ src: 'h1', dst }), 'h1/lo in');
      expect(asked && formatIPv4(asked.src), 'a local route without a source').to.equal(dst);
    }
  });
});
