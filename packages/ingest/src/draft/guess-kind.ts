import type { StatementKind } from '@parley/schema';
import type { FoundAttribution } from '../attributions/attribution.ts';

const byCue: readonly [kind: StatementKind, lemmas: RegExp][] = [
  ['question', /^(?:ask|inquire|wonder|question)$/],
  ['demand', /^(?:demand|call|urge|insist on|order|press|request|exhort|appeal|implore|plead)$/],
  ['refusal', /^(?:refuse|decline|reject|rebuff|oppose|rule)$/],
  ['denial', /^(?:deny|dismiss|refute|dispute|rebut|repudiate|disavow)$/],
  ['commitment', /^(?:vow|pledge|promise|swear|assure|agree)$/],
  ['offer', /^(?:offer|propose|volunteer|suggest)$/],
  ['warning', /^(?:warn|caution|threaten)$/],
  [
    'assessment',
    /^(?:describe|portray|characterize|characterise|label|brand|dub|deem|praise|welcome|applaud|criticize|criticise|condemn|denounce|mock|hail|laud|blast|slam)$/,
  ],
];

/** What somebody does in saying it: by the cue, then by the words of the content; a claim where neither tells. */
export function guessKind(
  { lemma, rule }: Pick<FoundAttribution, 'lemma' | 'rule'>,
  content: string,
): StatementKind {
  if (rule === 'question') return 'question';
  const named = byCue.find(([, lemmas]) => lemmas.test(lemma));
  if (named && !(lemma === 'call' && rule !== 'object')) return named[0];
  if (rule === 'naming') return 'assessment';
  if (/\?["”’]?$/.test(content)) return 'question';
  if (/\b(?:will not|won['’]t|would not|wouldn['’]t|refuses? to)\b/i.test(content)) return 'refusal';
  if (
    /\b(?:(?:did|do|does|had|has|have|was|is|are) not|(?:did|do|does|had|has|have|was|is|are)n['’]t|never)\b/i.test(
      content,
    ) &&
    /^(?:claim|say|insist|tell|state|maintain)$/.test(lemma)
  )
    return 'denial';
  if (/\b(?:must|should|needs? to|ha(?:s|ve) to)\b/i.test(content)) return 'demand';
  if (/\b(?:ready|willing|prepared|wants?|intends?|plans?|would like) to\b/i.test(content))
    return 'intention';
  return 'claim';
}
