/** What a real probe of the cluster truth met; its README has the fields. */
export interface ClusterProbe {
  /** APP@NODE; the ends with addresses are in `endpoints`. */
  readonly from: string;
  readonly to: string;
  readonly dst: string;
  readonly kind: 'icmp-echo' | 'tcp' | 'udp';
  /** IPv4 total length, bytes; icmp-echo. */
  readonly size?: number;
  readonly df?: boolean | 'default';
  readonly port?: number;
  readonly result: 'ok' | 'timeout' | 'refused' | 'error' | 'local-error';
  /** Of the reply as received. */
  readonly ttl?: number;
  readonly error?: string;
  /** The same packet directly after, what was learned being known. */
  readonly again?: { readonly result: string; readonly error?: string };
}

export interface ClusterProbes {
  readonly endpoints: Readonly<
    Record<
      string,
      { readonly ip: string; readonly pod?: string; readonly ns?: string; readonly node: string; readonly app: string }
    >
  >;
  readonly probes: readonly ClusterProbe[];
}
