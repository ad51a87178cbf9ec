import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { BROADCAST_MAC, type Mac, ZERO_MAC } from '../../packet/address.js';
import { arp, ethernet } from '../../packet/build.js';
import { ETHERTYPE_ARP } from '../../packet/packet.js';
import { SmallLab, seen } from '../fixtures/small-lab.js';

const H2 = 0x02000a00010c as Mac;
const conf = (setting: string) => `h1: sysctl -w net.ipv4.conf.${setting}`;

describe('ARP requests', () => {
  const OWN = ['h1: ip addr add 10.0.1.50/32 dev lo', 'h1: ip addr add 10.0.3.11/24 dev eth0'];
  const announced: [value: number, bind: string, told: string, lines: string[]][] = [
    [0, '10.244.1.1', '10.244.1.1', []],
    [1, '10.244.1.1', '10.0.1.11', []],
    [1, '10.0.1.50', '10.0.1.50', OWN],
    [2, '10.0.1.50', '10.0.1.11', OWN],
    [2, '10.244.1.1', '10.0.1.11', []],
  ];
  for (const [value, bind, told, lines] of announced) {
    it(`with arp_announce ${value} for a packet from ${bind} tell ${told}`, () => {
      const lab = new SmallLab([conf(`eth0.arp_announce=${value}`), ...lines]);
      expect(seen(lab.ask({ src: 'h1', dst: '10.0.1.12', bind }), 'h1/eth0 out')[0]).to.equal(
        `ARP who-has 10.0.1.12 tell ${told}`,
      );
    });
  }
});

describe('ARP answers', () => {
  /** Whether h1 answers by eth0. */
  function answers(lines: readonly string[], target: string, sender = '10.0.1.12'): boolean {
    const request = arp('request', { mac: H2, ip: ip(sender) }, { mac: ZERO_MAC, ip: ip(target) });
    const traced = new SmallLab(lines).receive('h1', 'eth0', ethernet(BROADCAST_MAC, H2, ETHERTYPE_ARP, request));
    return seen(traced, 'h1/eth0 out').includes(`ARP ${target} is-at 02:00:0a:00:01:0b`);
  }

  const SECOND = 'h1: ip addr add 10.0.3.11/24 dev eth0';
  const WIDE = 'h1: ip addr add 10.0.3.11/8 dev eth0';
  const HOST = 'h1: ip addr add 10.7.0.1/32 dev lo scope host';
  const AWAY = 'h1: ip route add 10.0.1.12/32 via 10.244.1.10';
  const rows: [what: string, lines: string[], target: string, answered: boolean][] = [
    ['0: any own address', [], '10.244.1.1', true],
    ['1: one of the link', [conf('eth0.arp_ignore=1')], '10.0.1.11', true],
    ['1: not one of another link', [conf('eth0.arp_ignore=1')], '10.244.1.1', false],
    [
      '1: what is told for others does not count',
      [conf('eth0.arp_ignore=1'), conf('eth0.proxy_arp=1')],
      '10.244.1.10',
      true,
    ],
    ['2: one in the subnet of who asks', [conf('eth0.arp_ignore=2'), SECOND], '10.0.1.11', true],
    ['2: not one in another subnet', [conf('eth0.arp_ignore=2'), SECOND], '10.0.3.11', false],
    [
      '2: one that is there twice, once in a subnet that holds it',
      [conf('eth0.arp_ignore=2'), SECOND, WIDE],
      '10.0.3.11',
      true,
    ],
    ['2: not one of another link', [conf('eth0.arp_ignore=2')], '10.244.1.1', false],
    ['3: one of global scope', [conf('eth0.arp_ignore=3'), HOST], '10.244.1.1', true],
    ['3: not one of scope host', [conf('eth0.arp_ignore=3'), HOST], '10.7.0.1', false],
    ['0: one of scope host', [HOST], '10.7.0.1', true],
    ['8: none', [conf('eth0.arp_ignore=8')], '10.0.1.11', false],
  ];
  for (const [what, lines, target, answered] of rows) {
    it(`with arp_ignore ${what}`, () => expect(answers(lines, target)).to.equal(answered));
  }

  it('with arp_ignore 1 go to who asks from another subnet, with 2 they do not', () => {
    expect(answers([conf('eth0.arp_ignore=1')], '10.0.1.11', '10.0.9.9')).to.equal(true);
    expect(answers([conf('eth0.arp_ignore=2')], '10.0.1.11', '10.0.9.9')).to.equal(false);
  });

  it('with arp_filter only by the link that the way back leaves by', () => {
    expect(answers([conf('eth0.arp_filter=1')], '10.0.1.11')).to.equal(true);
    expect(answers([AWAY], '10.0.1.11')).to.equal(true);
    expect(answers([conf('eth0.arp_filter=1'), AWAY], '10.0.1.11')).to.equal(false);
    expect(answers([conf('eth0.arp_filter=1'), 'h1: ip route del 10.0.1.0/24'], '10.0.1.11')).to.equal(false);
  });

  it('go to nobody whose packets would be refused', () => {
    expect(answers([conf('eth0.rp_filter=1'), AWAY], '10.0.1.11')).to.equal(false);
    expect(answers([], '10.0.1.11', '10.244.1.1'), 'who asks by an own address').to.equal(false);
  });
});
