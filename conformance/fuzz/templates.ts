import type { Reach } from './reach.js';
import { SYSCTLS } from './sysctls.js';

/** Command lines of operators and faults by what they touch. Words in braces are those of vocabulary.ts. */
export const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  link: [
    'ip link set {link} down',
    'ip link set {wire} down',
    'ip link set {wire} down',
    'ip link set {vxlan} down',
    'ip link set {link} up',
    'ip link set {link} mtu {mtu}',
    'ip link set {link} address {mac}',
    'ip link set {link} nomaster',
    'ip link del {removable}',
    'ip link set dev {link} type bridge_slave hairpin {onoff}',
    'ip link add br9 type bridge',
    'ip link set {link} master br9',
    'ip link add vx9 type vxlan id {port} dstport {port} local {address} dev {link}',
    'ip link set vx9 up',
  ],
  address: [
    'ip addr add {address}/32 dev {link}',
    'ip addr add {address}/24 dev {link}',
    'ip addr add 10.99.0.1/24 dev {link}',
    'ip addr del {own}',
  ],
  route: [
    'ip route del {route}',
    'ip route add {type} {prefix}',
    'ip route replace {type} {prefix}',
    'ip route replace {type} {far}',
    'ip route replace {far} via {address} dev {link} onlink',
    'ip route replace {far} dev {link}',
    'ip route replace {prefix} dev {link}',
    'ip route replace {prefix} via {address}',
    'ip route replace {prefix} via {address} dev {link} onlink',
    'ip route replace {prefix} via {address} dev {link} onlink mtu {mtu}',
    'ip route add {prefix} via {address} dev {link} onlink table 100',
    'ip route add {prefix} dev {link} metric 10',
    'ip route replace {prefix} dev {link} src {address}',
    'ip route add {type} {prefix} table 100',
    'ip route add default dev {link} table 100',
  ],
  rule: [
    'ip rule add from {prefix} lookup 100 priority {priority}',
    'ip rule add to {prefix} lookup 100 priority {priority}',
    'ip rule add iif {link} lookup 100 priority {priority}',
    'ip rule add fwmark {mark} lookup 100 priority {priority}',
    'ip rule add to {prefix} {refusal} priority {priority}',
    'ip rule add from {prefix} {refusal} priority {priority}',
    'ip rule add iif {link} {refusal} priority {priority}',
    'ip rule add fwmark {mark} {refusal} priority {priority}',
    'ip rule del priority 32766',
    'ip rule add from all lookup main priority {priority}',
    'ip rule add from all lookup local priority 32000',
    'ip rule del priority 0',
  ],
  neighbour: [
    'ip neigh del {neighbour}',
    'ip neigh replace {address} lladdr {mac} dev {arp} nud permanent',
    'ip neigh replace {address} lladdr {mac} dev {arp} nud {nud}',
  ],
  fdb: [
    'bridge fdb del {fdb}',
    'bridge fdb replace {fdbmac} dst {address}',
    'bridge fdb append {fdbmac} dst {address}',
    'bridge fdb append 00:00:00:00:00:00 dev {vxlan} dst {address}',
    'bridge fdb append {mac} dev {vxlan} dst {address}',
  ],
  sysctl: SYSCTLS.flatMap(([name, values]) => values.slice(0, 2).map((value) => `sysctl -w ${name}=${value}`)),
  filter: [
    'iptables -P FORWARD DROP',
    'iptables -P INPUT DROP',
    'iptables -P OUTPUT DROP',
    'iptables -t raw {verb} PREROUTING {match} -j {verdict}',
    'iptables -t raw {verb} OUTPUT {match} -j {verdict}',
    'iptables -t mangle {verb} {mangle} {match} -j {verdict}',
    'iptables -t mangle {verb} {mangle} {match} -j {ttl}',
    'iptables -t mangle {verb} {mangle} {match} -j {setmark}',
    'iptables -t mangle {verb} {mangle} -p tcp --tcp-flags SYN,RST SYN -j {tcpmss}',
    'iptables {verb} {filter} {match} -j {verdict}',
    'iptables {verb} {filter} {match} -j {reject}',
    'iptables -I FORWARD {match} -j {reject}',
    'iptables -I OUTPUT {match} -j {reject}',
    'iptables -I INPUT {match} -j {reject}',
    'iptables {verb} INPUT -i {link} {match} -j {filtertarget}',
    'iptables {verb} FORWARD -i {link} {match} -j {filtertarget}',
    'iptables {verb} FORWARD -o {link} {match} -j {filtertarget}',
    'iptables {verb} OUTPUT -o {link} {match} -j {filtertarget}',
    'iptables -t mangle {verb} PREROUTING -i {link} {match} -j {setmark}',
    'iptables -t mangle {verb} POSTROUTING -o {link} {match} -j {verdict}',
    'iptables -t nat {verb} POSTROUTING -o {link} {match} -j {natverdict}',
    'iptables -t nat {verb} PREROUTING {match} -j ACCEPT',
  ],
};

const TC = [
  'tc filter add dev {link} {side} protocol ip matchall action drop',
  'tc filter add dev {link} {side} protocol ip prio {prio} matchall action {fate}',
  'tc filter add dev {link} {side} protocol ip prio {prio} flower {flower} action {fate}',
];

const IPIP = [
  'ip link add tun9 type ipip local {address} remote {address}',
  'ip link add tun9 type ipip local {address} remote {address} ttl 5',
  'ip link set tun9 up',
  'ip route replace {prefix} dev tun9',
];

/** The templates of each kind that a kernel with this reach can carry out. */
export function templatesFor({ ipip, tc }: Reach): readonly (readonly string[])[] {
  return [...Object.values(TEMPLATES), ...(ipip ? [IPIP] : []), ...(tc ? [TC] : [])];
}
