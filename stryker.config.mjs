/**
 * Mutation testing of what decides about a packet: `npm run mutants`, explained in docs/mutants.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'sim/{linux,aws,packet}/**/*.ts',
    '!sim/**/*.{test,fuzz}.ts',
    '!sim/**/fixtures/**',
    '!sim/packet/{arbitraries,mutations,samples}.ts',
  ],
  mutator: { excludedMutations: ['StringLiteral'] },
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import=tsx'],
  // The tests in their order: a mutant ends with the first that fails, so what takes milliseconds comes first.
  mochaOptions: { config: 'test/mutants.mocharc.json' },
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['bench', 'dist', 'docs', 'out'],
  timeoutMS: 2500,
  timeoutFactor: 2,
  concurrency: 1,
  incremental: true,
  incrementalFile: 'out/mutants/incremental.json',
  tempDirName: 'out/mutants/sandbox',
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  htmlReporter: { fileName: 'out/mutants/mutants.html' },
  jsonReporter: { fileName: 'out/mutants/mutants.json' },
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
