import { TABLE_DEFAULT, TABLE_LOCAL, TABLE_MAIN } from '../config.js';

/** A routing table as iproute2 calls it (/etc/iproute2/rt_tables). */
export function routeTableName(table: number): string {
  switch (table) {
    case TABLE_LOCAL:
      return 'local';
    case TABLE_MAIN:
      return 'main';
    case TABLE_DEFAULT:
      return 'default';
    default:
      return `${table}`;
  }
}
