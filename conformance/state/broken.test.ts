import { expect } from 'chai';
import type { Network, Scenario, VxlanBackend } from '../../sim/scenario/scenario.js';
import { clusterScenario } from './cluster.js';
import type { Section } from './compare.js';
import { compareCluster, readTruth } from './replay.js';
import { TRUTHS, type Truth } from './truth.js';

/** An edit that makes the scenario another one than the cluster: the sections where the comparison must tell. */
interface Break {
  readonly folder: string;
  readonly edit: string;
  readonly network: (network: Network) => Network;
  readonly told: readonly Section[];
}

function backend(network: Network, change: Partial<VxlanBackend>): Network {
  if (network.type !== 'flannel' && network.type !== 'canal') throw new Error('no flannel');
  const { flannel } = network;
  if (flannel.backend.type !== 'vxlan') throw new Error('no VXLAN');
  return { ...network, flannel: { ...flannel, backend: { ...flannel.backend, ...change } } };
}

function vxlanMode(network: Network, mode: 'Always' | 'CrossSubnet' | 'Never'): Network {
  if (network.type !== 'calico') throw new Error('no pools');
  return { ...network, pools: network.pools.map((pool) => ({ ...pool, vxlanMode: mode })) };
}

const BREAKS: readonly Break[] = [
  {
    folder: 'two-az/flannel-direct',
    edit: 'DirectRouting off',
    network: (network) => backend(network, { directRouting: false }),
    told: ['routes', 'neighbours', 'fdb'],
  },
  {
    folder: 'two-az/flannel-vxlan',
    edit: 'DirectRouting on',
    network: (network) => backend(network, { directRouting: true }),
    told: ['routes', 'neighbours', 'fdb'],
  },
  {
    folder: 'two-az/flannel-vxlan',
    edit: 'another port',
    network: (network) => backend(network, { port: 4789 }),
    told: ['links'],
  },
  {
    folder: 'two-az/canal-0-rerun',
    edit: 'veth_mtu 1450',
    network: (network) => (network.type === 'canal' ? { ...network, vethMtu: 1450 } : network),
    told: ['links'],
  },
  {
    folder: 'two-az/canal-1450-rerun',
    edit: 'veth_mtu 0',
    network: (network) => (network.type === 'canal' ? { ...network, vethMtu: 0 } : network),
    told: ['links'],
  },
  {
    folder: 'two-az/calico-cross',
    edit: 'VXLAN always',
    network: (network) => vxlanMode(network, 'Always'),
    told: ['routes'],
  },
  {
    folder: 'two-az/calico-cross',
    edit: 'no encap',
    network: (network) => vxlanMode(network, 'Never'),
    told: ['links', 'addresses', 'routes', 'neighbours', 'fdb'],
  },
  {
    folder: 'calico-vxlan-crosssubnet-one-subnet',
    edit: 'VXLAN always',
    network: (network) => vxlanMode(network, 'Always'),
    told: ['routes'],
  },
];

function truthOf(folder: string): Truth {
  const truth = TRUTHS.find((candidate) => candidate.folder === folder);
  if (truth === undefined) throw new Error(`no truth ${folder}`);
  return truth;
}

describe('the comparison with real agents fails for another network', () => {
  for (const { folder, edit, network, told } of BREAKS) {
    it(`${folder}: ${edit}`, () => {
      const truth = truthOf(folder);
      const cluster = readTruth(truth);
      const { scenario, options } = clusterScenario(cluster);
      const other: Scenario = { ...scenario, network: network(scenario.network) };
      const { nodes } = compareCluster(cluster, other, options, truth.tolerances);
      const sections = new Set([...nodes.values()].flatMap(({ differences }) => differences.map((own) => own.section)));
      expect([...sections]).to.have.members([...told]);
    });
  }

  for (const truth of TRUTHS) {
    it(`${truth.folder}: needs each of its tolerances`, () => {
      const cluster = readTruth(truth);
      const { scenario, options } = clusterScenario(cluster);
      for (const name of truth.tolerances) {
        const others = truth.tolerances.filter((other) => other !== name);
        const { nodes } = compareCluster(cluster, scenario, options, others);
        expect(
          [...nodes.values()].flatMap(({ differences }) => differences),
          name,
        ).not.to.deep.equal([]);
      }
    });
  }
});
