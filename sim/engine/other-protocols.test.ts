import { expect } from 'chai';
import { EXAMPLE } from '../scenario/fixtures/example.js';
import { readScenario } from '../scenario/read.js';
import { simulate } from './simulate.js';

/** How probes from host to host of other protocols end, and the ICMP errors that they lead to. */
function ends(...probes: readonly string[]) {
  const head = EXAMPLE.slice(0, EXAMPLE.indexOf('changes:'))
    .replace(/\{protocol: ipip, from: [^}]*\}/, '{protocol: all, from: 0.0.0.0/0}')
    .replace('interface: ens5,', 'interface: ens5, securityGroups: [nodes],');
  const text = `${head}probes:\n${probes.map((probe) => `  - ${probe}\n`).join('')}`;
  const read = readScenario('x.yaml', text);
  if ('problems' in read) throw new Error(read.problems.map(({ code, path }) => `${path} ${code}`).join());
  return simulate(read.scenario).map(({ end, reply, packets }) => ({
    end: end.disposition,
    reply,
    errors: packets.filter(({ cause }) => cause.kind === 'icmp-error').map((packet) => packet.end?.disposition),
    bytes: packets[0]?.hops[0]?.packet.length,
  }));
}

describe('protocols by number', () => {
  const to = '{from: host/node-a, to: host/node-b, protocol: ip/47';

  it('are taken by a raw socket, which says nothing', () => {
    const [end] = ends(`${to}}`);
    expect(end).to.deep.equal({ end: 'delivered', reply: 'none', errors: [], bytes: 14 + 60 });
  });

  it('are refused with an ICMP error where nobody has one (RFC 1122 section 3.2.2.1)', () => {
    const [end] = ends(`${to}, listening: false}`);
    expect(end).to.deep.include({ end: 'protocol-unreachable', errors: ['delivered'] });
  });

  it('are as large as is asked, and go in fragments beyond the MTU', () => {
    const back = to.replace('node-a', 'node-c').replace('node-b', 'node-a').replace('node-c', 'node-b');
    const [small, large] = ends(`${to}, size: 28}`, `${back}, size: 20000}`);
    expect(small?.bytes).to.equal(14 + 28);
    expect(large?.end).to.equal('delivered');
  });
});
