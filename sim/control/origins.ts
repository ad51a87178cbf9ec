import { Provenance, type SourceRef } from '../provenance/provenance.js';
import type { Scenario } from '../scenario/scenario.js';
import { RULES, type RuleName, type Subject } from './rules.js';

interface Sourced {
  readonly source: SourceRef;
}

const NAMES = Object.keys(RULES) as RuleName[];

/** The rules of a kind of object with their place among them. */
function rulesOf(subject: Subject): ReadonlyMap<RuleName, number> {
  const names = NAMES.filter((name) => RULES[name].subject === subject);
  return new Map(names.map((name, index) => [name, index]));
}

const PLACES: Readonly<Record<Subject, ReadonlyMap<RuleName, number>>> = {
  host: rulesOf('host'),
  eni: rulesOf('eni'),
  pod: rulesOf('pod'),
  firewall: rulesOf('firewall'),
};

/**
 * Provenance ids of entries, fixed when the scenario is taken in: one a rule and scenario object, whichever host is built
 * first, and shared by the entries of all hosts that the same object put there.
 */
export class Origins {
  readonly provenance = new Provenance();
  readonly #first = new Map<Sourced, number>();

  constructor(scenario: Scenario) {
    for (const host of scenario.hosts) {
      this.#register('host', host);
      for (const eni of host.interfaces) this.#register('eni', eni);
      for (const rule of host.firewall?.rules ?? []) this.#register('firewall', rule);
    }
    for (const pod of scenario.pods) this.#register('pod', pod);
  }

  /** The id of what a rule makes of an object. */
  of(rule: RuleName, object: Sourced): number {
    const first = this.#first.get(object);
    const place = PLACES[RULES[rule].subject].get(rule);
    if (first === undefined || place === undefined) throw new Error(`no provenance for ${rule}`);
    return first + place;
  }

  #register(subject: Subject, object: Sourced): void {
    let first: number | undefined;
    for (const name of PLACES[subject].keys()) {
      const { agent, rule } = RULES[name];
      const id = this.provenance.add(agent, rule, object.source);
      first ??= id;
    }
    this.#first.set(object, first ?? 0);
  }
}
