import { hash } from 'node:crypto';
import { Client } from 'pg';
import { CopyIn, copyMark } from './postgres-copy.ts';
import { preparedMark } from './prepared.ts';

const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `parley_${hash('sha256', text).slice(0, 16)}`;
  names.set(text, name);
  return name;
}

/** A connection that keeps the plans of marked queries, and copies. Kysely itself names no query and knows no COPY. */
export class PreparingClient extends Client {
  // oxlint-disable-next-line typescript/no-explicit-any -- pg overloads it beyond what an override can repeat
  override query(...parts: any[]): any {
    const [text, values, ...rest] = parts as [unknown, unknown, ...unknown[]];
    if (typeof text === 'string' && text.startsWith(copyMark)) {
      const copy = new CopyIn(text, (values as [Buffer])[0]);
      super.query(copy);
      return copy.done;
    }
    const marked = typeof text === 'string' && text.startsWith(preparedMark);
    const sent = marked ? [{ name: nameOf(text), text, values }, ...rest] : parts;
    return super.query(...(sent as [string]));
  }
}
