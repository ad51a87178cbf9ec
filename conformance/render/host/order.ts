import type { HostConfig, LinkConfig } from '../../../sim/linux/config.js';

/** Links of one namespace that are made one after the other. */
export interface Batch {
  readonly namespace: string;
  readonly links: readonly LinkConfig[];
}

interface Queue {
  readonly config: HostConfig;
  next: number;
}

/**
 * The order in which links are made so that each namespace's come in its device order. A cable is made with both of its
 * ends, from the namespace that is named first; it has to wait until it is the next one at both.
 *
 * @throws Error where two namespaces' orders contradict each other
 */
export function creationOrder(configs: readonly HostConfig[]): Batch[] {
  const queues = new Map(configs.map((config) => [config.name, { config, next: 0 }]));
  const batches: { namespace: string; links: LinkConfig[] }[] = [];
  for (let left = true; left; ) {
    left = false;
    let progress = false;
    for (const queue of queues.values()) {
      const made: LinkConfig[] = [];
      for (let link = head(queue); link !== undefined && makeable(link, queues); link = head(queue)) {
        queue.next += 1;
        const other = otherEnd(link, queues);
        if (other !== undefined) other.next += 1;
        made.push(link);
      }
      if (made.length > 0) batches.push({ namespace: queue.config.name, links: made });
      progress ||= made.length > 0;
      left ||= head(queue) !== undefined;
    }
    if (left && !progress) throw new Error('the device orders of these namespaces contradict each other');
  }
  return batches;
}

function head({ config, next }: Queue): LinkConfig | undefined {
  return config.links[next];
}

function otherEnd(link: LinkConfig, queues: ReadonlyMap<string, Queue>): Queue | undefined {
  return link.kind === 'veth' ? queues.get(link.peer.namespace) : undefined;
}

/** Whether all before it, at both ends of its cable, is made. Both ends in one namespace: the second follows at once. */
function makeable(link: LinkConfig, queues: ReadonlyMap<string, Queue>): boolean {
  const other = otherEnd(link, queues);
  if (other === undefined || link.kind !== 'veth') return true;
  return head(other)?.name === link.peer.link;
}
