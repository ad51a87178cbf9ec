/** A relative path to a file, with `/` between its parts, as it is written in `include`. */
export function isRelative(path: string): boolean {
  return path !== '' && !/^[/~]|^[A-Za-z][A-Za-z0-9+.-]*:|[\\\p{Cc}\p{Cf}]|\/$/u.test(path);
}

/** The path from where `file` is named from: `scenarios/x.yaml` and `../base.yaml` give `base.yaml`. */
export function resolvePath(file: string, path: string): string {
  const folder = file.split('/').slice(0, -1);
  const parts: string[] = [];
  for (const part of [...folder, ...path.split('/')]) {
    const last = parts.at(-1);
    if (part === '..' && last !== undefined && last !== '..' && last !== '') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return folder.length === 0 && parts[0] === '' ? parts.slice(1).join('/') : parts.join('/');
}
