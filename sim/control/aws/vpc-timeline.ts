import type { FabricConfig, FabricLimits } from '../../aws/config.js';
import type { Refused } from '../operations.js';
import { FabricBuilder } from './fabric-builder.js';
import { describeCall, type TimedFabricOperation } from './fabric-operation.js';

/** The VPC through time: the fold of the calls to the EC2 API, which are in order of time. */
export class VpcTimeline {
  constructor(
    readonly operations: readonly TimedFabricOperation[],
    readonly limits: FabricLimits,
  ) {}

  /** The VPC at a time, microseconds; calls of that very time are done. */
  at(time: number): FabricConfig {
    const builder = new FabricBuilder(this.limits);
    for (const { at, operation } of this.operations) if (at <= time) builder.apply(operation);
    return builder.build();
  }

  /** The calls that EC2 refuses, such as routes above the quota. */
  failures(): Refused[] {
    const builder = new FabricBuilder(this.limits);
    return this.operations.flatMap(({ at, agent, operation, source }) => {
      const error = builder.apply(operation);
      if (error === undefined) return [];
      const place = operation.kind === 'create-route' ? `route-table/${operation.table}` : 'vpc';
      return [{ at, agent, place, what: describeCall(operation), ...error, source }];
    });
  }
}
