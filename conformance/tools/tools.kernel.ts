import { expect } from 'chai';
import { Control } from '../../sim/control/control.js';
import { formatIPv4 } from '../../sim/packet/address.js';
import { shippedScenarios } from '../../test/shipped.js';
import { AgentClient } from '../agent/client.js';
import { scenarioConfigs } from '../lab/configs.js';
import { networkPlan } from '../lab/network-plan.js';
import { netns } from '../lab/plan.js';
import { netnsTarget } from '../targets/netns/netns.js';
import { vmTarget } from '../targets/vm/vm.js';
import { pingCommand, readPing } from './ping.js';
import { asPing, largestWithDf, segmentSize, simulateOne } from './simulated.js';

/** The architectures, each on a target that can do it, with two pods that are in different zones. */
const CASES = [
  [netnsTarget, 'scenarios/flannel-vxlan.yaml'],
  [netnsTarget, 'scenarios/canal-vxlan.yaml'],
  [netnsTarget, 'scenarios/direct-routing.yaml'],
  [netnsTarget, 'scenarios/native-vpc.yaml'],
  [vmTarget, 'scenarios/cross-az.yaml'],
  [vmTarget, 'scenarios/ipip-always.yaml'],
] as const;

const FROM = { kind: 'pod', namespace: 'default', name: 'a' } as const;
const TO = { kind: 'pod', namespace: 'default', name: 'c' } as const;
const ENDS = { from: FROM, to: TO };

for (const [target, file] of CASES) {
  describe(`the usual tools see what is simulated, ${file} on ${target.name}`, () => {
    const scenario = shippedScenarios().find((one) => one.file === file)?.scenario;
    if (scenario === undefined) throw new Error(`there is no ${file}`);
    const control = new Control(scenario);
    const [own, far] = ['a', 'c'].map((name) => control.podAddress('default', name));
    if (own === undefined || far === undefined) throw new Error(`${file} has no pods a and c`);
    const address = formatIPv4(far);
    let agent: AgentClient;

    before(async () => {
      agent = new AgentClient(await target.start());
      const configs = scenarioConfigs(scenario, control);
      const plan = networkPlan(configs, control.fabric(0));
      await agent.make(plan.namespaces);
      expect(await agent.run(plan.steps)).to.deep.equal([]);
      // Capturing has the interfaces cut segments and compute checksums themselves.
      await agent.play({ capture: configs.map(({ name }) => netns(name)), actions: [] }, () => {});
    });
    after(() => agent.channel.close());

    async function run(pod: string, argv: readonly [string, ...string[]]): Promise<{ code: number; text: string }> {
      const namespace = netns(`pod/default/${pod}`);
      const [output] = await agent.outputs([[{ namespace, argv, stdin: '' }]]);
      return { code: output?.code ?? -1, text: `${output?.stdout}${output?.stderr}` };
    }

    const largest = largestWithDf(scenario, ENDS);
    for (const [size, df] of [
      [84, true],
      [largest, true],
      [largest + 1, true],
      [largest + 1, false],
    ] as const) {
      it(`ping, ${size} bytes${df ? ' with DF' : ''}`, async () => {
        await run('a', ['ip', 'route', 'flush', 'cache']);
        const { text } = await run('a', pingCommand(address, size, df));
        const simulated = simulateOne(scenario, { ...ENDS, protocol: 'icmp', size, df });
        expect(readPing(text), text).to.deep.equal(asPing(simulated));
      });
    }

    it('tracepath ends at the path MTU', async () => {
      const { text } = await run('a', ['tracepath', '-n', '-m', '10', address]);
      expect(Number(/pmtu (\d+) hops/.exec(text)?.[1]), text).to.equal(largest);
    });

    it('ncat connects where something listens, and is refused elsewhere', async () => {
      await run('c', ['iperf3', '-s', '-D']);
      expect((await run('a', ['ncat', '-z', '-w', '4', address, '5201'])).code).to.equal(0);
      const refused = await run('a', ['ncat', '-v', '-z', '-w', '4', address, '5202']);
      expect(refused.text, 'port 5202').to.match(/refused/);
    });

    it('iperf3 sends segments of the size that SYN and SYN-ACK settled on', async () => {
      for (const pod of ['a', 'c']) await run(pod, ['ip', 'route', 'flush', 'cache']);
      const { text } = await run('a', ['iperf3', '-c', address, '-n', '1M', '-J']);
      const result: { start: { tcp_mss_default: number }; end: { sum_received: { bytes: number } } } = JSON.parse(text);
      expect(result.start.tcp_mss_default).to.equal(segmentSize(scenario, ENDS));
      expect(result.end.sum_received.bytes).to.be.at.least(100_000);
    });
  });
}
