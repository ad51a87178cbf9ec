import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { OWNER_VARIABLE, owner } from '../owner.js';
import { Console } from './console.js';
import type { VmFile } from './cpio.js';
import type { VmImage } from './image.js';
import { openInitrd } from './initrd.js';
import { type Machine, PORT_FD, qemuArguments } from './qemu.js';

/** Resolves when the process has ended and all that it wrote is read, with how it ended. Never rejects. */
async function endOf(qemu: ChildProcess, console: Console): Promise<string> {
  const outputs = [qemu.stdout, qemu.stderr].filter((stream) => stream !== null);
  for (const output of outputs) console.follow(output);
  const read = outputs.map((output) => once(output, 'close'));
  try {
    const [code, signal] = await once(qemu, 'exit');
    await Promise.all(read);
    return `qemu ended with ${signal ?? code}`;
  } catch (error) {
    return String(error);
  }
}

/** A running qemu: its console, the agent's port and its end. */
export class RunningMachine {
  readonly console = new Console();
  readonly ended: Promise<string>;
  readonly #qemu: ChildProcess;

  private constructor(qemu: ChildProcess) {
    this.#qemu = qemu;
    this.ended = endOf(qemu, this.console);
  }

  /**
   * The kernel ends qemu when the thread that started it is gone, even by SIGKILL. The agent's port is one of Node's
   * pipes, which are connected sockets: no path that others could open, and nothing to remove.
   */
  static async start(image: VmImage, files: readonly VmFile[], machine: Machine): Promise<RunningMachine> {
    const initrd = await openInitrd(image.initrd, files);
    try {
      const args = ['--pdeathsig', 'KILL', 'qemu-system-x86_64', ...qemuArguments(image.kernel, machine)];
      return new RunningMachine(
        spawn('setpriv', args, {
          stdio: ['ignore', 'pipe', 'pipe', 'pipe', initrd.fd],
          env: { ...process.env, [OWNER_VARIABLE]: owner() },
        }),
      );
    } finally {
      await initrd.close();
    }
  }

  /** This side of the agent's port. */
  port(): Socket {
    const port = this.#qemu.stdio[PORT_FD];
    if (!(port instanceof Socket)) throw new Error('the agent port is no socket');
    return port;
  }

  /** Ends qemu and waits for it. It keeps nothing that an orderly end would save. */
  async kill(): Promise<void> {
    this.#qemu.kill('SIGKILL');
    await this.ended;
  }
}
