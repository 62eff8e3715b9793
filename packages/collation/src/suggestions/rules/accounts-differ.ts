import type { Account, Attestation } from '@parley/schema';
import type { Selection } from '../../selection/selection.ts';
import { nameAccounts, readingsOf, slugOf, tellReadings } from '../draft.ts';
import { say, type Saying } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/**
 * Dates of accounts that a reader may take for another: a day of collection that differs from the publication, and
 * accounts without a date of publication beside dated ones.
 */
export function datesInDoubt(selection: Selection): Draft[] {
  return [...collected(selection), ...undated(selection)];
}

function collected(selection: Selection): Draft[] {
  return selection.accounts.flatMap((account): Draft[] => {
    const { id, collected: day } = account;
    const own = account.published ?? account.updated;
    if (!day || own?.date === day.date) return [];
    const said = own
      ? ({ code: account.published ? 'published' : 'updated', date: own.date } as const)
      : ({ code: 'unpublished' } as const);
    return [
      {
        rule: 'datesInDoubt',
        title: 'Date of publication',
        key: slugOf(id),
        kind: 'fidelity',
        status: 'compatible',
        statements: [],
        readings: [{ accounts: [id], ...say({ code: 'collected', date: day.date }, said), evidence: [] }],
        explanation: `${nameAccounts([id], selection)} shows the day on which it was collected, which is no date of publication.`,
      },
    ];
  });
}

function undated(selection: Selection): Draft[] {
  const without = selection.accounts.filter(({ published, updated }) => !published && !updated);
  const dated = selection.accounts.filter((account) => !without.includes(account));
  if (without.length === 0 || dated.length === 0) return [];
  return [
    {
      rule: 'datesInDoubt',
      title: 'Date of publication',
      key: 'undated',
      kind: 'fidelity',
      status: 'compatible',
      statements: [],
      readings: [
        { accounts: ids(without), ...say({ code: 'undated' }), evidence: [] },
        { accounts: ids(dated), ...say({ code: 'dated' }), evidence: [] },
      ],
      explanation: `${nameAccounts(ids(without), selection)} ${without.length > 1 ? 'give' : 'gives'} no date of publication.`,
    },
  ];
}

function ids(accounts: readonly Account[]): Account['id'][] {
  return accounts.map(({ id }) => id);
}

/** Accounts credit different agencies, or some credit one and others none. */
export function creditsDiffer(selection: Selection): Draft[] {
  const sources = new Map(selection.dossier.sources.map((source) => [source.id, source]));
  const parts = selection.accounts.map(({ id, credits }) => {
    const named = credits.flatMap(({ kind, source, printed }) => {
      const credited = source && sources.get(source);
      return kind === 'agency' || credited?.type === 'agency' ? (credited?.name ?? printed) : [];
    });
    return {
      account: id,
      key: [...new Set(named)].toSorted().join('\n'),
      ...say(named.length > 0 ? { code: 'quoted', words: named } : { code: 'nobody' }),
      evidence: [],
    };
  });
  const readings = readingsOf(parts, selection);
  if (readings.length < 2) return [];
  return [
    {
      rule: 'creditsDiffer',
      title: 'Credits',
      key: 'credits',
      kind: 'fidelity',
      status: 'compatible',
      statements: [],
      readings,
      explanation: `The accounts credit different sources: ${tellReadings(readings, selection, ['credits', 'credit'])}.`,
    },
  ];
}

const closings: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '‘': '’',
  '‚': '‘',
  '«': '»',
  '»': '«',
  '"': '"',
  "'": "'",
  '”': '”',
};

/** Quotations of which a mark is lost or of the wrong shape, or that dots without spaces join. */
export function marksDamaged(selection: Selection): Draft[] {
  return selection.attestations.flatMap((attestation) =>
    attestation.quotations.flatMap((quotation): Draft[] => {
      const damage = damageOf(quotation);
      if (damage === undefined) return [];
      const { gist, says } = say(damage);
      return [
        {
          rule: 'marksDamaged',
          key: slugOf(quotation.id),
          kind: 'fidelity',
          status: 'compatible',
          statements: attestation.statements,
          readings: [{ accounts: [attestation.account], gist, says, evidence: [quotation.id] }],
          explanation: `A quotation of ${nameAccounts([attestation.account], selection)} is damaged: ${gist.charAt(0).toLowerCase()}${gist.slice(1)}`,
        },
      ];
    }),
  );
}

function damageOf({ marks, words }: Attestation['quotations'][number]): Saying | undefined {
  if (marks.open === '' && marks.close === '') return { code: 'marksLost' };
  if (marks.open === '') return { code: 'openingLost' };
  if (marks.close === '') return { code: 'closingLost' };
  const expected = closings[marks.open];
  if (expected !== undefined && expected !== marks.close)
    return { code: 'marksUnlike', words: [marks.open, marks.close] };
  return /\p{L}(?:\.{2,}|…)\p{L}/u.test(words) ? { code: 'dotsJoin' } : undefined;
}
