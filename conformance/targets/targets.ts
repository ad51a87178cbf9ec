import { netnsTarget } from './netns/netns.js';
import type { Target, TargetName } from './target.js';
import { vmTarget } from './vm/vm.js';

/** Every target there is. */
export const TARGETS: Readonly<Record<TargetName, Target>> = { netns: netnsTarget, vm: vmTarget };
