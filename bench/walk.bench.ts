import { readFileSync } from 'node:fs';
import { Clock } from '../sim/clock/clock.js';
import { Simulation } from '../sim/engine/simulate.js';
import { openClient, sendProbe, udpEcho } from '../sim/linux/programs.js';
import { readScenario } from '../sim/scenario/read.js';
import { Recorder, type TraceLevel } from '../sim/trace/sink.js';
import { type Figure, figure, rate } from './measure.js';

const PROBES = 4000;
const CLIENT_PORT = 40_000;
const SERVER_PORT = 5000;

/** Sends datagrams from pod a to pod c and back, again and again. */
class Walker {
  readonly #recorder: Recorder;
  readonly #send: () => void;

  constructor(file: string, level: TraceLevel) {
    const read = readScenario(file, readFileSync(file, 'utf8'));
    if ('problems' in read) throw new Error(`${file} is no scenario`);
    const simulation = new Simulation(read.scenario, level);
    const { network, control } = simulation;
    const client = network.namespace('pod/default/a');
    const server = network.namespace('pod/default/c');
    const dst = control.podAddress('default', 'c');
    if (client === undefined || server === undefined || dst === undefined)
      throw new Error(`${file} has no pods a and c`);
    openClient(client, 'udp', CLIENT_PORT);
    client.state.sockets.set(`udp:${CLIENT_PORT}`, { listening: false, received() {}, error() {} });
    udpEcho(server, SERVER_PORT);
    const recorder = new Recorder(level, network.counter);
    network.sink = recorder;
    this.#recorder = recorder;
    const probe = { protocol: 'udp', srcPort: CLIENT_PORT, dstPort: SERVER_PORT, size: 100 } as const;
    const to = { dst, src: undefined, tos: 0, ttl: 64, discover: 'do' } as const;
    this.#send = () => {
      sendProbe(client, recorder.packet('probe', 0), probe, to);
      network.clock.settle();
      recorder.take();
    };
  }

  /** Hops that `probes` probes and their replies took. */
  walk(probes: number): number {
    const before = this.#recorder.hops;
    for (let index = 0; index < probes; index++) this.#send();
    return this.#recorder.hops - before;
  }
}

/** Deliveries a second that the clock alone makes: what no walk can be faster than. */
function clockOnly(): number {
  const clock = new Clock<number>();
  let left = 0;
  const receiver = {
    receive(item: number): void {
      left -= 1;
      if (left > 0) clock.post(receiver, item);
    },
  };
  return rate(() => {
    left = 200_000;
    clock.post(receiver, 1);
    clock.settle();
    return 200_000;
  });
}

/** Bytes of heap in use after a collection. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function memoryAfter(walker: Walker, hops: number): number {
  let walked = 0;
  while (walked < hops) walked += walker.walk(PROBES);
  return heap();
}

/** Hops a second on one core over a path of 11 hops each way, by trace level; heap growth over ten million hops. */
export function bench(): Figure[] {
  const baseline = clockOnly();
  const figures: Figure[] = [];
  for (const [encap, file] of [
    ['vxlan', 'scenarios/flannel-vxlan.yaml'],
    ['ipip', 'scenarios/cross-az.yaml'],
  ] as const) {
    for (const level of ['off', 'path', 'full'] as const) {
      const walker = new Walker(file, level);
      figures.push(
        figure(
          `walk/${encap}/${level}`,
          rate(() => walker.walk(PROBES)),
          'hops/s',
          baseline,
        ),
      );
    }
  }
  const walker = new Walker('scenarios/flannel-vxlan.yaml', 'off');
  const before = memoryAfter(walker, 500_000);
  figures.push(figure('walk/heap-after-10M-hops', memoryAfter(walker, 10_000_000), 'bytes', before));
  return figures;
}
