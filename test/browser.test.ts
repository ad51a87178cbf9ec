import { expect } from 'chai';
import { build } from 'esbuild';

describe('the core', () => {
  it('bundles for a browser, without node: modules and without evaluating code at run time', async () => {
    const result = await build({
      entryPoints: ['sim/index.ts'],
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    expect(result.errors).to.deep.equal([]);
    const code = result.outputFiles[0]?.text ?? '';
    expect(code).to.have.length.above(10_000);
    expect(code).not.to.match(/\bnew Function\s*\(|[^.\w]eval\s*\(/);
    expect(code).not.to.match(/from\s*["']node:/);
  });
});
