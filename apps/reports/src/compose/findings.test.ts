import { describe, expect, it } from 'vitest';
import type { FindingFieldsFragment } from '../__generated__/graphql.ts';
import { ferryContext, oneAccount } from '../fixtures/ferry-answer.ts';
import { refer } from '../fixtures/ferry-records.ts';
import { wordsOf } from '../fixtures/words-of.ts';
import { composeFindings } from './findings.ts';
import { wordFinding } from './word-finding.ts';

const [a, b, c] = ['account:a', 'account:b', 'account:c'].map(refer) as [
  { recordId: string },
  { recordId: string },
  { recordId: string },
];
const say = (finding: FindingFieldsFragment) => wordFinding(ferryContext(), finding);

const discrepancy = {
  discrepancy: {
    recordId: 'discrepancy:fall',
    title: 'How far did fares fall?',
    explanation: '',
    review: confirmedReview(),
  },
  rank: 1,
  kind: 'FIGURE' as const,
  status: 'CONTRADICTORY' as const,
  statements: [],
  accounts: [],
  carriedBy: 2,
  narrowed: false,
  readings: [],
};

function confirmedReview() {
  return { state: 'CONFIRMED' as const, rule: null, confidence: null, by: null, on: null, note: null };
}

const open = (rank: number, title: string) => ({
  ...discrepancy,
  rank,
  status: 'UNRESOLVED' as const,
  discrepancy: { ...discrepancy.discrepancy, title },
});

const contradiction = (rank: number, title: string) => ({
  ...open(rank, title),
  status: 'CONTRADICTORY' as const,
});

/** The opening words of the findings, in their order. */
const heads = (findings: FindingFieldsFragment[]) => {
  const first = composeFindings(ferryContext({ findings, discrepancies: [open(1, 'When?')] }));
  return first.kind === 'list' ? first.items.map(({ text }) => wordsOf(text[0])) : [];
};

