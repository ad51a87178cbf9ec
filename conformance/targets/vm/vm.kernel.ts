import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import type { AgentChannel } from '../channel.js';
import { bootVm } from './boot.js';
import { Conversation } from './conversation.fixture.js';
import { FEATURES } from './features.fixture.js';

const FILES = [{ path: 'agent/agent.py', content: readFileSync(new URL('echo-agent.py', import.meta.url)) }];

/** Process ids of the emulators that a process has running. */
function machinesOf(parent: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      const [, name, ppid] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      return name?.startsWith('qemu') && Number(ppid) === parent;
    } catch {
      // It ended while the list was read.
      return false;
    }
  });
}

function temporaryFiles(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('canal-sim-vm-'));
}

/** Seconds since the machine's start, by its own clock. */
async function uptime(agent: Conversation): Promise<number> {
  return Number.parseFloat(await agent.output('cat', '/proc/uptime'));
}

for (const warp of [false, true]) {
  describe(`a microVM${warp ? ' whose clock jumps' : ''}`, () => {
    let channel: AgentChannel;
    let agent: Conversation;

    before(async () => {
      channel = await bootVm({ files: FILES, warp });
      agent = new Conversation(channel);
    });

    after(() => channel?.close());

    it("runs Debian's kernel", async () => {
      expect(await agent.output('uname', '-r')).to.match(/^6\.1\..*-cloud-amd64\n$/);
    });

    it('gives a line back as it is', async () => {
      const line = { text: 'a\u0000\u0003\u0004\u001a\r\n\t\u007f ü', number: 1.5 };
      expect(await agent.ask(line)).to.deep.equal(line);
    });

    it('carries megabytes in both directions', async () => {
      const line = { text: 'lorem ipsum '.repeat(1 << 19) };
      expect(await agent.ask(line)).to.deep.equal(line);
    });

    it('answers each of many small requests', async () => {
      for (let n = 0; n < 200; n++) expect(await agent.ask({ n })).to.deep.equal({ n });
    });

    for (const [feature, commands] of Object.entries(FEATURES)) {
      it(`has ${feature}`, async () => {
        const namespace = feature.replaceAll(' ', '-');
        await agent.output('ip', 'netns', 'add', namespace);
        for (const command of commands) await agent.output('ip', 'netns', 'exec', namespace, ...command);
      });
    }

    it('keeps time with this machine while it waits for a request', async () => {
      const before = await uptime(agent);
      await passed(2000);
      expect((await uptime(agent)) - before).to.be.within(0.5, 10);
    });
  });
}

describe('a microVM whose clock jumps, asleep', () => {
  it('passes an hour in seconds', async () => {
    const channel = await bootVm({ files: FILES, warp: true });
    try {
      const agent = new Conversation(channel);
      const start = performance.now();
      const [before, , later] = [await uptime(agent), await agent.output('sleep', '3600'), await uptime(agent)];
      expect(later - before).to.be.within(3600, 3605);
      expect(performance.now() - start).to.be.below(60_000);
    } finally {
      await channel.close();
    }
  });
});

describe("a microVM's end", () => {
  it('leaves no process and no file', async () => {
    const channel = await bootVm({ files: FILES });
    expect(machinesOf(process.pid)).to.have.lengthOf(1);
    const start = performance.now();
    await channel.close();
    await channel.close();
    expect(performance.now() - start).to.be.below(1000);
    expect(machinesOf(process.pid)).to.deep.equal([]);
    expect(temporaryFiles()).to.deep.equal([]);
  });

  it('comes with that of the process that started it, even by SIGKILL', async () => {
    const boot = JSON.stringify(new URL('boot.ts', import.meta.url));
    const script = `import(${boot}).then(({ bootVm }) => bootVm({ files: [] })).then(() => console.log('booted'))`;
    const args = ['--import', 'tsx', '--eval', `${script}; setInterval(() => {}, 1000);`];
    const parent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(parent.stdout, 'data');
    const [machine = 0, ...others] = machinesOf(parent.pid ?? 0);
    expect([existsSync(`/proc/${machine}/exe`), others]).to.deep.equal([true, []]);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    for (let tries = 0; tries < 100 && existsSync(`/proc/${machine}/exe`); tries++) await passed(10);
    expect(existsSync(`/proc/${machine}/exe`)).to.equal(false);
    expect(temporaryFiles()).to.deep.equal([]);
  });

  it('is the end of the output when the agent ends', async () => {
    const content = 'print("last words", flush=True)';
    const channel = await bootVm({ files: [{ path: 'agent/agent.py', content }] });
    const pieces: Buffer[] = await channel.output.toArray();
    expect(Buffer.concat(pieces).toString()).to.equal('last words\n');
    expect(channel.log()).to.include('agent ended with 0');
    await channel.close();
  });

  it('before the start is told with what was said', async () => {
    const failure: unknown = await bootVm({ files: FILES, memoryMiB: 64 }).catch((error: unknown) => error);
    expect(String(failure)).to.match(/did not boot: qemu ended with 1\n.*initrd is too large/);
    expect(machinesOf(process.pid)).to.deep.equal([]);
  });

  it('comes when it does not start in time', async () => {
    const failure: unknown = await bootVm({ files: FILES, timeoutMs: 500 }).catch((error: unknown) => error);
    expect(String(failure)).to.include('did not boot: no agent after 0.5 s');
    expect(machinesOf(process.pid)).to.deep.equal([]);
  });
});
