import { expect } from 'chai';
import { started } from './fixtures/started.js';

describe('a bridge whose MTU somebody set', () => {
  const changed = (...commands: string[]) =>
    started(...commands)
      .build()
      .links.flatMap((link) => (link.kind === 'bridge' && link.mtuChanged === true ? [link.name] : []));

  it('is known from one that has it from its making (br_change_mtu)', () => {
    expect(changed()).to.deep.equal([]);
    expect(changed('ip link set eth0 mtu 1400')).to.deep.equal(['eth0']);
    expect(changed('ip link set eth0 mtu 1400', 'ip link set eth0 up')).to.deep.equal(['eth0']);
    expect(changed('ip link set eth0 down')).to.deep.equal([]);
  });

  it('is not one that was told the MTU that it has (dev_set_mtu)', () => {
    expect(changed('ip link set eth0 mtu 1500')).to.deep.equal([]);
  });
});
