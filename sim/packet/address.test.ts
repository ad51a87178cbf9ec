import { expect } from 'chai';
import {
  BROADCAST_MAC,
  contains,
  formatCidr,
  formatIPv4,
  formatMac,
  type IPv4,
  maskOf,
  networkOf,
  parseCidr,
  parseIPv4,
  parseMac,
} from './address.js';

describe('addresses', () => {
  it('parse and print dotted decimal', () => {
    for (const text of ['0.0.0.0', '10.0.0.1', '127.255.255.255', '128.0.0.0', '255.255.255.255']) {
      const address = parseIPv4(text);
      expect(address, text).to.be.within(0, 0xffffffff);
      expect(address !== undefined && formatIPv4(address)).to.equal(text);
    }
  });

  for (const text of ['', '10.1', '10.0.0.256', '010.0.0.1', '0x0a.0.0.1', ' 10.0.0.1', '10.0.0.1/8', '::1']) {
    it(`refuse "${text}"`, () => expect(parseIPv4(text)).to.equal(undefined));
  }

  for (const text of [
    '10.0.0.1',
    '10.0.0.1/',
    '10.0.0.1/33',
    '10.0.0.1/08',
    '10.0.0.1/-1',
    '10.0.0.1/8/8',
    '10.0.0.1/255.0.0.0',
  ]) {
    it(`refuse the prefix "${text}"`, () => expect(parseCidr(text)).to.equal(undefined));
  }

  const rows = [
    { cidr: '0.0.0.0/0', mask: 0, network: '0.0.0.0', inside: '255.1.2.3', outside: undefined },
    { cidr: '10.0.1.11/24', mask: 0xffffff00, network: '10.0.1.0', inside: '10.0.1.255', outside: '10.0.2.0' },
    {
      cidr: '192.168.129.1/17',
      mask: 0xffff8000,
      network: '192.168.128.0',
      inside: '192.168.255.1',
      outside: '192.168.0.1',
    },
    { cidr: '255.255.255.255/1', mask: 0x80000000, network: '128.0.0.0', inside: '128.0.0.1', outside: '127.0.0.1' },
    { cidr: '10.0.0.1/32', mask: 0xffffffff, network: '10.0.0.1', inside: '10.0.0.1', outside: '10.0.0.0' },
  ];
  for (const { cidr, mask, network, inside, outside } of rows) {
    it(`know what is in ${cidr}`, () => {
      const parsed = parseCidr(cidr);
      if (parsed === undefined) throw new Error(cidr);
      expect(formatCidr(parsed)).to.equal(cidr);
      expect(maskOf(parsed.length)).to.equal(mask);
      expect(formatIPv4(networkOf(parsed))).to.equal(network);
      expect(contains(parsed, parseIPv4(inside) as IPv4)).to.equal(true);
      if (outside !== undefined) expect(contains(parsed, parseIPv4(outside) as IPv4)).to.equal(false);
    });
  }

  it('parse and print MACs', () => {
    const mac = parseMac('02:00:0A:00:02:0d');
    expect(mac).to.equal(0x02000a00020d);
    expect(mac !== undefined && formatMac(mac)).to.equal('02:00:0a:00:02:0d');
    expect(formatMac(BROADCAST_MAC)).to.equal('ff:ff:ff:ff:ff:ff');
    for (const text of [
      '',
      '02:00:0a:00:02',
      '02-00-0a-00-02-0d',
      '2:0:a:0:2:d',
      '102:00:0a:00:02:0d',
      '02:00:0a:00:02:0d:ff',
    ])
      expect(parseMac(text)).to.equal(undefined);
  });
});
