import type { Feature } from '../targets/features.js';

/** What a kernel may have beside the common, for a draft that uses it to be set up there. */
export interface Reach {
  readonly ipip: boolean;
  readonly tc: boolean;
}

/** What scenarios may draw on a kernel with these features. */
export function reachOf(features: ReadonlySet<Feature>): Reach {
  return { ipip: features.has('ipip'), tc: features.has('tc matchall') && features.has('tc flower') };
}
