import { expect } from 'chai';
import { ip } from '../control/sample.js';
import { data, icmp, ipv4, slice, udp } from '../packet/build.js';
import { Recorder } from '../trace/sink.js';
import { at, fromP1, ipAt, SmallLab } from './fixtures/small-lab.js';
import { openClient, sendFrame, udpEcho } from './programs.js';

describe('programs', () => {
  it('put a frame on an interface as it is, and no interface takes none', () => {
    const { lab } = new SmallLab();
    const recorder = new Recorder('full', lab.network.counter);
    lab.network.sink = recorder;
    const p1 = lab.namespace('p1');
    const frame = fromP1(udp(1, 7000, data(4)));
    sendFrame(p1, recorder.packet('probe', 0), 'eth0', frame);
    lab.network.clock.settle();
    expect(at(recorder.take(), 'h1/veth1 in')[0]).to.deep.equal(frame);
    expect(() => sendFrame(p1, 1, 'eth9', frame)).to.throw('p1 has no interface eth9');
  });

  it('hear of errors about what they sent, and of nothing else', () => {
    const small = new SmallLab();
    const { errors } = openClient(small.lab.namespace('h1'), 'udp', 9);
    const header = { src: ip('10.244.1.1'), dst: ip('10.244.1.10'), protocol: 17, ttl: 64, id: 1, df: true };
    const sent = ipv4(header, udp(9, 7, data(4)));
    for (const type of [3, 11, 12, 13, 8]) small.receive('h1', 'veth1', fromP1(icmp(type, 0, 0, slice(sent, 0, 28))));
    expect(errors.map(({ message }) => message.type)).to.deep.equal([3, 11, 12]);
  });

  it('that serve answer with DF, unless the host does no path MTU discovery', () => {
    const answer = (...lines: string[]) => {
      const small = new SmallLab(lines);
      udpEcho(small.lab.namespace('p2'), 7000);
      return ipAt(small.ask({ protocol: 'udp' }), 'p2/eth0 out').map(({ df }) => df);
    };
    expect(answer()).to.deep.equal([true]);
    expect(answer('p2: sysctl -w net.ipv4.ip_no_pmtu_disc=1')).to.deep.equal([false]);
  });
});
