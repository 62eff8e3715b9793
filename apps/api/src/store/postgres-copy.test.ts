import { expect, it } from 'vitest';
import { CopyIn } from './postgres-copy.ts';

it('sends long texts in pieces of which none loses a character of two halves', () => {
  const chunks: Buffer[] = [];
  const connection = {
    sendCopyFromChunk: (chunk: Buffer) => chunks.push(chunk),
    endCopyFrom: () => {},
  };
  // Of the two, one is cut wherever the cut is.
  for (const lines of [`a${'𝔸'.repeat(300_000)}\n`, `${'𝔸'.repeat(300_000)}\n`]) {
    chunks.length = 0;
    new CopyIn('copy one from stdin', Buffer.from(lines)).handleCopyInResponse(connection);
    expect(chunks.length).toBeGreaterThan(1);
    expect(Buffer.concat(chunks).toString() === lines).toBe(true);
  }
});
