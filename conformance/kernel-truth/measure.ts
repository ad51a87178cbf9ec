import type { HostConfig } from '../../sim/linux/config.js';
import type { AgentClient } from '../agent/client.js';
import type { Action, PlayEvent, SentEvent, ToolOutput } from '../agent/protocol.js';
import { netns } from '../lab/plan.js';
import { renderHosts } from '../render/host/host.js';
import { TCP_PORT, UDP_PORT } from './lab.js';
import type { TruthDatagram, TruthTry } from './truth-file.js';

/** What came of one sending, in the words of the truth data. */
export interface Measured {
  readonly localError: string | undefined;
  readonly replyTtl: number | undefined;
  /** `TYPE/CODE mtu MTU from SENDER`, each kind once. */
  readonly errors: readonly string[];
  /** Bytes, towards the destination, when all was over. */
  readonly pathMtu: number | undefined;
}

const ANSWER = 32;
const FIRST_PORT = 41_000;

/** Builds a topology of the truth data on a real kernel and sends its datagrams again, each try of each. */
export async function measure(
  configs: readonly HostConfig[],
  probes: readonly TruthDatagram[],
  agent: AgentClient,
): Promise<Measured[][]> {
  const plan = renderHosts(configs, () => undefined);
  const names = plan.namespaces;
  try {
    await agent.make(names);
    const failed = await agent.run(plan.steps);
    if (failed.length > 0) throw new Error(failed.map(({ namespace, stderr }) => `${namespace}: ${stderr}`).join('\n'));
    const actions = [...servers(names), ...probes.flatMap((probe, index) => sendings(names, probe, index))];
    const events: PlayEvent[] = [];
    await agent.play({ capture: names, actions }, (event) => events.push(event));
    const sent = events.filter((event): event is SentEvent => 'frames' in event);
    const routes = events.flatMap((event) => ('outputs' in event ? event.outputs : [])).filter(isRoute);
    return probes.map(({ tries }) => tries.map(() => measured(sent.shift(), routes.shift())));
  } finally {
    await agent.drop();
  }
}

function servers(names: readonly string[]): Action[] {
  return names.flatMap((namespace): Action[] => [
    { kind: 'serve', namespace, protocol: 'udp', port: UDP_PORT, open: true, answer: ANSWER },
    { kind: 'serve', namespace, protocol: 'tcp', port: TCP_PORT, open: true },
  ]);
}

/** As the truth data's harness did: learned path MTUs are forgotten before each probe but a burst. */
function sendings(names: readonly string[], probe: TruthDatagram, index: number): Action[] {
  const namespace = netns(probe.src);
  const run = (name: string, ...argv: [string, ...string[]]): Action => ({
    kind: 'run',
    runs: [{ namespace: name, argv, stdin: '' }],
  });
  const forget = probe.label.endsWith('burst') ? [] : names.map((name) => run(name, 'ip', 'route', 'flush', 'cache'));
  return [
    ...forget,
    ...probe.tries.flatMap((attempt, number): Action[] => [
      {
        kind: 'socket',
        namespace,
        protocol: probe.kind,
        srcPort: FIRST_PORT + index * 10 + number,
        ttl: probe.ttl,
        tos: probe.tos,
        discover: probe.df,
        ...(probe.bind != null && { bind: probe.bind }),
        dst: probe.dst,
        dstPort: UDP_PORT,
        size: probe.ip_len,
        least: 0,
        grace: 0.05,
        deadline: answered(attempt) ? 0.2 : 3.5,
      },
      run(namespace, 'ip', '-j', 'route', 'get', probe.dst),
    ]),
  ];
}

/** Whether something came back, which then is there soon; what takes long is an error after ARP has given up. */
function answered({ reply, local_error, icmp_errors }: TruthTry): boolean {
  const soon = icmp_errors.some(({ type, code }) => type !== 3 || code !== 1);
  return (Array.isArray(reply) ? reply.length > 0 : reply !== null) || local_error !== undefined || soon;
}

function isRoute({ argv }: ToolOutput): boolean {
  return argv[1] === '-j';
}

function measured(sent: SentEvent | undefined, route: ToolOutput | undefined): Measured {
  if (sent === undefined) throw new Error('the agent did not send');
  const heard = sent.errors.filter(({ from }) => from !== null);
  return {
    localError: sent.error ?? undefined,
    replyTtl: sent.replies[0]?.ttl ?? undefined,
    errors: [...new Set(heard.map(errorText))].sort(),
    pathMtu: learnedMtu(route),
  };
}

/** An ICMP error as both sides are written down. */
export function errorText({ type, code, mtu, from }: { type: number; code: number; mtu: number; from: string | null }) {
  return `${type}/${code} mtu ${type === 3 && code === 4 ? mtu : 0} from ${from}`;
}

/** The MTU that a path has been found to have; undefined where nothing was learned. */
function learnedMtu(route: ToolOutput | undefined): number | undefined {
  if (route === undefined || route.code !== 0) return undefined;
  const [told]: { metrics?: { mtu?: number }[] }[] = JSON.parse(route.stdout);
  return told?.metrics?.find(({ mtu }) => mtu !== undefined)?.mtu;
}
