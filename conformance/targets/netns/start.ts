import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AgentChannel } from '../channel.js';
import { OWNER_VARIABLE, owner } from '../owner.js';

const AGENT = fileURLToPath(new URL('../../agent/agent.py', import.meta.url));

/**
 * Starts the agent on this machine's kernel, in mount, PID and network namespaces of its own: nothing that it does is
 * seen outside, and the kernel removes all of it when it ends, however it ends. Without root it gets a user namespace
 * where it is root, if the kernel allows that.
 */
export function startNetns(): AgentChannel {
  const asRoot = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  const apart = [...asRoot, '--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const inside = ['sh', '-c', 'mount -t tmpfs none /run && exec python3 -u "$0"', AGENT];
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', 'unshare', ...apart, ...inside], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', [OWNER_VARIABLE]: owner() },
  });
  let log = '';
  child.stderr.on('data', (data) => {
    log = `${log}${data}`.slice(-10_000);
  });
  child.on('error', (error) => {
    log += String(error);
    child.stdout.destroy();
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    input: child.stdin,
    output: child.stdout,
    log: () => log,
    close: async () => {
      child.stdin.end();
      child.kill('SIGKILL');
      await ended;
    },
  };
}
