import { ASSUMPTIONS } from '../codes/assumptions.js';
import type { AwsVpcBackend, FlannelConfig, Scenario } from './scenario.js';

/** What decides whether flannel's aws-vpc backend turns a source/destination check off. */
export const CHECK_OFF = 'flannel-may-turn-check-off';

/** net-conf.json with its backend, where that is aws-vpc. */
export function awsVpcOf({
  network,
}: Scenario): { readonly config: FlannelConfig; readonly backend: AwsVpcBackend } | undefined {
  if (network.type !== 'flannel' && network.type !== 'canal') return undefined;
  const { backend } = network.flannel;
  return backend.type === 'aws-vpc' ? { config: network.flannel, backend } : undefined;
}

/** Whether the IAM role of the hosts lets flanneld turn the check off. */
export function mayTurnCheckOff({ assumptions }: Scenario): boolean {
  return Boolean(assumptions[CHECK_OFF] ?? ASSUMPTIONS[CHECK_OFF].default);
}
