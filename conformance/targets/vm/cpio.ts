/** A file for the microVM. */
export interface VmFile {
  /** From the root of its file system, without the first slash; folders on the way are made. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Format "newc" (Linux, Documentation/driver-api/early-userspace/buffer-format.rst): a magic, then 13 numbers. */
const MAGIC = '070701';
const FOLDER = 0o040755;
const FILE = 0o100755;
const END = 'TRAILER!!!';

/** Names and contents end at multiples of 4 bytes, the name counted with the header before it. */
function padded(bytes: Uint8Array): Uint8Array[] {
  return [bytes, new Uint8Array(-bytes.length & 3)];
}

function entry(name: string, mode: number, content: Uint8Array): Uint8Array[] {
  const links = mode === FOLDER ? 2 : 1;
  const nameBytes = Buffer.from(`${name}\0`);
  // Inode, mode, user, group, links, time, size, device (2), its own device (2), name's size, checksum.
  const fields = [0, mode, 0, 0, links, 0, content.length, 0, 0, 0, 0, nameBytes.length, 0];
  const header = MAGIC + fields.map((field) => field.toString(16).padStart(8, '0')).join('');
  return [...padded(Buffer.concat([Buffer.from(header), nameBytes])), ...padded(content)];
}

/** Every folder that a path lies in, outermost first. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
}

/** An archive that the kernel unpacks over what earlier ones in the same initramfs hold. All files may be executed. */
export function cpio(files: readonly VmFile[]): Buffer {
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  return Buffer.concat([
    ...[...folders].flatMap((folder) => entry(folder, FOLDER, new Uint8Array())),
    ...files.flatMap(({ path, content }) => entry(path, FILE, Buffer.from(content))),
    ...entry(END, 0, new Uint8Array()),
  ]);
}
