import type { Attestation, AttestationId, LanguageTag, ModalClass } from '@parley/schema';
import { isEnglish, type Selection } from '../selection/selection.ts';
import { readCues } from './read-cues.ts';

/** A cue as it is compared. */
export interface ReportedCue {
  class: ModalClass;
  lemma: string;
  printed: string;
  /** Where it stands: in the account's text, or in the words of a quotation where the text was not read. */
  start: number;
  end: number;
}

/**
 * The modal words of an attestation, or undefined where they are not known. What `dossier collate` read in the texts
 * counts where the account's text is still that text; without it the words of a wholly quoted report are in the
 * dossier themselves.
 */
export type ReportedModality = (attestation: Attestation) => ReportedCue[] | undefined;

/** Finds the modal words of attestations. */
export function findModality({ dossier, accounts }: Selection): ReportedModality {
  const { sharedText } = dossier;
  const digests = new Map(accounts.map(({ id, text }) => [id, text.digest]));
  const languages = new Map<string, LanguageTag>(accounts.map(({ id, language }) => [id, language]));
  const measured = new Set(
    sharedText?.cues
      ? sharedText.texts
          .filter(({ account, digest }) => digests.get(account) === digest)
          .map(({ account }) => account)
      : [],
  );
  const cues = new Map<AttestationId, ReportedCue[]>();
  for (const cue of sharedText?.cues ?? []) {
    const own = cues.get(cue.attestation);
    const read = { ...cue, start: cue.anchor.start, end: cue.anchor.end };
    if (own) own.push(read);
    else cues.set(cue.attestation, [read]);
  }
  return (attestation) => {
    // There is no lexicon for other languages: that no word was found there says nothing.
    const language = languages.get(attestation.account);
    if (language === undefined || !isEnglish(language)) return undefined;
    const spoken = attestation.quotations.filter(({ use }) => use === 'speech');
    if (spoken.some((own) => !isEnglish(own.language ?? language))) return undefined;
    if (measured.has(attestation.account)) return cues.get(attestation.id) ?? [];
    if (attestation.mode !== 'direct') return undefined;
    return spoken.flatMap((own) => readCues(own.words, own.language ?? language));
  };
}
