import type { Field } from '../field.js';
import type { RawFlannel, RawNetConf } from '../language/network.js';
import type { RawScenario } from '../language/scenario.js';
import type { ProfileNames } from '../scenario.js';

/** Backends that not every flannel has: aws-vpc was taken out with 0.20.0; ipip and wireguard (0.16.0) came after 0.8. */
const ONLY: Readonly<Record<string, ProfileNames['flannel']>> = { 'aws-vpc': '0.8', ipip: '0.28', wireguard: '0.28' };

/** Refuses a backend that the flannel of the profile does not know, as flanneld does (backend/manager.go GetBackend). */
export function checkBackendVersion(root: Field<RawScenario>, { flannel }: ProfileNames): void {
  const conf = (root.at('network') as Field<RawFlannel> | undefined)?.at('net-conf.json');
  if (conf === undefined) return;
  const field = (conf as Field<RawNetConf>).at('Backend')?.at('Type');
  const type =
    typeof conf.value === 'string' ? typeIn(conf.value) : typeof field?.value === 'string' ? field.value : undefined;
  if (type?.toLowerCase() === 'aws-vpc' && root.at('fabric')?.at('type')?.value === 'lan')
    (field ?? conf).report('conflict', { found: 'aws-vpc on a LAN', expected: 'fabric.type aws, or another backend' });
  const only = type === undefined ? undefined : ONLY[type.toLowerCase()];
  if (only === undefined || only === flannel) return;
  (field ?? conf).report('conflict', {
    found: `flannel ${flannel} has no backend ${type}`,
    expected: `profile.flannel '${only}', or another backend`,
  });
}

/** The backend that a JSON text names; what is wrong with the text is told where it is read. */
function typeIn(text: string): string | undefined {
  try {
    const type: unknown = JSON.parse(text)?.Backend?.Type;
    return typeof type === 'string' ? type : undefined;
  } catch {
    return undefined;
  }
}
