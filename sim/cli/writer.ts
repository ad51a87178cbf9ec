import type { Run, Summary } from '../../reports/run.js';

/** Writes results as they come. */
export interface Writer {
  begin(): void;
  run(run: Run): void;
  end(summary: Summary): void;
}
