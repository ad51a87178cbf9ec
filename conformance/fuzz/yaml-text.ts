import { Document, isScalar, visit } from 'yaml';

/** A scenario file's contents before it is text. */
export type Written = Readonly<Record<string, unknown>>;

/** As a file of the scenario language; what is undefined is left out, and what is small stands on one line. */
export function yamlText(file: Written): string {
  const document = new Document(JSON.parse(JSON.stringify(file)));
  visit(document, {
    Collection: (_, node, path) => {
      if (path.length > 3 || node.items.length === 0 || node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
