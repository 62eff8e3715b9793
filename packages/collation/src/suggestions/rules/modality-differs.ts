import type { AccountId, Attestation, LanguageTag, ModalClass } from '@parley/schema';
import { findModality, type ReportedCue, type ReportedModality } from '../../cues/reported-modality.ts';
import type { Selection } from '../../selection/selection.ts';
import { classifyCue } from '../../verbs/classify-cue.ts';
import { readingsOf, slugOf, tellReadings } from '../draft.ts';
import { say, type Saying } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** Reports of more statements than this hold modal words of which it cannot be told to which they belong. */
const mostStatements = 2;

/**
 * Words whose presence alone makes a statement less firm or less whole. In a report of several statements only these
 * are counted: the others are too common to be anything but those of the other statement; and of these no degree, which
 * belongs to the noun beside it.
 */
const weakening: ReadonlySet<ModalClass> = new Set(['hedge', 'attempt', 'ability', 'degree', 'condition']);

/** "Not" so many UTF-16 code units before or after a word that says how firmly turns it round: "would not", "not yet ready". */
const negationReach = 8;

/** Words that stand for one another, so that one is only compared with another: "will" with "wants to". */
const replacing: ReadonlySet<ModalClass> = new Set(['volition', 'commitment', 'necessity']);

/**
 * Reports of the same statement that say it more or less firmly: a hedge dropped, "will" for "wants to", "no" for "no
 * major", a condition left out. Reports of one account are compared too: a headline often says more than the body.
 */
export function modalityDiffers(selection: Selection): Draft[] {
  const modality = findModality(selection);
  const languages = new Map(selection.accounts.map(({ id, language }) => [id, language]));
  return [...selection.carriers].flatMap(([statement, carriers]): Draft[] => {
    const parts = [...carriers.values()]
      .flat()
      .flatMap((attestation) => partOf(attestation, modality, languages));
    if (!areTold(parts)) return [];
    const turned = isTurned(parts);
    const readings = readingsOf(parts, selection);
    return [
      {
        rule: 'modalityDiffers',
        key: slugOf(statement),
        kind: 'modality',
        status: isTurned(parts.filter(({ quoted }) => quoted)) ? 'contradictory' : 'unresolved',
        statements: [statement],
        readings,
        explanation: `${turned ? 'One has with a negation what another has without' : 'It is not said equally firmly'}: ${tellReadings(readings, selection)}.`,
      },
    ];
  });
}

interface ModalPart {
  account: AccountId;
  key: string;
  /** Words that weaken. */
  weak: string;
  /** Words that replace one another. */
  firm: string;
  /** Those of them with a negation, and those without one. */
  turned: string[];
  plain: string[];
  /** Whether it is all in the speaker's own words: a paraphrase may turn a sentence round without another sense. */
  quoted: boolean;
  gist: string;
  says: Saying[];
  evidence: Attestation['id'][];
}

function partOf(
  attestation: Attestation,
  modality: ReportedModality,
  languages: ReadonlyMap<AccountId, LanguageTag>,
): ModalPart[] {
  if (attestation.mode === 'act' || attestation.statements.length > mostStatements) return [];
  const cues = modality(attestation);
  const language = languages.get(attestation.account) ?? 'en';
  // "Asked if it would": a question is not said more or less firmly, and its "if" sets no condition.
  if (cues === undefined || (cues.length > 0 && asks(attestation, language))) return [];
  const compound = attestation.statements.length > 1;
  const firm = cues.filter(
    (cue) =>
      (weakening.has(cue.class) && !(compound && cue.class === 'degree')) ||
      (!compound && replacing.has(cue.class)),
  );
  const negations = cues.filter((cue) => cue.class === 'negation');
  const lemmasOf = (own: readonly ReportedCue[]): string[] =>
    [...new Set(own.map((cue) => lemmaOf(cue, attestation, language)))].toSorted();
  const turned = firm.filter((cue) => replacing.has(cue.class) && negations.some((not) => reaches(not, cue)));
  return [
    {
      account: attestation.account,
      key: [...lemmasOf(firm), ...(turned.length > 0 ? ['not'] : [])].join(' '),
      weak: lemmasOf(firm.filter((cue) => weakening.has(cue.class))).join(' '),
      firm: lemmasOf(firm.filter((cue) => replacing.has(cue.class))).join(' '),
      ...say(...sayCues(firm, turned)),
      turned: compound ? [] : lemmasOf(turned),
      plain: compound
        ? []
        : lemmasOf(firm.filter((cue) => replacing.has(cue.class) && !turned.includes(cue))),
      quoted: attestation.mode === 'direct',
      evidence: [attestation.id],
    },
  ];
}

function asks({ cue }: Attestation, language: LanguageTag): boolean {
  return cue !== undefined && classifyCue(cue.printed, language).class === 'asking';
}

/**
 * "He said he would" is what "I will" becomes in reported speech. Attempts count alike, whatever their word: "seeks
 * to" is "tries to".
 */
function lemmaOf(
  { class: kind, lemma }: ReportedCue,
  { mode, cue }: Attestation,
  language: LanguageTag,
): string {
  if (kind === 'attempt') return kind;
  const shifted =
    lemma === 'would' && mode !== 'direct' && language.startsWith('en') && isPast(cue?.printed ?? '');
  return `${kind}:${shifted ? 'will' : lemma}`;
}

function isPast(cue: string): boolean {
  return /(?:ed|said|told|spoke|wrote)\b/i.test(cue);
}

/** Each word once, in the order of the report, those with a negation apart. */
function sayCues(firm: readonly ReportedCue[], turned: readonly ReportedCue[]): Saying[] {
  if (firm.length === 0) return [{ code: 'noModalWord' }];
  const met = new Set<string>();
  return firm.flatMap((cue): Saying[] => {
    const code = turned.includes(cue) ? 'negated' : 'quoted';
    const key = `${code} ${cue.printed}`;
    if (met.has(key)) return [];
    met.add(key);
    return [{ code, words: [cue.printed] }];
  });
}

function reaches(not: ReportedCue, cue: ReportedCue): boolean {
  return Math.max(not.start, cue.start) - Math.min(not.end, cue.end) <= negationReach;
}

/** Whether one report has with a negation what another one has without: "will" and "will not". */
function isTurned(parts: readonly ModalPart[]): boolean {
  const affirmed = new Set(parts.flatMap(({ turned, plain }) => (turned.length === 0 ? plain : [])));
  return parts.some(({ turned, plain }) => plain.length === 0 && turned.some((lemma) => affirmed.has(lemma)));
}

/** Whether weakening words differ, two reports have different ones of those that replace one another, or one is negated. */
function areTold(parts: readonly ModalPart[]): boolean {
  return (
    isTurned(parts) ||
    new Set(parts.map(({ weak }) => weak)).size > 1 ||
    new Set(parts.map(({ firm }) => firm).filter((firm) => firm !== '')).size > 1
  );
}
