import type { Draft } from './draft.js';

/** Names of hosts and pods, in order. */
export const HOSTS = ['node-a', 'node-b', 'node-c', 'node-d'] as const;
export const PODS = ['a', 'b', 'c', 'd', 'e'] as const;

export function hostNames({ hosts }: Draft): readonly string[] {
  return HOSTS.slice(0, hosts.length);
}

/** Pods as probes name them. */
export function podNames({ pods }: Draft): readonly string[] {
  return PODS.slice(0, pods.length);
}

/** One of these, counted through; undefined where there is none. */
export function counted<T>(items: readonly T[], count: number): T | undefined {
  return items[count % items.length];
}
