import { type Saying, sayingCodes } from '@parley/collation';
import { ModeEnum, SettingEnum } from '../attestation.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { ParticipantRoleEnum } from '../talks-parts.ts';
import { CueClassEnum } from './telling.ts';

const SayingCodeEnum = enumOf(
  'SayingCode',
  'What a part of a reading says, with the fields that it fills.',
  sayingCodes,
  {
    quoted: 'These `words`.',
    misspelled: 'These `words`, which misspell a name.',
    negated: 'These `words`, with a negation.',
    named: 'These `names`.',
    told: 'Statements: their gists are the `names`.',
    headline: 'A statement that stands first: its gist is the name.',
    through: 'Reported by way of these `names`.',
    nobody: 'Nobody.',
    nobodyBetween: 'Nobody between speaker and account.',
    ownVoice: 'The account itself.',
    reported: 'It is reported.',
    silent: 'It is not reported.',
    noNumber: 'No number is given.',
    noTime: 'No time is given.',
    noPlace: 'No place is given.',
    noModalWord: 'No word that says how firmly.',
    noPart: 'The actor takes no part in the talks.',
    takesPart: 'These `words` name the actor in these `roles`.',
    verbs: 'Reporting verbs: `words` of these `cueClasses`.',
    modes: 'Reported in these `modes`.',
    settings: 'Said in these `settings`.',
    whole: 'The whole utterance, of `count` words.',
    part: 'A part of it, of `count` words.',
    fragment: 'A fragment of it, of `count` words.',
    oneQuotation: 'One quotation.',
    twoQuotations: 'Two quotations.',
    fullerQuotation: 'One quotation with more between.',
    insideMarks: 'These `words` inside the marks.',
    outsideMarks: 'The same words outside of them.',
    noDistance: 'No marks that keep a distance.',
    inMarks: 'In marks.',
    withoutMarks: 'Without marks.',
    besideIt: 'Statements beside the claim: their gists are the `names`.',
    apartFromIt: 'Statements apart from the claim: their gists are the `names`.',
    claimAlone: 'The claim alone.',
    collected: 'Collected on this `date`.',
    published: 'Published on this `date`.',
    updated: 'Updated on this `date`.',
    unpublished: 'It shows no date of publication.',
    undated: 'No date.',
    dated: 'A date.',
    marksLost: 'Both quotation marks are lost.',
    openingLost: 'The opening mark is lost.',
    closingLost: 'The closing mark is lost.',
    marksUnlike: 'The two `words` are marks that do not belong together.',
    dotsJoin: 'Dots without spaces join two parts.',
  },
);

/** A part of what a reading says, by code. */
export const SayingType = builder.objectRef<Saying>('Saying').implement({
  description:
    'A part of what a reading says, to be worded in any language. Fields that the code does not need are empty.',
  fields: (t) => ({
    code: t.expose('code', { type: SayingCodeEnum, description: 'What it says.' }),
    words: t.stringList({
      description: 'Words as accounts print them.',
      resolve: ({ words }) => words ?? [],
    }),
    names: t.stringList({
      description: 'Names, and gists of statements, as the dossier has them.',
      resolve: ({ names }) => names ?? [],
    }),
    date: t.string({
      nullable: true,
      description: 'A day, as EDTF.',
      resolve: ({ date }) => date ?? null,
    }),
    count: t.int({ nullable: true, description: 'How many words.', resolve: ({ count }) => count ?? null }),
    modes: t.field({
      type: [ModeEnum],
      description: 'How it is reported.',
      resolve: ({ modes }) => modes ?? [],
    }),
    settings: t.field({
      type: [SettingEnum],
      description: 'Where it was said.',
      resolve: ({ settings }) => settings ?? [],
    }),
    cueClasses: t.field({
      type: [CueClassEnum],
      description: 'What reporting verbs do with it.',
      resolve: ({ cueClasses }) => cueClasses ?? [],
    }),
    roles: t.field({
      type: [ParticipantRoleEnum],
      description: 'As what somebody takes part.',
      resolve: ({ roles }) => roles ?? [],
    }),
  }),
});
