import { stdout } from 'node:process';

/** Standard output, until its reader goes away. */
export class Output {
  #open = true;

  constructor() {
    // A reader that has seen enough (`| head`) is no error; the work goes on for the sake of the exit code.
    stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.#open = false;
    });
  }

  write(text: string): void {
    if (this.#open) stdout.write(text);
  }
}
