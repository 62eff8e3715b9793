import type { Dossier, Figure, Mention, ReviewState } from '@parley/schema';
import { daysOfDate } from '../store/days-of-date.ts';
import { writeRecord } from '../store/record-text.ts';
import { indexableText } from '../store/storable-text.ts';
import type { Projection } from './projection.ts';

type Rows = Pick<
  Projection,
  'attestations' | 'attestation_statements' | 'attestation_chain' | 'quotations' | 'figures' | 'mentions'
>;

/** The rows of what is read from the accounts' texts: attestations, quotations, figures and mentions. */
export function projectAttestations({
  talks: { id: talks_id },
  accounts,
  attestations,
  figures,
  mentions,
}: Dossier): Rows {
  const languages = new Map(accounts.map(({ id, language }) => [id, language]));
  const states = new Map(attestations.map(({ id, review }) => [id, review.state]));
  const stateOf = ({ review, attestation }: Figure | Mention): ReviewState =>
    review?.state ?? (attestation && states.get(attestation)) ?? 'confirmed';
  return {
    attestations: attestations.map((attestation, ordinal) => ({
      talks_id,
      id: attestation.id,
      ordinal,
      record: writeRecord(attestation),
      account_id: attestation.account,
      mode: attestation.mode,
      speaker_id: attestation.speaker ?? null,
      setting: attestation.setting ?? null,
      passage_start: attestation.passage.start,
      review: attestation.review.state,
    })),
    attestation_statements: attestations.flatMap(({ id, account, mode, statements }) =>
      statements.map((statement_id, ordinal) => ({
        talks_id,
        attestation_id: id,
        statement_id,
        account_id: account,
        mode,
        ordinal,
      })),
    ),
    attestation_chain: attestations.flatMap(({ id, chain }) =>
      chain.map(({ actor }, ordinal) => ({ talks_id, attestation_id: id, actor_id: actor, ordinal })),
    ),
    quotations: attestations
      .flatMap(({ id, account, quotations }) =>
        quotations.map((quotation) => ({
          talks_id,
          id: quotation.id,
          record: writeRecord(quotation),
          attestation_id: id,
          account_id: account,
          use: quotation.use,
          words: quotation.anchor.words,
          passage_start: quotation.anchor.start,
          language: quotation.language ?? languages.get(account) ?? 'und',
        })),
      )
      .map((row, ordinal) => ({ ...row, ordinal })),
    figures: figures.map((figure, ordinal) => ({
      talks_id,
      id: figure.id,
      ordinal,
      record: writeRecord(figure),
      account_id: figure.account,
      attestation_id: figure.attestation ?? null,
      unit: indexableText(figure.unit),
      counts: indexableText(figure.counts),
      value: figure.value,
      as_of_day: figure.asOf === undefined ? null : daysOfDate(figure.asOf).first,
      passage_start: figure.anchor.start,
      review: stateOf(figure),
    })),
    mentions: mentions.map((mention, ordinal) => ({
      talks_id,
      id: mention.id,
      ordinal,
      record: writeRecord(mention),
      account_id: mention.account,
      attestation_id: mention.attestation ?? null,
      kind: mention.kind,
      passage_start: mention.anchor.start,
      actor_id: 'actor' in mention ? mention.actor : null,
      first_day: mention.kind === 'time' ? daysOfDate(mention.date).first : null,
      review: stateOf(mention),
    })),
  };
}
