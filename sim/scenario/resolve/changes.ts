import { parseCommand } from '../../linux/commands/parse.js';
import type { Field } from '../field.js';
import { readDuration } from '../forms/duration.js';
import { readNamespace } from '../forms/endpoint.js';
import { readLine } from '../forms/name.js';
import type { RawChange, RawCommands, RawStop } from '../language/probes.js';
import type { Directory } from '../names.js';
import { listed } from '../near.js';
import type { Change, Network } from '../scenario.js';

/** The agents that each type of network has. */
const AGENTS: Readonly<Record<Network['type'], readonly string[]>> = {
  flannel: ['flannel'],
  canal: ['flannel', 'calico'],
  calico: ['calico'],
  native: [],
};

/** In order of time, ties in file order. */
export function resolveChanges(
  fields: readonly Field<RawChange>[],
  directory: Directory,
  network: Network['type'] | undefined,
): Change[] {
  const changes = fields.flatMap((field) => {
    const change = field.has('stop')
      ? resolveStop(field as Field<RawStop>, directory, network)
      : resolveCommands(field as Field<RawCommands>, directory);
    return change ?? [];
  });
  return changes.sort((a, b) => a.at - b.at);
}

function resolveStop(
  field: Field<RawStop>,
  directory: Directory,
  network: Network['type'] | undefined,
): Change | undefined {
  const at = readAt(field);
  const agent = field.at('stop');
  if (agent && network && !AGENTS[network].includes(agent.value)) {
    agent.report('conflict', {
      found: `a ${network} network has no agent ${agent.value}`,
      expected: listed(AGENTS[network]),
    });
  }
  const written = field.at('hosts')?.items();
  for (const host of written ?? []) directory.hosts.refer(host.written);
  if (at === undefined || agent === undefined) return undefined;
  const hosts = written?.map(({ value }) => value) ?? [...directory.hosts];
  return { kind: 'stop', at, agent: agent.value, hosts, source: field.source };
}

function resolveCommands(field: Field<RawCommands>, directory: Directory): Change | undefined {
  const at = readAt(field);
  const where = field.at('on');
  const on = where && readNamespace(where.written, directory);
  const commands = (field.at('run')?.items() ?? []).flatMap((command) => {
    const text = readLine(command.written);
    if (text === undefined) return [];
    const parsed = parseCommand(text, 0);
    if ('error' in parsed) return command.report('bad-command', { found: parsed.error }) ?? [];
    return [{ text, source: command.source }];
  });
  if (at === undefined || on === undefined) return undefined;
  return { kind: 'commands', at, on, commands, source: field.source };
}

function readAt(field: Field<RawChange>): number | undefined {
  const at = field.at('at');
  return at && readDuration(at.written);
}
