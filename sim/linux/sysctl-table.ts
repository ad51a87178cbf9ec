import { CONF_SYSCTLS, sysctlName } from './sysctl.js';

/** The kernel parameters of a namespace as they are written one after the other. */
export class SysctlTable {
  readonly #values: Map<string, number>;

  constructor(from: ReadonlyMap<string, number>) {
    this.#values = new Map(from);
  }

  /**
   * Writes a parameter. net.ipv4.ip_forward and conf.all.forwarding are one switch that is written through to all
   * interfaces and to the default (inet_forward_change in net/ipv4/devinet.c).
   */
  write(name: string, value: number, links: readonly string[]): void {
    const canonical = sysctlName(name);
    this.#values.set(canonical, value);
    if (canonical !== 'net.ipv4.ip_forward' && canonical !== 'net.ipv4.conf.all.forwarding') return;
    this.#values.set('net.ipv4.ip_forward', value);
    for (const link of ['all', 'default', ...links]) this.#values.set(`net.ipv4.conf.${link}.forwarding`, value);
  }

  /** A new interface takes the defaults of the moment (inetdev_init). */
  linkAdded(link: string): void {
    for (const name of Object.keys(CONF_SYSCTLS)) {
      const value = this.#values.get(`net.ipv4.conf.default.${name}`);
      if (value !== undefined) this.#values.set(`net.ipv4.conf.${link}.${name}`, value);
    }
  }

  build(): ReadonlyMap<string, number> {
    return new Map(this.#values);
  }
}
