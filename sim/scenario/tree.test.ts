import { expect } from 'chai';
import { parseYaml } from './parse.js';
import { Reading } from './reading.js';
import { mergePatch, type Node } from './tree.js';

function tree(text: string): Node {
  const node = parseYaml(new Reading('x', text));
  if (node === undefined) throw new Error(text);
  return node;
}

const plain = (node: Node): unknown => JSON.parse(JSON.stringify(node.value));

describe('merge patch', () => {
  // RFC 7386, appendix A.
  const cases: readonly [original: string, patch: string, result: string][] = [
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"a":"foo"}', '"bar"', '"bar"'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ];
  for (const [original, patch, result] of cases) {
    it(`${original} with ${patch}`, () => {
      expect(plain(mergePatch(tree(original), tree(patch)))).to.deep.equal(JSON.parse(result));
    });
  }

  it('keeps the places of both', () => {
    const merged = mergePatch(tree('{a: 1, b: 2}'), tree('{     b: 3}'));
    const starts = merged.kind === 'map' ? [...merged.entries.values()].map(({ node }) => node.start) : [];
    expect(starts).to.deep.equal([4, 9]);
  });
});

describe('YAML', () => {
  it('resolves aliases and merge keys; own keys and earlier maps win', () => {
    const text = 'x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz: {<<: [*x, *y], c: 3}\nw: *x\n';
    expect(plain(tree(text))).to.deep.include({ z: { c: 3, a: 1, b: 1 }, w: { a: 1, b: 1 } });
  });

  it('takes plain keys as they are written', () => {
    expect(plain(tree('1: a\n0x10: b\ntrue: c\n1.0: d\n'))).to.deep.equal({
      '1': 'a',
      '0x10': 'b',
      true: 'c',
      '1.0': 'd',
    });
  });

  it('keeps a key named __proto__ a key', () => {
    const node = tree('__proto__: {polluted: 1}');
    expect(Object.keys(node.value ?? {})).to.deep.equal(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
