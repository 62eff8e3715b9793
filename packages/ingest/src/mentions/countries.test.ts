import { expect, it } from 'vitest';
import { countries } from './countries.ts';

// UN M49 counts 193 member states; the two observers, Kosovo, Taiwan and a few territories that negotiate come on top.
it('knows every state of the world by its English name, with an adjective', () => {
  const { byForm } = countries();
  const codes = new Set([...byForm.values()].map(({ code }) => code));
  expect(codes.size).toBeGreaterThanOrEqual(197);
  for (const { adjectives, name } of byForm.values()) expect([name, adjectives[0]]).not.toContain(undefined);
});

it.each([
  ['Kiribati', 'KI'],
  ['Port Louis', 'MU'],
  ['the Bahamas'.slice(4), 'BS'],
  ['Cape Verde', 'CV'],
  ['Türkiye', 'TR'],
  ['Whitehall', 'GB'],
])('%s stands for %s', (form, code) => expect(countries().byForm.get(form)?.code).toBe(code));
