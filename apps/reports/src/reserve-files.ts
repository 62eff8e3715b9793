import { constants } from 'node:os';
import { join } from 'node:path';
import type { Arguments } from './arguments.ts';
import type { Outcome } from './failure.ts';
import type { Output } from './output.ts';
import { type ReservedFile, reserveFile } from './reserve-file.ts';

/** A file that waits for the others of its briefing. */
export type WaitingFile = Pick<ReservedFile, 'path' | 'write'>;

/** The files that one briefing is written to. */
export interface ReservedFiles {
  /** The briefing or the figure. */
  readonly out: WaitingFile;
  readonly json?: WaitingFile;
  /**
   * Puts all that was written in place, one right after the other, once all of it is on the disk: a full disk leaves
   * every place as it was. Only a file system that then refuses to rename a file can leave one without the other.
   */
  readonly place: () => Promise<Outcome<void>>;
  /** Leaves every place that was not written as it was found. */
  readonly discard: () => Promise<void>;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Holds the places of the briefing and, where it is asked for, of the JSON. Where a signal ends the process before they
 * are written, nothing stays behind.
 */
export async function reserveFiles(asked: Arguments, talks: string): Promise<Outcome<ReservedFiles>> {
  const out = await reserveFile(asked.out ?? join(asked.folder, 'out', nameOutput(asked.output, talks)));
  if ('failure' in out) return out;
  const json = asked.json === undefined ? undefined : await reserveFile(asked.json);
  if (json && 'failure' in json) {
    await out.value.discard();
    return json;
  }
  const release = async () => {
    await json?.value.discard();
    await out.value.discard();
  };
  // At once, before anything that is being written can fail for want of its file.
  const stop = (signal: NodeJS.Signals) => {
    json?.value.abandon();
    out.value.abandon();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
  return {
    value: {
      out: waiting(out.value),
      ...(json && { json: waiting(json.value) }),
      async place() {
        const placed = await json?.value.place();
        return placed && 'failure' in placed ? placed : out.value.place();
      },
      async discard() {
        for (const signal of signals) process.off(signal, stop);
        await release();
      },
    },
  };
}

function waiting({ path, prepare }: ReservedFile): WaitingFile {
  return { path, write: prepare };
}

function nameOutput(output: Output, talks: string): string {
  const figure = 'figure' in output ? `-${fileName(output.figure)}` : '';
  return `${fileName(talks)}${figure}.${output.form}`;
}

/** An id as a file name: an id that is none must not lead out of the folder. */
function fileName(talks: string): string {
  return talks.replaceAll(/[^A-Za-z0-9-]+/g, '-');
}
