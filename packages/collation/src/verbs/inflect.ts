/** Past tense and past participle of irregular verbs in the lexicon. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  begin: ['began', 'begun'],
  feel: ['felt'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast', 'forecasted'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hit: ['hit'],
  hold: ['held'],
  know: ['knew', 'known'],
  make: ['made'],
  prove: ['proved', 'proven'],
  put: ['put'],
  read: ['read'],
  say: ['said'],
  seek: ['sought'],
  set: ['set'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  tell: ['told'],
  think: ['thought'],
  understand: ['understood'],
  undertake: ['undertook', 'undertaken'],
  write: ['wrote', 'written'],
};

/** Verbs of one stressed syllable at the end that double their last letter. */
const doubling = new Set([
  'admit',
  'beg',
  'begin',
  'commit',
  'hit',
  'plan',
  'put',
  'rebut',
  'refer',
  'set',
  'signal',
  'slam',
]);

/** The forms in which English prints a verb; of a phrase ("call for") only the first word changes. */
export function inflect(lemma: string): string[] {
  const [verb = '', ...rest] = lemma.split(' ');
  const forms = [verb, thirdPerson(verb), `${stem(verb)}ing`, ...(irregular[verb] ?? [pastOf(verb)])];
  if (verb === 'signal') forms.push('signaled', 'signaling');
  return forms.map((form) => [form, ...rest].join(' '));
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function stem(verb: string): string {
  if (doubling.has(verb)) return `${verb}${verb.at(-1) ?? ''}`;
  return /[^aeo]e$/.test(verb) ? verb.slice(0, -1) : verb;
}

function pastOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${stem(verb)}ed`;
}
