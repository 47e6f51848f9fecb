// The published types ask for Express; the library works on what Node itself hands on.
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  /** Makes a handler that packs what is written to the response, if whoever asks can unpack it. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
