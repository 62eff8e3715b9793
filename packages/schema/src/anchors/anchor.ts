import * as z from 'zod';

/** SHA-256 of a whole text in UTF-8, in hexadecimal. */
export const TextDigest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, 'is no digest; write "sha256:" and 64 hexadecimal digits')
  .meta({
    id: 'TextDigest',
    description: 'SHA-256 of a whole text in UTF-8: "sha256:" and 64 hexadecimal digits.',
  });
export type TextDigest = z.infer<typeof TextDigest>;

/** The first 64 bits of the SHA-256 of a passage in UTF-8, in hexadecimal: enough to tell passages apart. */
export const PassageDigest = z
  .string()
  .regex(/^sha256:[0-9a-f]{16}$/, 'is no passage digest; write "sha256:" and 16 hexadecimal digits')
  .meta({
    id: 'PassageDigest',
    description: 'First 64 bits of the SHA-256 of a passage in UTF-8: "sha256:" and 16 hexadecimal digits.',
  });
export type PassageDigest = z.infer<typeof PassageDigest>;

const offset = z.int().min(0);

/**
 * A passage of an account's text. `start` and `end` count UTF-16 code units from 0, end exclusive, in the file read
 * as UTF-8 and untouched; `words` is the number of words in it (see `countWords`).
 */
export const Anchor = z
  .strictObject({
    start: offset,
    end: offset,
    words: z.int().min(0),
    digest: PassageDigest,
  })
  .meta({
    id: 'Anchor',
    description:
      'A passage of an account’s text: UTF-16 code units from 0, end exclusive, number of words, digest of the passage.',
  });
export interface Anchor extends z.infer<typeof Anchor> {}
