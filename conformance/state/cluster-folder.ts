import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readDump } from '../observe/folder.js';
import { observe } from '../observe/observe.js';
import type { ClusterDump } from './cluster.js';

/** Reads a saved cluster: its objects as kubectl gave them, and a folder a node. */
export function readCluster(folder: string, name: string, uplink: string, uplinks: readonly string[]): ClusterDump {
  const optional = (file: string): unknown => {
    const path = join(folder, file);
    return existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
  };
  const saved = readdirSync(folder).filter((entry) => existsSync(join(folder, entry, 'link.json')));
  // flannel alone keeps its configuration in a namespace of its own, saved as one object.
  const own = optional('flannel-configmap.yaml');
  return {
    name,
    nodes: optional('nodes.yaml'),
    pods: optional('pods.yaml'),
    configMaps: [optional('configmaps.yaml'), ...(own === undefined ? [] : [{ items: [own] }])],
    ipPools: optional('ippools-crd.yaml'),
    blockAffinities: optional('blockaffinities-crd.yaml'),
    observed: new Map(saved.map((node) => [node, observe(node, readDump(join(folder, node)), uplinks)])),
    uplink,
  };
}
