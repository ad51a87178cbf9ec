import { expect } from 'chai';
import { runFixture } from '../fixtures/fixtures.js';
import { summarize } from '../run.js';
import { markdownRun, markdownSummary } from './markdown.js';

/** The cells of the rows of a table, its head and rule left out; a bar within a cell is escaped. */
function rowsOf(markdown: string): string[][] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.slice(2, -2).split(/(?<!\\) \| /));
}

describe('Markdown', () => {
  it('has a row a probe and says what is not as expected, why, and what would mend it', () => {
    const run = runFixture('vxlan-troubles');
    const text = markdownRun(run);
    expect(rowsOf(text)).to.have.lengthOf(run.results.length);
    for (const [index, row] of rowsOf(text).entries()) {
      const result = run.results[index];
      expect(row).to.have.lengthOf(6);
      expect(row[1]).to.equal(`\`${result?.end.disposition}\``);
    }
    const failed = run.results.filter(({ unmet }) => unmet.length > 0);
    expect(text.match(/^### /gm)?.length ?? 0).to.equal(failed.length);
    expect(markdownSummary(summarize([run]))).to.match(/\*\*\d+ probes?\*\*: \d+ as expected, \d+ not, \d+ without/);
  });

  it('shows text of a scenario as it is, whatever it means to Markdown or HTML', () => {
    const run = runFixture('cross-az');
    const name = '<img src=x onerror=alert(1)> | **bold** `code` [a](javascript:b)';
    const results = run.results.map((result) => ({ ...result, probe: { ...result.probe, name } }));
    const text = markdownRun({ ...run, scenario: { ...run.scenario, name, file: 'a`b|c.yaml' }, results });
    expect(text).to.not.contain('<img');
    expect(text).to.not.match(/(?<!\\)\*\*bold/);
    expect(text).to.not.match(/(?<!\\)\[a/);
    expect(text).to.contain('`` a`b\\|c.yaml ``');
    for (const row of rowsOf(text)) expect(row).to.have.lengthOf(6);
  });
});
