import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { fragmentsOf } from './arbitraries.js';
import { data, tcp, udp } from './build.js';
import { type Packet, PROTOCOL_TCP, PROTOCOL_UDP, VXLAN_PORT } from './packet.js';
import { LINKTYPE_ETHERNET, LINKTYPE_RAW, type LinkType, pcapFile } from './pcap.js';
import * as S from './samples.js';

const run = promisify(execFile);

const CHECKS = ['ip', 'udp', 'tcp'].flatMap((protocol) => ['-o', `${protocol}.check_checksum:TRUE`]);
const VXLAN = ['-d', 'udp.port==8472,vxlan'];
const FIELDS = [
  'frame.protocols',
  'ip.checksum.status',
  'udp.checksum.status',
  'tcp.checksum.status',
  'icmp.checksum.status',
  'ip.ttl',
  'frame.len',
  'frame.time_epoch',
];

async function tshark(file: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('tshark', ['-n', '-r', file, ...CHECKS, ...VXLAN, ...args], { maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing)
      throw new Error('tshark is missing: apt-get install tshark (Debian, Ubuntu), dnf install wireshark-cli');
    throw error;
  }
}

/** Wireshark's checksum status (epan/proto.h): 1 is good, 3 is not present (UDP field 0), '' is no such header. */
interface Expected {
  readonly packet: Packet;
  readonly protocols: string;
  readonly ip?: string;
  readonly udp?: string;
  readonly tcp?: string;
  readonly icmp?: string;
  readonly ttl?: string;
}

const segment = { srcPort: 54170, dstPort: 8080, seq: 1001, ack: 1, flags: 0x18, window: 507 };
const odd = data(new TextEncoder().encode('odd'));
const segmentPacket = S.between('pods', PROTOCOL_TCP, tcp(segment, odd));
const vxlanSegment = S.inVxlan(segmentPacket);
const computedVxlan = { ...vxlanSegment, payload: { ...vxlanSegment.payload, checksum: 'computed' } } as Packet;
const inner = vxlanSegment.payload.layer === 'udp' ? vxlanSegment.payload.payload : data(0);
const ianaVxlan = S.between('hosts', PROTOCOL_UDP, udp(50000, VXLAN_PORT, inner));
const datagramFragments = fragmentsOf({ ...S.bigDatagram, df: false, id: 1 }, 744);
const bigEcho = { ...S.inVxlan(S.bigDatagram), id: 2 };
const outerFragments = fragmentsOf(bigEcho, 1480);

const eth = 'eth:ethertype';
const tunnelled = `${eth}:ip:udp:vxlan:${eth}:ip`;
const rows: Expected[] = [
  { packet: S.whoHas, protocols: `${eth}:arp` },
  { packet: S.isAt, protocols: `${eth}:arp` },
  { packet: S.echo, protocols: `${eth}:ip:icmp`, ip: '1', icmp: '1', ttl: '63' },
  { packet: S.echoReply, protocols: `${eth}:ip:icmp`, ip: '1', icmp: '1', ttl: '64' },
  { packet: S.fragNeeded, protocols: `${eth}:ip:icmp:ip:udp`, ip: '1,1', udp: '2', icmp: '1', ttl: '64,64' },
  { packet: S.query, protocols: `${eth}:ip:udp`, ip: '1', udp: '1', ttl: '64' },
  { packet: S.unsummed, protocols: `${eth}:ip:udp`, ip: '1', udp: '3', ttl: '64' },
  { packet: S.bigDatagram, protocols: `${eth}:ip:udp`, ip: '1', udp: '1', ttl: '64' },
  { packet: S.syn, protocols: `${eth}:ip:tcp`, ip: '1', tcp: '1', ttl: '64' },
  { packet: segmentPacket, protocols: `${eth}:ip:tcp`, ip: '1', tcp: '1', ttl: '64' },
  { packet: S.vxlanEcho, protocols: `${tunnelled}:icmp`, ip: '1,1', udp: '3', icmp: '1', ttl: '64,63' },
  { packet: computedVxlan, protocols: `${tunnelled}:tcp`, ip: '1,1', udp: '1', tcp: '1', ttl: '64,64' },
  { packet: ianaVxlan, protocols: `${tunnelled}:tcp`, ip: '1,1', udp: '1', tcp: '1', ttl: '64,64' },
  { packet: S.ipipEcho, protocols: `${eth}:ip:ip:icmp`, ip: '1,1', icmp: '1', ttl: '64,63' },
  ...datagramFragments.slice(0, -1).map((packet) => ({ packet, protocols: `${eth}:ip`, ip: '1', ttl: '64' })),
  ...datagramFragments.slice(-1).map((packet) => {
    return { packet, protocols: `${eth}:ip:udp`, ip: '1', udp: '1', ttl: '64' };
  }),
  ...outerFragments.slice(0, -1).map((packet) => ({ packet, protocols: `${eth}:ip`, ip: '1', ttl: '64' })),
  ...outerFragments.slice(-1).map((packet) => {
    return { packet, protocols: `${tunnelled}:udp`, ip: '1,1', udp: '3,1', ttl: '64,64' };
  }),
];

