import type { DossierTexts } from '@parley/dossier';
import { answer } from '../answer.ts';
import { builder } from '../builder.ts';
import { DecisionRefused } from '../../writing/failures.ts';
import { decisionFailures, requireWriter, showWritten, WrittenType } from './take-decision.ts';

const DossierFileInput = builder.inputType('DossierFileInput', {
  description: 'One file of a dossier.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its path in the folder: "accounts/a.yaml".' }),
    text: t.string({ required: true, description: 'Its YAML.' }),
  }),
});

const DossierInput = builder.inputType('DossierInput', {
  description: 'A whole dossier.',
  isOneOf: true,
  fields: (t) => ({
    json: t.field({
      type: 'JSON',
      description: 'In the shape of the JSON Schema of packages/schema, as `dossier` of talks gives it.',
    }),
    files: t.field({ type: [DossierFileInput], description: 'As files, kept byte for byte.' }),
  }),
});

const ImportDossierInput = builder.inputType('ImportDossierInput', {
  description: 'Which dossier is put there, and in place of what.',
  fields: (t) => ({
    version: t.string({
      description:
        'The `digest` of the talks that it takes the place of; null or absent where there are none yet.',
    }),
    dossier: t.field({ type: DossierInput, required: true, description: 'The dossier.' }),
    note: t.string({ description: 'Why; stands in the audit trail.' }),
  }),
});

builder.mutationField('importDossier', (t) =>
  t.field({
    type: WrittenType,
    description:
      'Puts a dossier into the folder and the store, or another one in place of it. The trail that there is goes on; where the files are those that are there, nothing is written.',
    args: { input: t.arg({ type: ImportDossierInput, required: true, description: 'What is put there.' }) },
    errors: { types: decisionFailures, union: { description: 'What was written, or why nothing was.' } },
    resolve: async (_root, { input: { version, dossier, note } }, context) => {
      const { side, writer } = requireWriter(context);
      const files = dossier.files ? filesOf(dossier.files) : undefined;
      if (files instanceof DecisionRefused) return answer(files);
      const given = files ? { files } : { json: dossier.json as unknown };
      const order = { writer, version: version ?? null, note: note ?? undefined };
      return answer(await showWritten(context, await side.import(order, given)));
    },
  }),
);

function filesOf(
  files: readonly { readonly name: string; readonly text: string }[],
): DossierTexts | DecisionRefused {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  if (texts.size === files.length) return texts;
  const hint = 'Give each file once.';
  return new DecisionRefused([{ code: 'file-twice', message: 'A file is given more than once', hint }]);
}
