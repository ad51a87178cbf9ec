import type { EntryId } from '../provenance/provenance.js';
import { CONF_SYSCTLS, sysctlName } from './sysctl.js';

/**
 * What interfaces that are there do not take from a later default (ipv4_doint_and_flush, devinet_sysctl_forward): the others
 * take it unless they were set themselves (devinet_copy_dflt_conf).
 */
const OF_NEW_INTERFACES = ['route_localnet', 'forwarding'] as const;

/** The kernel parameters of a namespace as they are written one after the other, and who wrote each last. */
export class SysctlTable {
  readonly #values: Map<string, number>;
  readonly #entries: Map<string, EntryId>;

  constructor(values: ReadonlyMap<string, number>, entries: ReadonlyMap<string, EntryId>) {
    this.#values = new Map(values);
    this.#entries = new Map(entries);
  }

  /**
   * Writes a parameter. net.ipv4.ip_forward and conf.all.forwarding are one switch that is written through to all
   * interfaces and to the default (inet_forward_change in net/ipv4/devinet.c).
   */
  write(name: string, value: number, id: EntryId, links: readonly string[]): void {
    const canonical = sysctlName(name);
    for (const own of OF_NEW_INTERFACES)
      if (canonical === `net.ipv4.conf.default.${own}`) for (const link of links) this.#keep(link, own);
    this.#set(canonical, value, id);
    if (canonical !== 'net.ipv4.ip_forward' && canonical !== 'net.ipv4.conf.all.forwarding') return;
    this.#set('net.ipv4.ip_forward', value, id);
    this.#set('net.ipv4.conf.all.accept_redirects', value === 0 ? 1 : 0, id);
    for (const link of ['all', 'default', ...links]) this.#set(`net.ipv4.conf.${link}.forwarding`, value, id);
  }

  /** An interface without a value of its own goes on with the default that it has had. */
  #keep(link: string, name: (typeof OF_NEW_INTERFACES)[number]): void {
    const own = `net.ipv4.conf.${link}.${name}`;
    const common = `net.ipv4.conf.default.${name}`;
    if (this.#values.has(own)) return;
    this.#set(own, this.#values.get(common) ?? CONF_SYSCTLS[name], this.#entries.get(common) ?? 0);
  }

  #set(name: string, value: number, id: EntryId): void {
    this.#values.set(name, value);
    this.#entries.set(name, id);
  }

  /** A new interface takes the defaults of the moment (inetdev_init). */
  linkAdded(link: string): void {
    for (const name of Object.keys(CONF_SYSCTLS)) {
      const value = this.#values.get(`net.ipv4.conf.default.${name}`);
      const id = this.#entries.get(`net.ipv4.conf.default.${name}`);
      if (value !== undefined) this.#set(`net.ipv4.conf.${link}.${name}`, value, id ?? 0);
    }
  }

  build(): ReadonlyMap<string, number> {
    return new Map(this.#values);
  }

  entries(): ReadonlyMap<string, EntryId> {
    return new Map(this.#entries);
  }
}
