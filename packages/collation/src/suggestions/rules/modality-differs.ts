import type { AccountId, Attestation, LanguageTag, ModalClass } from '@parley/schema';
import { findModality, type ReportedCue, type ReportedModality } from '../../cues/reported-modality.ts';
import type { Selection } from '../../selection/selection.ts';
import { quoteAll, readingsOf, slugOf, tellReadings } from '../draft.ts';
import type { Draft } from '../suggestion.ts';

/** Reports of more statements than this hold modal words of which it cannot be told to which they belong. */
const mostStatements = 2;

/**
 * Words whose presence alone makes a statement less firm or less whole. In a report of several statements only these
 * are counted: the others are too common to be anything but those of the other statement.
 */
const weakening: ReadonlySet<ModalClass> = new Set(['hedge', 'attempt', 'ability', 'degree']);

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
    const readings = readingsOf(parts, selection);
    return [
      {
        rule: 'modalityDiffers',
        key: slugOf(statement),
        kind: 'modality',
        status: 'unresolved',
        statements: [statement],
        readings,
        explanation: `It is not said equally firmly: ${tellReadings(readings, selection)}.`,
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
  gist: string;
  evidence: Attestation['id'][];
}

function partOf(
  attestation: Attestation,
  modality: ReportedModality,
  languages: ReadonlyMap<AccountId, LanguageTag>,
): ModalPart[] {
  if (attestation.mode === 'act' || attestation.statements.length > mostStatements) return [];
  const cues = modality(attestation);
  if (cues === undefined) return [];
  const language = languages.get(attestation.account) ?? 'en';
  const compound = attestation.statements.length > 1;
  const firm = cues.filter((cue) => weakening.has(cue.class) || (!compound && replacing.has(cue.class)));
  const lemmas = [...new Set(firm.map((cue) => lemmaOf(cue, attestation, language)))].toSorted();
  return [
    {
      account: attestation.account,
      key: lemmas.join(' '),
      weak: lemmas.filter((lemma) => isOf(weakening, lemma)).join(' '),
      firm: lemmas.filter((lemma) => isOf(replacing, lemma)).join(' '),
      gist: firm.length > 0 ? quoteAll(firm.map(({ printed }) => printed)) : 'no such word',
      evidence: [attestation.id],
    },
  ];
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

function isOf(classes: ReadonlySet<ModalClass>, lemma: string): boolean {
  return [...classes].some((kind) => lemma === kind || lemma.startsWith(`${kind}:`));
}

/** Whether weakening words differ, or two reports have different ones of those that replace one another. */
function areTold(parts: readonly ModalPart[]): boolean {
  return (
    new Set(parts.map(({ weak }) => weak)).size > 1 ||
    new Set(parts.map(({ firm }) => firm).filter((firm) => firm !== '')).size > 1
  );
}
