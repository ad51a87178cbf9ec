/** A file of the truth data, as far as it is compared (see its README for the fields). */
export interface TruthFile {
  readonly scenario: string;
  readonly probes: readonly TruthProbe[];
}

export type TruthProbe = TruthDatagram | TruthTcp | TruthTraceroute | TruthNote;

export interface TruthIcmp {
  readonly src: string;
  readonly dst: string;
  readonly type: number;
  readonly code: number;
  readonly mtu: number | null;
  readonly ttl: number;
  readonly tos: number;
  readonly len: number;
}

interface Common {
  readonly id: number;
  readonly took_ms: number;
  readonly label: string;
  readonly src: string;
  readonly dst: string;
  readonly icmp_sent?: readonly TruthIcmp[];
  readonly wire_at_source_node?: readonly TruthWire[];
  readonly forward_last_seen?: string | null;
}

export interface TruthDatagram extends Common {
  readonly kind: 'icmp' | 'udp';
  readonly ip_len: number;
  readonly df: 'do' | 'dont' | 'probe';
  readonly tos: number;
  readonly ttl: number;
  readonly bind?: string | null;
  readonly tries: readonly TruthTry[];
}

export interface TruthTry {
  readonly t_ns: number;
  readonly local_error?: string;
  readonly delivered?: boolean;
  readonly rx?: readonly { readonly ip_len: number; readonly ttl: number; readonly tos: number }[];
  readonly reply: { readonly ttl: number } | readonly { readonly ttl: number }[] | null;
  readonly icmp_errors: readonly {
    readonly origin: string;
    readonly type: number;
    readonly code: number;
    readonly mtu: number;
    readonly from: string | null;
  }[];
  readonly pmtu_after: number;
}

export interface TruthWire {
  readonly kind: string;
  readonly outer: TruthHeader;
  readonly udp?: { readonly dport: number; readonly csum: number };
  readonly inner?: TruthHeader;
}

export interface TruthHeader {
  readonly src: string;
  readonly dst: string;
  readonly ttl: number;
  readonly tos: number;
  readonly df: boolean;
  readonly mf: boolean;
  readonly off: number;
  readonly len: number;
  readonly proto: number;
}

export interface TruthTcp extends Common {
  readonly kind: 'tcp';
  readonly connected: boolean;
  readonly syn_mss: Readonly<Record<string, number>>;
}

export interface TruthTraceroute extends Common {
  readonly kind: 'traceroute';
  readonly hops: readonly {
    readonly ttl: number;
    readonly from: string | null;
    readonly type: number | null;
    readonly code: number | null;
  }[];
}

export interface TruthNote {
  readonly kind: 'note';
  readonly id: number;
  readonly label: string;
  readonly text: string;
  readonly took_ms: number;
}
