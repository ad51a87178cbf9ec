import type { Readable } from 'node:stream';

/** More than a boot writes; a kernel that complains without end shall not fill the memory. */
const KEPT = 1 << 18;
const LAST_LINES = 40;

/** What the microVM's kernel and init, and qemu itself, have written. */
export class Console {
  #text = '';
  readonly #waiting = new Set<() => void>();

  follow(stream: Readable): void {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      this.#text = (this.#text + piece.replaceAll('\r', '')).slice(-KEPT);
      for (const look of this.#waiting) look();
    });
  }

  text(): string {
    return this.#text;
  }

  lastLines(): string {
    return this.#text.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
  }

  /** Resolves when the text has been written. */
  said(text: string): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!this.#text.includes(text)) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }
}
