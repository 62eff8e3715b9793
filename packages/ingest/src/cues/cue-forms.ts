import { inflectVerb, type VerbForms } from './inflect.ts';
import { cueNouns, lexicon, type CueClass, type Frame } from './lexicon.ts';

/** A verb of the lexicon in one of its forms. */
export interface CueForm {
  readonly lemma: string;
  readonly form: keyof VerbForms;
  /** The word that must follow, if the verb has a particle. */
  readonly particle?: string;
  readonly frames: ReadonlyMap<Frame, { readonly cueClass: CueClass; readonly sure: boolean }>;
}

type Entry = { lemma: string; particle?: string; frames: Map<Frame, { cueClass: CueClass; sure: boolean }> };

/** Forms by the word as printed in small letters; those with the longest particle first. */
export const cueForms: ReadonlyMap<string, readonly CueForm[]> = buildForms();

/** Nouns that report, in both numbers. */
export const reportingNouns: ReadonlySet<string> = new Set(
  cueNouns.split('|').flatMap((noun) => [noun, noun.endsWith('y') ? noun : `${noun}s`]),
);

function buildForms(): Map<string, CueForm[]> {
  const entries = new Map<string, Entry>();
  for (const { frame, cueClass, verbs, sure = false } of lexicon) {
    for (const phrase of verbs.includes('|') ? verbs.split('|') : verbs.split(' ')) {
      const [lemma = '', ...rest] = phrase.split(' ');
      const entry = entries.get(phrase) ?? {
        lemma,
        ...(rest.length > 0 && { particle: rest.join(' ') }),
        frames: new Map<Frame, { cueClass: CueClass; sure: boolean }>(),
      };
      // The first group that names a verb in a frame says how sure it is.
      if (!entry.frames.has(frame)) entry.frames.set(frame, { cueClass, sure });
      entries.set(phrase, entry);
    }
  }
  const forms = new Map<string, CueForm[]>();
  for (const entry of entries.values()) {
    const inflected = inflectVerb(entry.lemma);
    for (const form of ['base', 'third', 'past', 'participle', 'gerund'] as const) {
      if (form === 'participle' && inflected.participle === inflected.past) continue;
      const list = forms.get(inflected[form]) ?? [];
      list.push({ ...entry, form });
      forms.set(inflected[form], list);
    }
  }
  for (const list of forms.values()) {
    list.sort((one, other) => (other.particle?.length ?? 0) - (one.particle?.length ?? 0));
  }
  return forms;
}
