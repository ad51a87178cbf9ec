import { expect } from 'chai';
import type { IPv4, Mac } from '../../sim/packet/address.js';
import type { Step } from '../../sim/trace/trace.js';
import { runFixture } from '../fixtures/fixtures.js';
import { stepDocument } from '../json/step.js';
import { PLAIN } from './paint.js';
import { stepLines } from './step.js';

const ip = 0x0a000001 as IPv4;
const mac = 0x020000000001 as Mac;

/** One of each kind: what it is in text, in words. */
const STEPS: { readonly [K in Step['kind']]: readonly [Extract<Step, { kind: K }>, string] } = {
  route: [
    {
      kind: 'route',
      entry: 0,
      table: 100,
      type: 'blackhole',
      dst: '0.0.0.0/0',
      via: undefined,
      dev: undefined,
      choice: undefined,
    },
    'route     blackhole default table 100',
  ],
  rule: [
    { kind: 'rule', entry: 0, table: 'filter', chain: 'INPUT', verdict: 'drop' },
    'rule      table filter chain INPUT: drop',
  ],
  'chain-policy': [
    { kind: 'chain-policy', table: 'filter', chain: 'FORWARD', verdict: 'drop' },
    'policy    table filter chain FORWARD: drop',
  ],
  neighbour: [
    { kind: 'neighbour', entry: 0, address: ip, mac: undefined, state: 'failed' },
    'neighbour 10.0.0.1 failed',
  ],
  fdb: [{ kind: 'fdb', entry: 0, mac, dst: ip, port: undefined }, 'fdb       02:00:00:00:00:01 dst 10.0.0.1'],
  encapsulated: [{ kind: 'encapsulated', encap: 'ipip', bytes: 20, as: 999 }, 'encap     +20 bytes: IPv4 (IP-in-IP)'],
  decapsulated: [{ kind: 'decapsulated', encap: 'vxlan', to: 9 }, 'decap     the VXLAN headers come off'],
  fragmented: [{ kind: 'fragmented', mtu: 1400, into: [7, 8] }, 'fragments 2 fragments for an MTU of 1400'],
  reassembled: [{ kind: 'reassembled', to: 9 }, 'fragments reassembled'],
  ttl: [{ kind: 'ttl', from: 64, to: 63 }, 'ttl       64 to 63'],
  'icmp-sent': [
    { kind: 'icmp-sent', type: 3, code: 4, mtu: 1400, as: 9 },
    'icmp      sends ICMP fragmentation needed mtu 1400',
  ],
  'icmp-not-sent': [{ kind: 'icmp-not-sent', reason: 'rate-limit' }, 'icmp      sends no ICMP error: rate-limit'],
  'pmtu-learned': [{ kind: 'pmtu-learned', dst: ip, mtu: 1400 }, 'pmtu      1400 to 10.0.0.1'],
  'local-error': [
    { kind: 'local-error', error: 'EMSGSIZE', mtu: 1400 },
    'socket    the sending program gets EMSGSIZE, path MTU 1400',
  ],
  'proxy-arp': [{ kind: 'proxy-arp', address: ip, route: 0 }, 'proxy arp answers for 10.0.0.1'],
  miss: [{ kind: 'miss', level: 'l2', what: 'x' }, 'l2 miss   x'],
  'eni-check': [
    { kind: 'eni-check', eni: 'e', entry: 0, side: 'source', passed: false, address: ip },
    'check     source check: 10.0.0.1 is no address of e',
  ],
  'security-group': [
    { kind: 'security-group', eni: 'e', entry: 0, direction: 'egress', group: 'g', why: 'rule' },
    'group     e egress: a rule of g allows it',
  ],
  'network-acl': [
    { kind: 'network-acl', acl: 'public', entry: 0, direction: 'egress', number: 100, allowed: false },
    'acl       public egress: rule 100 denies it',
  ],
  'vpc-mapping': [{ kind: 'vpc-mapping', mac, to: 'e' }, 'mapping   02:00:00:00:00:01 is e'],
  'vpc-route': [
    { kind: 'vpc-route', entry: 0, table: 'main', destination: '10.0.0.0/16', target: 'local' },
    'vpc route 10.0.0.0/16 to local table main',
  ],
  assumed: [{ kind: 'assumed', code: 'nic-drops-oversize', value: true }, 'assumes   nic-drops-oversize = true'],
  note: [{ kind: 'note', text: 'x' }, 'note      x'],
};

describe('a step', () => {
  const run = runFixture('cross-az');
  const [result] = run.results;

  for (const [kind, [step, text]] of Object.entries(STEPS)) {
    it(`of kind ${kind} is told in text and in JSON`, () => {
      if (result === undefined) throw new Error('no result');
      expect(stepLines({ run, verbose: true, paint: PLAIN }, result, step)).to.deep.equal([`      ${text}`]);
      const document = stepDocument(run, step);
      expect(document.kind).to.equal(kind);
      expect(Object.values(document)).to.not.include(undefined);
    });
  }
});
