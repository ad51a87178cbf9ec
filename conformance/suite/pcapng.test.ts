import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Mac } from '../../sim/packet/address.js';
import { parseIPv4 } from '../../sim/packet/address.js';
import { data, ethernet, icmp, ipv4 } from '../../sim/packet/build.js';
import { PROTOCOL_ICMP } from '../../sim/packet/packet.js';
import { pcapngFile } from './pcapng.js';

const FIELDS = ['interface_name', 'packet_flags_direction', 'time_epoch', 'len', 'protocols'].map(
  (name) => `frame.${name}`,
);

describe('captures of both sides', () => {
  it('have interface, direction and time of each frame, as tshark reads them', () => {
    const [src, dst] = ['10.0.0.1', '10.0.0.2'].map(parseIPv4);
    if (src === undefined || dst === undefined) throw new Error('no addresses');
    const ip = ipv4({ src, dst, df: false, protocol: PROTOCOL_ICMP, ttl: 64, id: 1 }, icmp(8, 0, 1, data(57)));
    const frame = ethernet(0x020000000001 as Mac, 0x020000000002 as Mac, 0x0800, ip);
    const folder = mkdtempSync(join(tmpdir(), 'canal-sim-pcapng-'));
    try {
      const file = join(folder, 'kernel.pcapng');
      const hour = 3_600_000_000;
      writeFileSync(
        file,
        pcapngFile([
          { link: 'node-a eth0', direction: 'out', time: 250, packet: frame },
          { link: 'node-a tunl0', direction: 'in', time: 2 * hour + 1, packet: ip },
          { link: 'node-a eth0', direction: 'in', time: 3 * hour, packet: frame },
        ]),
      );
      const args = ['-n', '-r', file, '-T', 'fields', ...FIELDS.flatMap((field) => ['-e', field])];
      const told = execFileSync('tshark', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      expect(
        told
          .trim()
          .split('\n')
          .map((line) => line.split('\t')),
      ).to.deep.equal([
        ['node-a eth0', '0x00000002', '0.000250000', '99', 'eth:ethertype:ip:icmp:data'],
        ['node-a tunl0', '0x00000001', '7200.000001000', '85', 'raw:ip:icmp:data'],
        ['node-a eth0', '0x00000001', '10800.000000000', '99', 'eth:ethertype:ip:icmp:data'],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
