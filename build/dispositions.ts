import { ASSUMPTIONS, type AssumptionInfo } from '../sim/codes/assumptions.js';
import { DISPOSITIONS, type DispositionInfo } from '../sim/codes/dispositions.js';
import { FINDINGS, type FindingInfo } from '../sim/codes/findings.js';
import { PROBLEMS, type ProblemInfo } from '../sim/codes/problems.js';
import { STAGES } from '../sim/codes/stages.js';
import { simulate } from '../sim/engine/simulate.js';
import { shippedScenarios } from '../test/shipped.js';

/** Scenarios in which a packet ends with each disposition, found by running them. */
function producers(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { file, scenario } of shippedScenarios().filter((one) => !one.file.includes('regressions'))) {
    const ends = simulate(scenario).flatMap((result) =>
      result.packets.flatMap((packet) => packet.end?.disposition ?? []),
    );
    for (const disposition of new Set(ends)) found.set(disposition, [...(found.get(disposition) ?? []), file]);
  }
  return found;
}

function link(file: string): string {
  return `[${file.replace(/^scenarios\//, '')}](../${file})`;
}

/** docs/dispositions.md: the closed set, its exact conditions, and where each can be seen. */
export function dispositionsPage(): string {
  const seen = producers();
  const rows = Object.entries<DispositionInfo>(DISPOSITIONS).map(([code, { outcome, meaning }]) => {
    const files = (seen.get(code) ?? []).sort(
      (a, b) => Number(!a.includes(code)) - Number(!b.includes(code)) || a.length - b.length,
    );
    return `| \`${code}\` | ${outcome} | ${meaning} | ${files.slice(0, 2).map(link).join(', ')} |`;
  });
  const stages = Object.entries<string>(STAGES).map(([stage, meaning]) => `| \`${stage}\` | ${meaning} |`);
  return `# Dispositions

Where a packet can end: a closed set. Codes never change meaning. This page is made from \`sim/codes/dispositions.ts\` by
\`npm run docs\`; the last column was found by running the scenarios that ship (those of regressions/ left out), and a test demands at least one for each.

A packet that is wrapped, split or joined has no disposition of its own: it ends in the packets that it became. Of a probe
that was split, the last loss counts.

| code | outcome | exact condition | seen in |
|---|---|---|---|
${rows.join('\n')}

## Stages

Where in a host or the fabric a packet ended, for \`stage\` of an expectation. Made from \`sim/codes/stages.ts\`.

| stage | what it is |
|---|---|
${stages.join('\n')}
`;
}

/** docs/problems.md: what can be wrong with a scenario file. */
export function problemsPage(): string {
  const rows = Object.entries<ProblemInfo>(PROBLEMS).map(([code, { meaning }]) => `| \`${code}\` | ${meaning} |`);
  const findings = Object.entries<FindingInfo>(FINDINGS).map(([code, { meaning }]) => `| \`${code}\` | ${meaning} |`);
  return `# Problems of a scenario file

Every problem of a file is reported at once, with its place; the exit code is 2 and nothing is run. This page is made from
\`sim/codes/problems.ts\` by \`npm run docs\`.

| code | meaning |
|---|---|
${rows.join('\n')}

## Findings

What \`lint\` finds doubtful in a scenario that can be run; its exit code is 1 then. Made from \`sim/codes/findings.ts\`.

| code | meaning |
|---|---|
${findings.join('\n')}
`;
}

/** The table of assumptions in docs/semantics.md. */
export function assumptionsTable(): string {
  const rows = Object.entries<AssumptionInfo>(ASSUMPTIONS).map(
    ([code, { default: value, meaning, source }]) => `| \`${code}\` | ${value} | ${meaning} | ${source} |`,
  );
  return `| code | default | meaning | source |\n|---|---|---|---|\n${rows.join('\n')}`;
}
