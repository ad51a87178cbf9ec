import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import type { AgentChannel } from '../channel.js';
import type { VmFile } from './cpio.js';
import { type VmImage, vmImage } from './image.js';
import { RunningMachine } from './machine.js';
import type { Accelerator } from './qemu.js';

export interface BootOptions {
  /** Beside the image's own. `agent/agent.py` is what runs. */
  readonly files: readonly VmFile[];
  /**
   * The machine's clock jumps to the next timer whenever nothing runs, so that an hour's sleep takes seconds. It would
   * run off as fast while the agent waits for a request: an agent that finds LAB_WARP in its environment has to wait
   * by asking again and again, never by sleeping. Work takes up to twice the time.
   */
  readonly warp?: boolean;
  readonly memoryMiB?: number;
  /** By default 2 where this machine has them; under warp always 1. */
  readonly cpus?: number;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;
const MEMORY_MIB = 1024;
const MAX_CPUS = 2;

/** With KVM a boot takes about a second: one that has not come by then does not work. */
const KVM_TIMEOUT_MS = 10_000;

/** What `init` says when the agent is started. */
const STARTED = 'init: agent starts';

/** Whether a boot with KVM worked; undefined until one was tried. That there is a /dev/kvm says little. */
let kvmWorks: boolean | undefined;

/** Waits for the agent's start; rejects if the machine ends before, or takes too long. */
async function started(machine: RunningMachine, timeoutMs: number): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  const late = after(timeoutMs, `no agent after ${timeoutMs / 1000} s`, { signal });
  try {
    const reason = await Promise.race([machine.console.said(STARTED), machine.ended, late]);
    if (reason !== undefined) throw new Error(reason);
  } finally {
    over.abort();
  }
}

async function boot(image: VmImage, options: BootOptions, accelerator: Accelerator): Promise<AgentChannel> {
  const { files, warp = false, memoryMiB = MEMORY_MIB } = options;
  const cpus = options.cpus ?? Math.min(MAX_CPUS, availableParallelism());
  const timeoutMs = accelerator === 'kvm' ? KVM_TIMEOUT_MS : (options.timeoutMs ?? TIMEOUT_MS);
  const machine = await RunningMachine.start(image, files, { accelerator, warp, cpus, memoryMiB });
  try {
    await started(machine, timeoutMs);
    const port = machine.port();
    // The machine's end is told by the output's end; a write after it is no crash of this process.
    port.on('error', () => {});
    const close = async () => {
      await machine.kill();
      port.destroy();
    };
    return { input: port, output: port, log: () => machine.console.text(), close };
  } catch (error) {
    await machine.kill();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the microVM did not boot: ${reason}\n${machine.console.lastLines()}`, { cause: error });
  }
}

/** Boots the lab's kernel in a virtual machine and starts the agent there. */
export async function bootVm(options: BootOptions): Promise<AgentChannel> {
  const image = await vmImage();
  // A clock that counts instructions needs an emulated processor.
  if (!options.warp && kvmWorks !== false && existsSync('/dev/kvm')) {
    try {
      const channel = await boot(image, options, 'kvm');
      kvmWorks = true;
      return channel;
    } catch (error) {
      if (kvmWorks) throw error;
      kvmWorks = false;
    }
  }
  return boot(image, options, 'tcg');
}
