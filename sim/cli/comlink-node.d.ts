/** comlink ships this module without types of its own kind. */
declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { MessagePort, Worker } from 'node:worker_threads';
  import type { Endpoint } from 'comlink';

  /** A thread, or the port to the one that started it, as comlink takes them. */
  export default function nodeEndpoint(port: Worker | MessagePort): Endpoint;
}