describe('key findings', () => {
  it('say how much the accounts share, right in number', () => {
    const agreement = { __typename: 'AgreementFinding' as const, accountCount: 3 };
    expect(say({ ...agreement, statements: 12, carriedByAll: 1, carriedByOne: 4 })).toMatchObject({
      head: 'What they share',
      text: 'All three accounts carry one of the 12 statements; four stand in one account alone.',
      target: 'section-matrix',
    });
    expect(say({ ...agreement, statements: 12, carriedByAll: 0, carriedByOne: 1 }).text).toBe(
      'None of the 12 statements stands in all three accounts; one stands in one account alone.',
    );
    expect(say({ ...agreement, statements: 2, carriedByAll: 2, carriedByOne: 0 }).text).toBe(
      'All three accounts carry both statements; neither stands in one account alone.',
    );
  });

  it('name the few statements that all carry, and say which of them is contradicted', () => {
    const agreement = {
      __typename: 'AgreementFinding' as const,
      accountCount: 3,
      statements: 2,
      carriedByAll: 1,
      carriedByOne: 1,
    };
    expect(wordsOf(say(agreement).named)).toBe('In all three accounts: Fares will rise (1).');
    const against = { ...discrepancy, rank: 7, statements: [refer('statement:fares')] };
    const { named } = wordFinding(ferryContext({ discrepancies: [against] }), agreement);
    expect(wordsOf(named)).toBe('In all three accounts: Fares will rise (1, contradicted in point 7).');
    expect(JSON.stringify(named)).toContain('"target":"statement-fares"');
    expect(JSON.stringify(named)).toContain('"target":"discrepancy-fall"');
    expect(wordFinding(ferryContext(oneAccount()), agreement).named).toEqual([]);
  });

  it('count what the texts leave open and name the gravest points', () => {
    const said = (...points: ReturnType<typeof open>[]) =>
      wordsOf(composeFindings(ferryContext({ discrepancies: points })));
    expect(said(open(1, 'Who paid?'))).toContain(
      'What stays open. One point is not settled by the texts: “Who paid?” (1). p.',
    );
    expect(said(open(1, 'Who paid?'), open(2, 'When?'), open(3, 'Where?'))).toContain(
      'Three points are not settled by the texts, the gravest first: “Who paid?” (1), “When?” (2). p.',
    );
  });

  it('set the readings of a contradiction against each other and lead to its entry', () => {
    const context = ferryContext({ discrepancies: [discrepancy] });
    const worded = wordFinding(context, {
      __typename: 'ContradictionFinding',
      discrepancyKind: 'FIGURE',
      discrepancy: refer('discrepancy:fall'),
      readings: [
        { accounts: [a, c], gist: 'By 30 centimetres.' },
        { accounts: [b], gist: 'By 40' },
      ],
    });
    expect(worded).toEqual({
      head: 'How far did fares fall?',
      text: 'By 30 centimetres (A, C). By 40 (B).',
      target: 'discrepancy-fall',
    });
  });

  it('name the figures that cannot all be right', () => {
    const values = [
      { printed: '30', accounts: [a] },
      { printed: 'about 40', accounts: [b, c] },
    ];
    expect(say({ __typename: 'FigureFinding', counts: 'islanders', unit: 'person', values })).toMatchObject({
      head: 'Islanders',
      text: '“30” (A) and “about 40” (B, C) cannot both be right.',
    });
  });

  it('tell the one account with a verb of its own from the others', () => {
    const finding = {
      __typename: 'CueFinding' as const,
      speaker: refer('actor:reyes'),
      lemma: 'claim',
      printed: 'claimed',
      attestations: [],
      account: a,
    };
    expect(say({ ...finding, neutralIn: [b, c] }).text).toBe(
      'Only The Courier (A) reports Ana Reyes with “claimed”; accounts B and C use neutral verbs only.',
    );
    expect(say({ ...finding, account: c, neutralIn: [b] }).text).toBe(
      'Only account C reports Ana Reyes with “claimed”; account B uses neutral verbs only.',
    );
  });

  it('weigh the words given to two sides, in one account or over all', () => {
    const finding = {
      __typename: 'VoiceFinding' as const,
      side: refer('actor:east'),
      words: 1,
      otherSide: refer('actor:west'),
      otherWords: 1200,
    };
    expect(say({ ...finding, inAccount: null }).text).toBe(
      'Over all accounts, East Island is given one word of speech, quoted or reported, and West Island 1,200.',
    );
    expect(say({ ...finding, inAccount: b }).text).toMatch(/^In Lakeland Post \(B\), East Island/);
  });

  it('call accounts one witness only where they are so as a whole', () => {
    const finding = {
      __typename: 'LineageFinding' as const,
      lineage: refer('lineage:wire'),
      accounts: [a, b],
      copy: null,
      inferred: true,
    };
    const lineage = (whole: boolean) => ({
      lineage: { recordId: 'lineage:wire', review: confirmedReview() },
      title: 'Wire copy',
      inferred: true,
      strength: 'STRONG' as const,
      narrowed: false,
      copy: null,
      members: [
        { account: a, whole, passages: [] },
        { account: b, whole: true, passages: [] },
      ],
      evidence: [],
    });
    const textWith = (whole: boolean) => {
      const { independence } = ferryContext().comparison;
      const context = ferryContext({ independence: { ...independence, lineages: [lineage(whole)] } });
      return wordFinding(context, finding).text;
    };
    expect(textWith(true)).toBe(
      'Accounts A and B go back to one copy and weigh as one witness; in part this is inferred. No statement that several accounts carry rests on one lineage only.',
    );
    expect(textWith(false)).toMatch(
      /carry passages that go back to one copy, and there weigh as one witness/,
    );
  });

  it('say what is shared, left out and left unnamed', () => {
    expect(say({ __typename: 'SharedTextFinding', share: 0.414, of: b, with: c }).text).toBe(
      '41 per cent of the running text of Lakeland Post (B) stands word for word in account C.',
    );
    expect(
      say({
        __typename: 'OmissionFinding',
        statement: refer('statement:fares'),
        carriedBy: 2,
        independent: 1,
        leftOutBy: [c],
      }),
    ).toEqual({
      head: 'Left out',
      text: 'Account C leaves out what two accounts (one independent lineage) carry: Fares will rise.',
      target: 'statement-fares',
    });
    expect(say({ __typename: 'UnknownSourceFinding', accounts: [c] }).text).toBe(
      'Account C does not name its outlet.',
    );
    expect(say({ __typename: 'UnknownSourceFinding', accounts: [a, b, c] }).text).toBe(
      'No account names its outlet.',
    );
  });

  it('end on the page that proves them', () => {
    const block = composeFindings(
      ferryContext({ findings: [{ __typename: 'UnknownSourceFinding', accounts: [c] }] }),
    );
    expect(block).toMatchObject({
      kind: 'list',
      style: 'findings',
      items: [{ target: 'section-independence' }, { target: 'section-sources' }],
    });
    expect(JSON.stringify(block)).toContain('{"kind":"pageOf","target":"section-sources"}');
  });

  it('say of one account what it reports, and that others cannot be told from it', () => {
    expect(wordsOf(composeFindings(ferryContext(oneAccount())))).toMatch(
      /^One account\. It reports two statements and lets one speaker be heard; what others/,
    );
  });

  it('count the contradictions that have no finding of their own', () => {
    const told = wordsOf(
      composeFindings(
        ferryContext({
          discrepancies: [contradiction(1, 'Who?'), contradiction(2, 'When?'), contradiction(3, 'Why?')],
        }),
      ),
    );
    expect(told).toContain(
      'What cannot all be right. Three points, the gravest first: “Who?” (1), “When?” (2).',
    );
  });

  it('may leave the first page but for the gravest of what is settled, disputed and dependent', () => {
    const point = { __typename: 'FigureFinding' as const, counts: 'ships', unit: 'ship', values: [] };
    const block = composeFindings(
      ferryContext({
        findings: [
          {
            __typename: 'AgreementFinding',
            accountCount: 3,
            statements: 2,
            carriedByAll: 1,
            carriedByOne: 1,
          },
          point,
          point,
          point,
          { __typename: 'SharedTextFinding', share: 0.4, of: b, with: c },
          { __typename: 'SharedTextFinding', share: 0.3, of: a, with: c },
          { __typename: 'UnknownSourceFinding', accounts: [c] },
        ],
      }),
    );
    if (block.kind !== 'list') throw new Error('no list');
    expect(block.items.map(({ mayMove = false }) => mayMove)).toEqual([
      false,
      false,
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  it('say first what is settled, disputed and dependent, in whatever order they come', () => {
    expect(
      heads([
        { __typename: 'UnknownSourceFinding', accounts: [c] },
        { __typename: 'SharedTextFinding', share: 0.4, of: b, with: c },
        { __typename: 'AgreementFinding', accountCount: 3, statements: 2, carriedByAll: 1, carriedByOne: 1 },
      ]),
    ).toEqual(['What they share.', 'What stays open.', 'Text in common.', 'An unnamed outlet.']);
  });
});
