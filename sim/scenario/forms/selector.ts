import type { Written } from '../written.js';

export type Labels = Readonly<Record<string, string>>;

/** A test of labels. */
export type Selector = (labels: Labels) => boolean;

const KEY = '[A-Za-z0-9_./-]+';
const TERM = new RegExp(`^(?:all\\(\\)|(!?)has\\((${KEY})\\)|(${KEY})\\s*(==|!=)\\s*(?:'([^']*)'|"([^"]*)"))$`);

/**
 * A selector of Calico (libcalico-go lib/selector): terms joined by `&&`. A label that is not there differs from every value
 * (parser/ast.go LabelNeValueNode). Other forms are refused by name.
 */
export function readSelector(written: Written): Selector | undefined {
  const terms = written.text.split('&&').map((term) => TERM.exec(term.trim()));
  const tests: Selector[] = [];
  for (const term of terms) {
    if (term === null) {
      return written.report('unsupported', {
        expected: "all(), has(KEY), !has(KEY), KEY == 'VALUE' or !=, joined by &&",
      });
    }
    const [, not, asked, key = '', operator, single, double] = term;
    if (asked !== undefined) tests.push((labels) => asked in labels === (not === ''));
    else if (operator !== undefined) {
      const value = single ?? double ?? '';
      tests.push((labels) => (labels[key] === value) === (operator === '=='));
    }
  }
  return (labels) => tests.every((test) => test(labels));
}
