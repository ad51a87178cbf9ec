#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { compile, start } from './compile.js';

/** The bundle of main.ts, beside this file in dist. */
const file = fileURLToPath(new URL('canal-sim.cjs', import.meta.url));

start(compile(file), file);
