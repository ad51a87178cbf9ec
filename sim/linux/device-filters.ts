import type { FilterRule, TableConfig } from './config.js';
import type { DeviceFilter, Refusal } from './operation.js';

interface Filter {
  readonly priority: number;
  /** Unknown of one that a configuration brought. */
  readonly classifier: DeviceFilter['classifier'] | undefined;
  readonly rule: FilterRule;
}

/** What the kernel counts down from where tc names no priority (tcf_auto_prio), and where it begins to look (tc_new_tfilter). */
const FIRST_PRIORITY = 0xc000;
const ALLOCATED_FROM = 0x8000;

/** The filters of the devices of a namespace: each device with a clsact has two chains of them, ingress and egress. */
export class DeviceFilters {
  readonly #clsact = new Set<string>();
  readonly #filters = new Map<string, readonly Filter[]>();

  constructor(tables: readonly TableConfig[]) {
    for (const { chains } of tables) {
      for (const { hook, rules } of chains) {
        if (hook?.device === undefined) continue;
        this.#clsact.add(hook.device);
        const filters = rules.map((rule): Filter => ({ priority: 0, classifier: undefined, rule }));
        this.#filters.set(tableName(hook.device, hook.name), filters);
      }
    }
  }

  /** A device has one clsact at most (tc_modify_qdisc). Gives its two tables. */
  addClsact(link: string): Refusal | readonly TableConfig[] {
    if (this.#clsact.has(link)) return { error: 'EEXIST', message: 'Error: Exclusivity flag on, cannot modify.' };
    this.#clsact.add(link);
    return [deviceTable(link, 'ingress', []), deviceTable(link, 'egress', [])];
  }

  /** Puts a filter where its priority has it; gives the device's table as it is then. */
  add(operation: DeviceFilter): Refusal | TableConfig {
    const { link, direction, classifier, rule } = operation;
    // __tcf_qdisc_find
    if (!this.#clsact.has(link)) return { error: 'EINVAL', message: "Error: Parent Qdisc doesn't exists." };
    const name = tableName(link, direction);
    const known = this.#filters.get(name) ?? [];
    const priority = operation.priority === 0 ? allocated(known) : operation.priority;
    const beside = known.filter((filter) => filter.priority === priority && filter.classifier !== undefined);
    // tc_new_tfilter: one classifier for each priority.
    if (beside.some((filter) => filter.classifier !== classifier))
      return { error: 'EINVAL', message: 'Error: Specified filter kind does not match existing one.' };
    // mall_change: there is one at most; fl_change: none twice.
    if (classifier === 'matchall' ? beside.length > 0 : beside.some((filter) => alike(filter.rule, rule)))
      return { error: 'EEXIST', message: 'RTNETLINK answers: File exists' };
    const filters = [...known, { priority, classifier, rule }].sort((a, b) => a.priority - b.priority);
    this.#filters.set(name, filters);
    return deviceTable(link, direction, filters);
  }

  /** A device that goes takes its filters along (dev_shutdown). */
  forget(link: string): void {
    this.#clsact.delete(link);
    for (const direction of ['ingress', 'egress']) this.#filters.delete(tableName(link, direction));
  }
}

function deviceTable(link: string, direction: DeviceFilter['direction'], filters: readonly Filter[]): TableConfig {
  const hook = { name: direction, priority: 0, policy: 'accept', policyEntry: 0, device: link } as const;
  const chain = { name: direction, hook, rules: filters.map(({ rule }) => rule) };
  return { backend: 'nft', family: 'netdev', name: tableName(link, direction), chains: [chain] };
}

function tableName(link: string, direction: string): string {
  return `${link}-${direction}`;
}

function allocated(filters: readonly Filter[]): number {
  const next = filters.find(({ priority }) => priority >= ALLOCATED_FROM);
  return next === undefined ? FIRST_PRIORITY : next.priority - 1;
}

function alike(a: FilterRule, b: FilterRule): boolean {
  return JSON.stringify(a.matches) === JSON.stringify(b.matches);
}
