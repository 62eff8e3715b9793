import { expect, it } from 'vitest';
import { languageName, namedByHand } from './english-languages.ts';

it('names every language as the runtime does', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  for (const tag of [...namedByHand, 'sw', 'pt-BR']) expect(languageName(tag)).toBe(names.of(tag));
});
