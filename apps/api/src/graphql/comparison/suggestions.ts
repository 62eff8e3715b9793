import { suggestionRules, type ConfirmedFinding, type SuggestedDiscrepancy } from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { DiscrepancyKindEnum, DiscrepancyStatusEnum } from '../discrepancy.ts';
import { enumOf } from '../enums.ts';
import { AccountType, DiscrepancyType, StatementType } from '../refs.ts';
import { RankedReadingType } from './discrepancies.ts';

const SuggestionRuleEnum = enumOf('SuggestionRule', 'A rule that finds discrepancies.', suggestionRules, {
  figuresDiffer: 'Different figures for the same thing.',
  timesDiffer: 'Different or finer times of the same thing.',
  placesDiffer: 'Different or finer places of the same thing.',
  detailLeftOut: 'Two accounts say when, where or how many, another does not.',
  detailAlone: 'One account alone gives a number for what several report.',
  tellsOther: 'Of what a side says on a topic no account has the whole.',
  speakersDiffer: 'The same statement under different speakers, or under none.',
  likeStatements: 'Nearly the same under two speakers in two accounts.',
  chainsDiffer: 'The same statement through different chains of attribution.',
  settingsDiffer: 'The same statement on different occasions.',
  counterStatement: 'Statements that dispute one another.',
  modalityDiffers: 'The same statement said more or less firmly.',
  negationDiffers: 'A negation in one quotation of an utterance and not in another.',
  modesDiffer: 'Quoted here, paraphrased there.',
  extentsDiffer: 'More or less of the same utterance quoted.',
  marksDiffer: 'Words inside the marks of one account and outside those of another.',
  seamsDiffer: 'One account runs together what another keeps apart.',
  wordingsDiffer: 'The same utterance quoted in other words.',
  verbsDiffer: 'Reporting verbs that take different stands.',
  distanceMarks: 'Marks that keep a distance in some accounts only.',
  setBeside: 'What stands beside a claim, against it, in some accounts only.',
  labelsDiffer: 'Different names for the same thing.',
  spellingsDiffer: 'The same name spelled differently.',
  participantsDiffer: 'An actor takes part in some accounts only.',
  outsideVoices: 'Different people speak besides those at the table.',
  headlinesDiffer: 'Headlines put different statements first.',
  statementLeftOut: 'A statement that half of the accounts carry is left out.',
  topicLeftOut: 'A topic that half of the accounts have is left out.',
  voiceAlone: 'A voice is heard in one account alone.',
  toldAlone: 'Much of what a speaker says stands in one account alone.',
  datesInDoubt: 'A date that is no date of publication, or none.',
  creditsDiffer: 'Different sources credited.',
  marksDamaged: 'Quotation marks lost or of the wrong shape.',
  wordsGarbled: 'Words inside marks that nobody is likely to have said.',
});

export const SuggestedDiscrepancyType = builder
  .objectRef<InView<SuggestedDiscrepancy>>('SuggestedDiscrepancy')
  .implement({
    description: 'A discrepancy that a rule found and that no person has recorded or rejected.',
    fields: (t) => ({
      id: t.exposeString('id', { description: 'Unique within the comparison; no global id.' }),
      rule: t.expose('rule', { type: SuggestionRuleEnum, description: 'The rule that found it.' }),
      confidence: t.exposeFloat('confidence', { description: 'How likely the rule is to be right, 0 to 1.' }),
      title: t.exposeString('title', { description: 'What is in question.' }),
      kind: t.expose('kind', { type: DiscrepancyKindEnum, description: 'In what the accounts differ.' }),
      status: t.expose('status', {
        type: DiscrepancyStatusEnum,
        description: 'Whether all readings can be true.',
      }),
      order: t.exposeInt('order', {
        description: 'From 1 over recorded and suggested discrepancies together, the most serious first.',
      }),
      statements: t.field({
        type: [StatementType],
        description: 'The statements concerned that one of the accounts carries.',
        resolve: ({ statements, view }) => view.statements.pick(statements),
      }),
      accounts: t.field({
        type: [AccountType],
        description: 'Accounts that stand in a reading, in the order of the comparison.',
        resolve: ({ accounts, view }) => view.accounts.pick(accounts),
      }),
      carriedBy: t.exposeInt('carriedBy', {
        description:
          'How many accounts carry one of the statements; where there is none, how many stand in a reading.',
      }),
      readings: t.expose('readings', {
        type: [RankedReadingType],
        description: 'What each group of accounts has, in generated English.',
      }),
      explanation: t.exposeString('explanation', { description: 'One generated sentence.' }),
    }),
  });

export const ConfirmedFindingType = builder
  .objectRef<InView<ConfirmedFinding>>('ConfirmedFinding')
  .implement({
    description: 'A recorded discrepancy that rules find as well.',
    fields: (t) => ({
      discrepancy: t.field({
        type: DiscrepancyType,
        description: 'The recorded discrepancy.',
        resolve: ({ discrepancy, view }) => view.discrepancies.mustGet(discrepancy),
      }),
      rules: t.expose('rules', { type: [SuggestionRuleEnum], description: 'Which rules.' }),
    }),
  });
