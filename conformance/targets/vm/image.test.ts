import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { BUILDER } from './image.js';

const FOLDER = new URL('./', import.meta.url);

describe("the microVM's image", () => {
  it('is named after every file that has a part in building it', () => {
    const imported = BUILDER.filter((name) => name.endsWith('.ts')).flatMap((name) => {
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      return [...text.matchAll(/from '\.\/([\w-]+)\.js'/g)].map(([, module]) => `${module}.ts`);
    });
    expect(imported).to.not.have.length(0);
    for (const name of imported) expect(BUILDER).to.include(name);
    for (const name of BUILDER) expect(existsSync(new URL(name, FOLDER)), name).to.equal(true);
  });
});
