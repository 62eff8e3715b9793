import { describe, expect, it } from 'vitest';
import { classifyCue } from './classify-cue.ts';
import { lexicon } from './lexicon.ts';

describe('a reporting verb', () => {
  it.each([
    ['said', 'say', 'neutral'],
    ['has been saying', 'say', 'neutral'],
    ['told reporters', 'tell', 'neutral'],
    ['According to', 'according to', 'neutral'],
    ['claims', 'claim', 'doubting'],
    ['pointed out', 'point out', 'confirming'],
    ['emphasised', 'emphasise', 'insisting'],
    ['accusing', 'accuse', 'accusing'],
    ['denied', 'deny', 'denying'],
    ['ruled out', 'rule out', 'denying'],
    ['admitted', 'admit', 'conceding'],
    ['called for', 'call for', 'demanding'],
    ['called', 'call', 'neutral'],
    ['threatened', 'threaten', 'warning'],
    ['declined to comment', 'decline', 'refusing'],
    ['would not say', 'not say', 'refusing'],
    ['didn’t confirm', 'not confirm', 'unclassified'],
    ['was quoted as saying', 'quote', 'neutral'],
    ['is expected to demand', 'demand', 'demanding'],
    ['the condemnation', 'condemn', 'judging'],
    ['in a statement', 'state', 'neutral'],
    ['said in a statement', 'say', 'neutral'],
    ['referred to as', 'refer', 'neutral'],
    ['thundered', 'thundered', 'unclassified'],
  ])('printed as “%s” is “%s”: %s', (printed, lemma, kind) => {
    expect(classifyCue(printed, 'en-GB')).toEqual({ lemma, class: kind });
  });

  it('of another language is counted under its own words and not classified', () => {
    expect(classifyCue('Заявил', 'ru')).toEqual({ lemma: 'заявил', class: 'unclassified' });
  });

  it('without a word is not classified', () => {
    expect(classifyCue('—', 'en')).toEqual({ lemma: '—', class: 'unclassified' });
  });

  it('stands in one class only', () => {
    const lemmas = Object.values(lexicon).flat();
    expect(lemmas.filter((lemma, place) => lemmas.indexOf(lemma) !== place)).toEqual([]);
  });
});
