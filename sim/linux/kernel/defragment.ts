import type { Ipv4 } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { Link } from './link.js';
import type { Namespace } from './namespace.js';
import { addFragment, reassemblyKey } from './reassembly.js';

/** Who wants the whole datagram (enum ip_defrag_users): each has queues of its own. */
export type DefragUser = 'input' | 'conntrack' | 'bridge';

/**
 * Collects fragments (ip_defrag in net/ipv4/ip_fragment.c); the whole datagram goes on under its own number. What
 * connection tracking put together goes out as it came in (frag_max_size).
 */
export function defragment(link: Link, skb: Skb, ip: Ipv4, user: DefragUser): Ipv4 | undefined {
  const { ns } = link;
  const { clock, sink } = ns.world;
  const key = `${user} ${reassemblyKey(ip)}`;
  let queue = ns.state.reassembly.get(key);
  if (queue === undefined) {
    const timeout = ns.sysctl('net.ipv4.ipfrag_time') * 1_000_000;
    const timer = clock.at(clock.now + timeout, () => expire(ns, link, key, user), true);
    queue = { pieces: [], ids: [], have: 0, total: undefined, timer };
    ns.state.reassembly.set(key, queue);
  }
  const whole = addFragment(queue, ip, skb.id);
  if (whole === undefined) return undefined;
  ns.state.reassembly.delete(key);
  clock.cancel(queue.timer);
  const to = skb.datagram ?? skb;
  if (sink.full) for (const id of queue.ids) sink.step(id, { kind: 'reassembled', to: to.id });
  skb.id = to.id;
  skb.inner = to.inner;
  skb.datagram = undefined;
  if (user !== 'input') skb.fragmentSize = Math.max(...queue.pieces.map((piece) => piece.length));
  return whole;
}

/** The rest never came: the source is told if the first fragment is there (ip_expire). */
function expire(ns: Namespace, link: Link, key: string, user: DefragUser): void {
  const queue = ns.state.reassembly.get(key);
  if (queue === undefined) return;
  ns.state.reassembly.delete(key);
  for (const id of queue.ids) {
    end(ns.world, id, 'reassembly-timeout', link.place, 'reassembly', 0, 'the other fragments of it never came');
  }
  const first = queue.pieces.findIndex((piece) => piece.fragmentOffset === 0);
  const piece = queue.pieces[first];
  const id = queue.ids[first];
  if (piece === undefined || id === undefined || user === 'bridge') return;
  // Only an end host tells of it (frag_expire_skip_icmp).
  if (user === 'conntrack' && !ns.owns(piece.dst)) return;
  ns.calls.icmpError(ns, new Skb(id, piece), piece, TIME_EXCEEDED, REASSEMBLY_TIME, 0, link);
}

/** ICMP type 11, code 1 (RFC 792). */
const TIME_EXCEEDED = 11;
const REASSEMBLY_TIME = 1;
