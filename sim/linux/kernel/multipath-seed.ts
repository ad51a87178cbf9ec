/**
 * What a kernel hashes with that was not told: it draws at random, here from the scenario's seed and the namespace's name.
 * Never 0, which stands for a random one (net.ipv4.fib_multipath_hash_seed).
 */
export function drawnSeed(name: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash >>> 0 || 1;
}