/** Only headers of ours: what a version of Wireshark takes our payload for does not matter. */
function ourProtocols(protocols: string): string {
  const names = protocols.split(':');
  return names.filter((name) => /^(raw|eth|ethertype|arp|ip|icmp|udp|tcp|vxlan)$/.test(name)).join(':');
}

function expectedLine(
  { packet, protocols, ip, udp, tcp, icmp, ttl }: Expected,
  index: number,
  framing: number,
): string {
  const time = `${1 + index}.000${String(index).padStart(3, '0')}000`;
  return [protocols, ip, udp, tcp, icmp, ttl, packet.length + framing, time].map((field) => field ?? '').join('|');
}

describe('tshark', () => {
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'canal-sim-'));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  async function capture(packets: readonly Packet[], linkType: LinkType): Promise<string> {
    const records = packets.map((packet, index) => ({ timeMicros: (1 + index) * 1_000_000 + index, packet }));
    const file = join(folder, `${linkType}.pcap`);
    await writeFile(file, pcapFile(records, linkType));
    return file;
  }

  async function fieldLines(file: string): Promise<string[]> {
    const fields = FIELDS.flatMap((field) => ['-e', field]);
    const lines = (await tshark(file, ['-T', 'fields', '-E', 'separator=|', ...fields])).trimEnd().split('\n');
    return lines.map((line) => line.replace(/^[^|]*/, ourProtocols));
  }

  async function expectClean(file: string): Promise<void> {
    const complaint = '_ws.malformed or _ws.short or _ws.expert.severity >= error or _ws.expert.group == "Checksum"';
    expect(await tshark(file, ['-Y', complaint]), 'packets that tshark complains of').to.equal('');
    const text = await tshark(file, ['-V']);
    expect(text).to.not.match(/malformed|incorrect|\[Bad|truncated/i);
  }

  it('reads frames: no malformed packet, no bad checksum, the fields', async () => {
    const file = await capture(
      rows.map(({ packet }) => S.framed(packet)),
      LINKTYPE_ETHERNET,
    );
    expect(await fieldLines(file)).to.deep.equal(rows.map((row, index) => expectedLine(row, index, 14)));
    await expectClean(file);
  });

  it('reads packets of an interface without a link header', async () => {
    const ipRows = rows.filter(({ packet }) => packet.layer === 'ipv4');
    const file = await capture(
      ipRows.map(({ packet }) => packet),
      LINKTYPE_RAW,
    );
    const lines = ipRows.map((row, index) => {
      return expectedLine({ ...row, protocols: row.protocols.replace(eth, 'raw') }, index, 0);
    });
    expect(await fieldLines(file)).to.deep.equal(lines);
    await expectClean(file);
  });

  const details: [what: string, filter: string, field: string, values: string][] = [
    ['ARP', 'arp', 'arp.opcode', '1\n2'],
    ['next-hop MTU', 'icmp.type == 3', 'icmp.mtu', '1450'],
    ['MSS and window scale', 'tcp.flags.syn == 1', 'tcp.options.mss_val', '1410'],
    ['window scale', 'tcp.flags.syn == 1', 'tcp.options.wscale.shift', '10'],
    ['timestamp', 'tcp.flags.syn == 1', 'tcp.options.timestamp.tsval', String(0xe682aa05)],
    ['VNI', 'vxlan and icmp', 'vxlan.vni', '1'],
    ['more fragments', 'ip.id == 1', 'ip.flags.mf', '1\n0'],
  ];
  for (const [what, filter, field, values] of details) {
    it(`reads the ${what}`, async () => {
      const file = await capture(
        rows.map(({ packet }) => S.framed(packet)),
        LINKTYPE_ETHERNET,
      );
      const text = await tshark(file, ['-Y', filter, '-T', 'fields', '-e', field]);
      expect(text.trim().replace('True', '1').replace('False', '0')).to.equal(values);
    });
  }

  it('would see a bad checksum', async () => {
    const partial = udp(5000, 6000, odd, 'partial');
    const file = await capture([S.framed(S.between('hosts', PROTOCOL_UDP, partial))], LINKTYPE_ETHERNET);
    expect((await fieldLines(file))[0]?.split('|')[2]).to.not.equal('1');
  });
});
