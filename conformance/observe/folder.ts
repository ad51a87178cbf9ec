import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeDump } from './observe.js';

/** Reads the files of a saved node. */
export function readDump(folder: string): NodeDump {
  const file = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    link: file('link.json'),
    addr: file('addr.json'),
    route: file('route.json'),
    rule: file('rule.json'),
    neigh: file('neigh.json'),
    fdb: file('fdb.json'),
    sysctl: file('sysctl.txt'),
  };
}
