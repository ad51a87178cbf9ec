import { PrefixMap } from '../prefix/prefix-map.js';
import type { EntryId } from '../provenance/provenance.js';
import type { TransitAttachmentConfig, TransitGatewayConfig, TransitRouteConfig } from './gateway-config.js';

/** A running transit gateway: its tables by name. */
export interface TransitGateway {
  readonly config: TransitGatewayConfig;
  readonly attachments: ReadonlyMap<string, TransitAttachmentConfig>;
  readonly tables: ReadonlyMap<string, { readonly entry: EntryId; readonly routes: PrefixMap<TransitRouteConfig> }>;
}

export function transitGateway(config: TransitGatewayConfig): TransitGateway {
  const tables = config.routeTables.map(({ id, name, routes }) => {
    const map = new PrefixMap<TransitRouteConfig>();
    for (const route of routes) map.set(route.destination, route);
    return [name, { entry: id, routes: map }] as const;
  });
  return {
    config,
    attachments: new Map(config.attachments.map((attachment) => [attachment.name, attachment])),
    tables: new Map(tables),
  };
}
