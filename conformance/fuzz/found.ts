import type { Way } from '../replay/way.js';

/** Somewhere that simulator and kernel part. */
export interface FoundDifference {
  /**
   * `frames`: what passed an interface; `refusal`: an operator's command; `set-up`: the network as such; `model`: the
   * simulator failed.
   */
  readonly kind: 'frames' | 'refusal' | 'set-up' | 'model';
  readonly way: Way;
  /** The probe, way and interface; or the command. */
  readonly where: string;
  readonly simulator: string;
  readonly kernel: string;
  readonly fields: readonly string[];
}

/**
 * What two differences of one cause have in common most often: everything but the names and numbers of a network. A
 * difference found once is not looked into again.
 */
export function signature({ kind, where, simulator, kernel, fields }: FoundDifference): string {
  const told =
    kind === 'frames' ? [place(where), outline(simulator), outline(kernel)] : [outline(where), outline(kernel)];
  return [kind, ...told, ...fields.map((field) => field.split(':')[0] ?? '').slice(0, 2)].join(' | ');
}

/** Which kind of interface, and which way: `NAMESPACE LINK DIRECTION` at the end of what names the probe. */
function place(where: string): string {
  const words = where.split(' ');
  const link = words
    .at(-2)
    ?.replace(/^(cali|veth).*/, '$1')
    .replaceAll(/\d+/g, '');
  const pod = words.at(-3)?.startsWith('pod/') ? 'pod' : 'host';
  return [pod, link, words.at(-1)].join(' ');
}

/** Words without addresses, numbers and MACs. */
function outline(text: string): string {
  return text
    .replaceAll(/([0-9a-f]{2}:){5}[0-9a-f]{2}/g, 'MAC')
    .replaceAll(/\d+(\.\d+)*(\/\d+)?/g, 'N')
    .replaceAll(/\b(cali|veth)[0-9a-fN]+/g, '$1')
    .replaceAll(/node-[a-d]|pod[/~]default[/~][a-e]/g, 'PLACE')
    .slice(0, 120);
}
