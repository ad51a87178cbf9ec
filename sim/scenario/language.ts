/** The scenario language, version 1, as written; scenario.ts has the validated form. */
export { type RawScenario, scenario as scenarioSchema } from './language/scenario.js';
