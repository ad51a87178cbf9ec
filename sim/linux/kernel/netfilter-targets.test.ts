import { expect } from 'chai';
import { mssOf } from '../../packet/tcp-options.js';
import { endOf, ipAt, outcome, SmallLab, steps } from '../fixtures/small-lab.js';

const FORWARD = 'h1: iptables -A FORWARD';
const MANGLE = 'h1: iptables -t mangle -A';
const TTL_AT_P2 = 62;

describe('targets of the packet filter', () => {
  const marks: [what: string, set: string[], asked: string, matches: boolean][] = [
    ['a whole mark', ['7'], '7', true],
    ['a part of it', ['7'], '0x3/0x3', true],
    ['another part', ['8'], '0x3/0x3', false],
    ['set under a mask: other bits stay', ['0xf0', '0x5/0xf'], '0xf5', true],
    ['set again: the bits of the mask are new', ['0xff', '0x5/0xf'], '0xf5', true],
    ['set as a whole: nothing stays', ['0xf0', '0x5'], '5', true],
  ];
  for (const [what, set, asked, matches] of marks) {
    it(`marks packets: ${what}`, () => {
      const lines = set.map((mark) => `${MANGLE} PREROUTING -j MARK --set-mark ${mark}`);
      const end = outcome([...lines, `${FORWARD} -m mark --mark ${asked} -j DROP`]);
      expect(end).to.equal(matches ? 'filter-drop at h1/eth0' : TTL_AT_P2);
    });
  }

  const ttls: [target: string, left: number | string][] = [
    ['--ttl-set 5', 3],
    ['--ttl-inc 1', 63],
    ['--ttl-inc 250', 253],
    ['--ttl-dec 10', 52],
    ['--ttl-dec 62', 'ttl-exceeded at h2/eth0'],
    ['--ttl-dec 200', 'ttl-exceeded at h1/veth1'],
  ];
  for (const [target, left] of ttls) {
    it(`changes the TTL: ${target}, within 0 to 255`, () => {
      expect(outcome([`${MANGLE} PREROUTING -j TTL ${target}`])).to.equal(left);
    });
  }

  it('tells each change of the TTL', () => {
    const sent = new SmallLab([`${MANGLE} PREROUTING -j TTL --ttl-set 5`]).ask();
    expect(steps({ packets: sent.packets.slice(0, 1) }, 'ttl').map(({ from, to }) => [from, to])).to.deep.equal(
      [
        [64, 5],
        [5, 4],
        [4, 3],
        [64, 63],
        [63, 62],
      ].slice(0, 3),
    );
  });

  const rejections: [option: string, type: string][] = [
    ['', '3/3'],
    [' --reject-with icmp-net-unreachable', '3/0'],
    [' --reject-with icmp-host-unreachable', '3/1'],
    [' --reject-with icmp-proto-unreachable', '3/2'],
    [' --reject-with icmp-host-prohibited', '3/10'],
    [' --reject-with icmp-admin-prohibited', '3/13'],
  ];
  for (const [option, type] of rejections) {
    it(`rejects${option}: ${type} from the address towards the source`, () => {
      const sent = new SmallLab([`${FORWARD} -j REJECT${option}`]).ask();
      expect(endOf(sent)).to.equal('filter-reject at h1/eth0');
      expect(sent.errors.map(({ type: is, code, from }) => `${is}/${code} ${from}`)).to.deep.equal([
        `${type} 10.244.1.1`,
      ]);
    });
  }

  const clamps: [what: string, target: string, mtu: number, mss: number][] = [
    ['a value', '--set-mss 1000', 1500, 1000],
    ['never raised (tcpmss_mangle_packet)', '--set-mss 1461', 1500, 1460],
    ['to the path MTU', '--clamp-mss-to-pmtu', 1400, 1360],
    ['to the path MTU, which is the one it has', '--clamp-mss-to-pmtu', 1500, 1460],
  ];
  for (const [what, target, mtu, mss] of clamps) {
    it(`lowers the MSS of a SYN: ${what}`, () => {
      const rule = `${MANGLE} FORWARD -p tcp --syn -j TCPMSS ${target}`;
      const sent = new SmallLab([`h1: ip link set eth0 mtu ${mtu}`, rule]).ask({ protocol: 'tcp', discover: 'want' });
      const [syn] = ipAt(sent, 'p2/eth0 in');
      expect(syn?.payload.layer === 'tcp' && mssOf(syn.payload)).to.equal(mss);
      expect(outcome([`${MANGLE} FORWARD -j TCPMSS --set-mss 1000`]), 'not of what is no TCP').to.equal(TTL_AT_P2);
    });
  }

  it('lowers the MSS to the path MTU of the way back too', () => {
    const lines = ['h1: ip link set veth1 mtu 1300', `${MANGLE} FORWARD -p tcp -j TCPMSS --clamp-mss-to-pmtu`];
    const [syn] = ipAt(new SmallLab(lines).ask({ protocol: 'tcp', discover: 'want' }), 'p2/eth0 in');
    expect(syn?.payload.layer === 'tcp' && mssOf(syn.payload)).to.equal(1260);
  });
});
