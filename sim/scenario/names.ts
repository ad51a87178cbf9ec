import type { ProblemCode } from '../codes/problems.js';
import { listed, nearest } from './near.js';
import type { Written } from './written.js';

/** The names of one kind of thing in a file. */
export class Names {
  readonly #names = new Set<string>();
  readonly #code: ProblemCode;
  /** False where a name could not be read: then none is called unknown. */
  complete = true;

  constructor(code: ProblemCode, names: Iterable<string> = []) {
    this.#code = code;
    for (const name of names) this.#names.add(name);
  }

  /** Returns whether the name is new. */
  add(name: string): boolean {
    if (this.#names.has(name)) return false;
    this.#names.add(name);
    return true;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  *[Symbol.iterator](): Iterator<string> {
    yield* this.#names;
  }

  /** Whether the text names something here; if not, it is reported. `name` where the text is a short form of it. */
  refer(written: Written, name: string = written.text): boolean {
    if (this.#names.has(name)) return true;
    if (this.complete) {
      // A pod of the namespace `default` is written without it.
      const short = [...this.#names].map((known) => known.replace(/^default\//, ''));
      const suggestion = nearest(name.replace(/^default\//, ''), short);
      written.report(this.#code, { expected: listed(short), suggestion });
    }
    return false;
  }
}

/** Every name that something in a scenario may refer to. */
export interface Directory {
  readonly hosts: Names;
  readonly vpcs: Names;
  readonly subnets: Names;
  readonly routeTables: Names;
  readonly networkAcls: Names;
  readonly securityGroups: Names;
  /** Gateways, peerings and transit gateways: what routes lead to. */
  readonly gateways: Names;
  /** Of a LAN. */
  readonly routers: Names;
  /** `NAMESPACE/NAME`. */
  readonly pods: Names;
}

export function emptyDirectory(): Directory {
  return {
    hosts: new Names('unknown-host'),
    vpcs: new Names('unknown-vpc'),
    subnets: new Names('unknown-subnet'),
    routeTables: new Names('unknown-route-table'),
    networkAcls: new Names('unknown-network-acl'),
    securityGroups: new Names('unknown-security-group'),
    gateways: new Names('unknown-gateway'),
    routers: new Names('unknown-subnet'),
    pods: new Names('unknown-pod'),
  };
}

/** The names that a fabric declares. */
export function fabricNames({ hosts: _hosts, pods: _pods, ...fabric }: Directory): Names[] {
  return Object.values(fabric);
}
