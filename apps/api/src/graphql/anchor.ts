import type { Anchor, Printed } from '@parley/schema';
import { builder } from './builder.ts';

export const AnchorType = builder.objectRef<Anchor>('Anchor').implement({
  description: 'A passage of an account’s text: where it stands and what it was when it was read.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'First UTF-16 code unit, from 0.' }),
    end: t.exposeInt('end', { description: 'UTF-16 code unit after the last.' }),
    words: t.exposeInt('words', { description: 'Number of words in the passage.' }),
    digest: t.expose('digest', { type: 'PassageDigest', description: 'Digest of the passage.' }),
  }),
});

export const PrintedType = builder.objectRef<Printed>('Printed').implement({
  description: 'A few words as an account prints them, with their place.',
  fields: (t) => ({
    printed: t.exposeString('printed', { description: 'The words.' }),
    anchor: t.expose('anchor', { type: AnchorType, description: 'Where they stand.' }),
  }),
});
