/** What each folder of sim/ may import beside itself: the data's way, one direction. Nobody imports cli. */
const LAYERS = {
  provenance: [],
  codes: [],
  clock: [],
  packet: [],
  prefix: ['packet'],
  match: ['packet'],
  trace: ['codes', 'packet'],
  world: ['clock', 'codes', 'match', 'packet', 'trace'],
  linux: ['clock', 'codes', 'match', 'packet', 'prefix', 'provenance', 'trace', 'world'],
  aws: ['clock', 'codes', 'packet', 'prefix', 'provenance', 'trace', 'world'],
  scenario: ['aws', 'codes', 'linux', 'packet', 'provenance'],
  control: ['aws', 'codes', 'linux', 'match', 'packet', 'prefix', 'provenance', 'scenario', 'world'],
  lint: ['aws', 'codes', 'packet', 'provenance', 'scenario'],
  engine: ['aws', 'clock', 'codes', 'control', 'linux', 'packet', 'provenance', 'scenario', 'trace', 'world'],
  diagnose: ['codes', 'engine', 'packet', 'provenance', 'scenario', 'trace'],
};

const TESTS = '\\.(test|fuzz)\\.ts$|/(arbitraries|fixtures)';

const layers = Object.entries(LAYERS).map(([folder, below]) => ({
  name: `sim-${folder}`,
  comment: `sim/${folder} imports only ${below.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: `^sim/${folder}/`, pathNot: TESTS },
  to: { path: '^(sim|reports|conformance|bench|build|test)/', pathNot: `^sim/(${[folder, ...below].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'nobody-imports-cli',
      comment:
        'The command line is the top: it imports, it is not imported, save by the other command lines for how all read files and end',
      severity: 'error',
      from: { pathNot: `^sim/cli/|^test/|^conformance/(command-line|suite/main)\\.ts$|${TESTS}` },
      to: { path: '^sim/cli/' },
    },
    {
      name: 'core-runs-in-a-browser',
      comment: 'No node: module below the command line and the writers of files',
      severity: 'error',
      from: { path: '^sim/', pathNot: `^sim/cli/|${TESTS}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles-between-folders',
      comment: 'Files of one folder may know each other; folders may not go round',
      severity: 'error',
      from: { path: '^sim/([^/]+)/' },
      to: { circular: true, viaOnly: { pathNot: '^sim/$1/' } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
