import {
  DecisionRefused,
  DossierNotWritable,
  VersionConflict,
  type DossierProblem,
} from '../../writing/failures.ts';
import { builder } from '../builder.ts';
import { FailureType } from '../failures.ts';

const DossierProblemType = builder.objectRef<DossierProblem>('DossierProblem').implement({
  description: 'One thing that is wrong with a decision, or with the dossier that it would leave.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What kind of problem it is, for programs.' }),
    message: t.exposeString('message', { description: 'What is wrong.' }),
    hint: t.exposeString('hint', { description: 'What to do.' }),
    file: t.exposeString('file', {
      nullable: true,
      description: 'The file in the dossier’s folder; null where none is concerned.',
    }),
    line: t.exposeInt('line', { nullable: true, description: 'The line in it, from 1.' }),
    column: t.exposeInt('column', { nullable: true, description: 'The column in it, from 1.' }),
  }),
});

builder.objectType(VersionConflict, {
  name: 'VersionConflict',
  description: 'The dossier is another one than was decided on, so nothing was changed.',
  interfaces: [FailureType],
  fields: (t) => ({
    asked: t.exposeString('asked', {
      nullable: true,
      description: 'The version that was decided on; null where none was expected.',
    }),
    current: t.exposeString('current', {
      nullable: true,
      description: 'The version that there is; null where there is none.',
    }),
  }),
});

builder.objectType(DecisionRefused, {
  name: 'DecisionRefused',
  description: 'The decision cannot be taken so, and nothing was changed.',
  interfaces: [FailureType],
  fields: (t) => ({
    problems: t.field({
      type: [DossierProblemType],
      description: 'Why, fifty reasons at most.',
      resolve: ({ problems }) => [...problems],
    }),
  }),
});

builder.objectType(DossierNotWritable, {
  name: 'DossierNotWritable',
  description: 'The server has the dossier, but not its files.',
  interfaces: [FailureType],
  fields: (t) => ({
    asked: t.expose('asked', { type: 'TalksId', description: 'The talks.' }),
  }),
});
