import type { Connection, Submittable } from 'pg';

/** What pg's own types leave out. */
interface CopyingConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** What the text of a statement begins with whose one parameter is a buffer of the lines that it copies into a table. */
export const copyMark = 'copy ';

/** In bytes: enough for one write to the socket, few enough for its memory. */
const chunkLength = 256 * 1024;

/** A COPY from the client, as pg takes it: PostgreSQL's fastest way to take rows. */
export class CopyIn implements Submittable {
  /** Ends when all rows are in the table. */
  readonly done: Promise<{ rows: []; command: 'COPY'; rowCount: number }>;
  readonly #text: string;
  readonly #lines: Buffer;
  #resolve!: (result: { rows: []; command: 'COPY'; rowCount: number }) => void;
  #reject!: (error: Error) => void;
  #rowCount = 0;

  constructor(text: string, lines: Buffer) {
    this.#text = text;
    this.#lines = lines;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: Connection): void {
    connection.query(this.#text);
  }

  handleCopyInResponse(connection: CopyingConnection): void {
    for (let start = 0; start < this.#lines.length; start += chunkLength) {
      connection.sendCopyFromChunk(this.#lines.subarray(start, start + chunkLength));
    }
    connection.endCopyFrom();
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#rowCount = Number(text.slice('COPY '.length));
  }

  handleReadyForQuery(): void {
    this.#resolve({ rows: [], command: 'COPY', rowCount: this.#rowCount });
  }

  handleError(error: Error): void {
    this.#reject(error);
  }
}
