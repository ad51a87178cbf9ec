import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { documentSchema, lineSchema } from '../reports/json/schema.js';

/** What this script makes; a test holds that it is current. */
export const RESULT_SCHEMA_FILE = fileURLToPath(new URL('../reports/schema/result.schema.json', import.meta.url));

/** The published JSON Schema of results: a document, and under `$defs/line` a line of ndjson. */
export function resultSchemaText(): string {
  const head = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'canal-sim result, version 1',
    ...documentSchema,
    $defs: { line: lineSchema },
  };
  return `${JSON.stringify(head, undefined, 2)}\n`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(RESULT_SCHEMA_FILE, resultSchemaText());
