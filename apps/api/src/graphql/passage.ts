import { passageRoles, type Passage, type PassagePart } from '../passages/cut-passage.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';

const PassageRoleEnum = enumOf('PassageRole', 'What a stretch of a passage is of the report.', passageRoles, {
  source: 'The words that name the speaker.',
  cue: 'The reporting verb or phrase.',
  content: 'What is reported.',
  quotation: 'Words inside quotation marks.',
});

const PassagePartType = builder.objectRef<PassagePart>('PassagePart').implement({
  description: 'A stretch of a passage that is all the same of the report.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Its words, as they are.' }),
    roles: t.field({
      type: [PassageRoleEnum],
      description: 'What it is of the report; nothing, or several things at once.',
      resolve: ({ roles }) => [...roles],
    }),
  }),
});

/** A passage with its words, which only a server that was given the texts has. */
export const PrintedPassageType = builder.objectRef<Passage>('PrintedPassage').implement({
  description: 'A passage as its account prints it, with what stands around it.',
  fields: (t) => ({
    before: t.exposeString('before', { description: 'What stands before it, from word to word.' }),
    parts: t.field({
      type: [PassagePartType],
      description: 'The passage in parts, which put together are the whole of it.',
      resolve: ({ parts }) => [...parts],
    }),
    after: t.exposeString('after', { description: 'What stands after it, from word to word.' }),
  }),
});
