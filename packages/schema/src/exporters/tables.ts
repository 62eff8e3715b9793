import type { Dossier } from '../dossier/dossier.ts';
import { linkRecords, type LinkedRecords } from '../dossier/link-records.ts';
import type { Anchor } from '../anchors/anchor.ts';
import type { AccountId, ActorId } from '../ids.ts';
import type { Review } from '../records/review.ts';
import type { Table } from './csv.ts';

const reviewColumns = ['review', 'rule', 'confidence', 'by', 'on', 'note'] as const;

function reviewCells(review: Review): string[] {
  return review.state === 'suggested'
    ? [review.state, review.rule, String(review.confidence), '', '', '']
    : [review.state, '', '', review.by ?? '', review.on ?? '', review.note ?? ''];
}

const names = (records: LinkedRecords, id: ActorId | undefined): string =>
  (id && records.get(id)?.name) ?? '';
const sigla = (records: LinkedRecords, ids: readonly AccountId[]): string =>
  ids.map((id) => records.get(id)?.siglum ?? '').join(' ');
const place = ({ start, end }: Anchor): string => `${start}-${end}`;

/** The statements, each with all its fields, the speaker's name and the sigla of the accounts that report it. */
export function statementsTable(dossier: Dossier): Table {
  const records = linkRecords(dossier);
  const reporting = new Map<string, Set<AccountId>>();
  for (const { account, statements } of dossier.attestations) {
    for (const id of statements) reporting.set(id, (reporting.get(id) ?? new Set()).add(account));
  }
  return {
    columns: [
      'id',
      'speaker',
      'speakerName',
      'audience',
      'kind',
      'topics',
      'gist',
      'said',
      'counters',
      'accounts',
      ...reviewColumns,
    ],
    rows: dossier.statements.map((statement) => [
      statement.id,
      statement.speaker ?? '',
      names(records, statement.speaker),
      statement.audience.join(' '),
      statement.kind,
      statement.topics.join(' '),
      statement.gist,
      statement.said ?? '',
      statement.counters.join(' '),
      sigla(records, [...(reporting.get(statement.id) ?? [])]),
      ...reviewCells(statement.review),
    ]),
  };
}

/** The attestations, with their words as far as they are quoted and their passages as offsets. */
export function attestationsTable(dossier: Dossier): Table {
  const records = linkRecords(dossier);
  return {
    columns: [
      'id',
      'account',
      'siglum',
      'statements',
      'mode',
      'speaker',
      'speakerName',
      'source',
      'cue',
      'chain',
      'setting',
      'quotations',
      'start',
      'end',
      'digest',
      'content',
      'remark',
      ...reviewColumns,
    ],
    rows: dossier.attestations.map((attestation) => [
      attestation.id,
      attestation.account,
      sigla(records, [attestation.account]),
      attestation.statements.join(' '),
      attestation.mode,
      attestation.speaker ?? '',
      names(records, attestation.speaker),
      attestation.source?.printed ?? '',
      attestation.cue?.printed ?? '',
      attestation.chain.map(({ printed }) => printed).join(' | '),
      attestation.setting ?? '',
      attestation.quotations.map(({ words, marks }) => marks.open + words + marks.close).join(' | '),
      String(attestation.passage.start),
      String(attestation.passage.end),
      attestation.passage.digest,
      attestation.content.map(place).join(' '),
      attestation.note ?? '',
      ...reviewCells(attestation.review),
    ]),
  };
}

/** The discrepancies, one row for each reading. */
export function discrepanciesTable(dossier: Dossier): Table {
  const records = linkRecords(dossier);
  return {
    columns: [
      'id',
      'kind',
      'status',
      'title',
      'statements',
      'reading',
      'accounts',
      'sigla',
      'gist',
      'evidence',
      'explanation',
      ...reviewColumns,
    ],
    rows: dossier.discrepancies.flatMap((discrepancy) =>
      discrepancy.readings.map(({ accounts, gist, evidence }, index) => [
        discrepancy.id,
        discrepancy.kind,
        discrepancy.status,
        discrepancy.title,
        discrepancy.statements.join(' '),
        String(index + 1),
        accounts.join(' '),
        sigla(records, accounts),
        gist,
        evidence.join(' '),
        discrepancy.explanation,
        ...reviewCells(discrepancy.review),
      ]),
    ),
  };
}
