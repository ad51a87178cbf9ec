import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { Network } from '../../engine/network.js';
import type { Mac } from '../../packet/address.js';
import { data, ethernet, ipv4, udp } from '../../packet/build.js';
import { ETHERTYPE_IPV4, type Ethernet } from '../../packet/packet.js';
import { Recorder } from '../../trace/sink.js';
import { Skb } from '../../world/skb.js';
import { NamespaceBuilder } from '../builder.js';
import type { LinkConfig } from '../config.js';
import { ends, fromP1, SmallLab, steps } from '../fixtures/small-lab.js';

const CARD = 0x02000000000a as Mac;

/** A host with a network card of 1,500 bytes, or one end of a cable, that gets a datagram. */
function received(kind: 'physical' | 'veth', size: number, drops: boolean) {
  const builder = new NamespaceBuilder('n');
  const base = { id: 0, name: 'eth0', mac: CARD, mtu: 1500, up: true, master: undefined };
  const link: LinkConfig =
    kind === 'physical'
      ? { ...base, kind, port: 'eni' }
      : { ...base, kind, peer: { namespace: 'other', link: 'eth0' } };
  builder.apply({ kind: 'link-add', link });
  const address = { address: ip('10.0.1.11'), length: 24 };
  builder.apply({ kind: 'address-add', address: { id: 0, link: 'eth0', address, scope: 'global' } });
  const config = builder.build();
  const assumptions = { 'nic-drops-oversize': drops };
  const network = new Network({ namespace: (name) => (name === 'n' ? config : undefined) }, { assumptions });
  const recorder = new Recorder('full', network.counter);
  network.sink = recorder;
  const head = { src: ip('10.0.1.12'), dst: ip('10.0.1.11'), protocol: 253, ttl: 64, id: 1, df: false };
  const frame = ethernet(CARD, 0x02000000000b as Mac, ETHERTYPE_IPV4, ipv4(head, data(size - 20)));
  network.link({ namespace: 'n', link: 'eth0' })?.receive(new Skb(recorder.packet('probe', 0), frame));
  network.clock.settle();
  const traced = recorder.take();
  return { end: traced[0]?.end?.disposition, assumed: steps(traced, 'assumed').map(({ code }) => code) };
}

describe('a device', () => {
  it('that is a network card drops what is larger than its MTU, as far as is assumed', () => {
    const assumed = ['nic-drops-oversize'];
    expect(received('physical', 1505, true)).to.deep.equal({ end: 'oversize-frame', assumed });
    expect(received('physical', 1505, false)).to.deep.include({ end: 'protocol-unreachable' });
    expect(received('physical', 1505, false).assumed[0]).to.equal('nic-drops-oversize');
    expect(received('physical', 1504, true).end).to.equal('protocol-unreachable');
  });

  it('that is the end of a cable drops it, whatever is assumed of cards', () => {
    expect(received('veth', 1505, false)).to.deep.equal({ end: 'oversize-frame', assumed: [] });
    expect(received('veth', 1504, false).end).to.equal('protocol-unreachable');
  });

  it('without a cable in it has no carrier', () => {
    const lab = new SmallLab();
    const base = { id: 0, name: 'eth9', mac: CARD, mtu: 1500, up: true, master: undefined };
    lab.lab.apply('h1', [{ kind: 'link-add', link: { ...base, kind: 'physical', port: 'eni' } }]);
    lab.type('h1: ip route add 10.90.0.1/32 dev eth9', 'h1: ip neigh add 10.90.0.1 lladdr 02:00:00:00:00:0b dev eth9');
    expect(ends(lab.ask({ src: 'h1', dst: '10.90.0.1' }))).to.deep.equal(['link-down at h1/eth9']);
  });

  it('takes no frame that is neither IPv4 nor ARP', () => {
    const frame: Ethernet = { ...fromP1(udp(1, 7000, data(4))), etherType: 0x86dd, payload: data(40) };
    expect(ends(new SmallLab().receive('h1', 'veth1', frame))).to.deep.equal([]);
  });
});

describe('a bridge of the host', () => {
  const bridged = (...more: string[]) =>
    new SmallLab([
      'h1: ip link add br0 address 02:00:00:00:00:b0 type bridge',
      'h1: ip link set br0 up',
      'h1: ip link set veth1 master br0',
      'h1: ip addr add 10.244.1.2/24 dev br0',
      ...more,
    ]);

  it("takes what is for a port's MAC", () => {
    const traced = bridged().receive('h1', 'veth1', fromP1(udp(1, 7000, data(4)), { dst: ip('10.244.1.2') }));
    expect(ends(traced)[0]).to.equal('delivered at h1/br0');
  });

  it('has a carrier by a port that is a tunnel', () => {
    const lab = new SmallLab([
      'h1: ip link add vx address 02:00:00:00:01:ff type vxlan id 7 local 10.0.1.11 dev eth0 dstport 4789',
      'h1: ip link add br0 address 02:00:00:00:00:b0 type bridge',
      'h1: ip link set br0 up',
      'h1: ip addr add 10.80.0.1/24 dev br0',
      'h1: ip neigh add 10.80.0.2 lladdr 02:00:00:00:00:02 dev br0',
      'h1: ip link set vx master br0',
    ]);
    expect(ends(lab.ask({ src: 'h1', dst: '10.80.0.2' }))[0]).to.equal('link-down at h1/br0');
    lab.type('h1: ip link set vx up');
    expect(ends(lab.ask({ src: 'h1', dst: '10.80.0.2' }))[0]).to.equal('no-fdb-entry at h1/vx');
  });

  it('has not lost a flooded frame while another copy of it may arrive', () => {
    const lab = bridged(
      'h1: ip link set eth0 master br0',
      'h1: ip link add vx address 02:00:00:00:01:ff type vxlan id 7 local 10.244.1.2 dstport 4789',
      'h1: ip link set vx up',
      'h1: ip link set vx master br0',
    );
    const lost = lab.receive('h1', 'veth1', { ...fromP1(udp(1, 2, data(4))), dst: 0x020000000066 as Mac });
    expect(ends(lost)).to.deep.equal(['no-fdb-entry at h1/vx']);
  });
});
