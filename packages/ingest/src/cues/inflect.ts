const irregular: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'],
  tell: ['told'],
  think: ['thought'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  feel: ['felt'],
  find: ['found'],
  hear: ['heard'],
  hold: ['held'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  show: ['showed', 'shown'],
  read: ['read'],
  put: ['put'],
  go: ['went', 'gone'],
  give: ['gave', 'given'],
  make: ['made'],
  come: ['came', 'come'],
  take: ['took', 'taken'],
  lay: ['laid'],
  lead: ['led'],
  seek: ['sought'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  understand: ['understood'],
  mean: ['meant'],
  shoot: ['shot'],
  hit: ['hit'],
  draw: ['drew', 'drawn'],
  bring: ['brought'],
  stand: ['stood'],
  fight: ['fought'],
  set: ['set'],
  begin: ['began', 'begun'],
  keep: ['kept'],
  sing: ['sang', 'sung'],
  choose: ['chose', 'chosen'],
  learn: ['learned'],
  forbid: ['forbade', 'forbidden'],
  quit: ['quit'],
  cast: ['cast'],
  withdraw: ['withdrew', 'withdrawn'],
  meet: ['met'],
  send: ['sent'],
  leave: ['left'],
  lose: ['lost'],
  win: ['won'],
  buy: ['bought'],
  sell: ['sold'],
  build: ['built'],
  break: ['broke', 'broken'],
  fall: ['fell', 'fallen'],
  rise: ['rose', 'risen'],
  grow: ['grew', 'grown'],
  pay: ['paid'],
  lie: ['lied'],
  steal: ['stole', 'stolen'],
  drive: ['drove', 'driven'],
  flee: ['fled'],
  become: ['became', 'become'],
  catch: ['caught'],
  freeze: ['froze', 'frozen'],
  shut: ['shut'],
  cut: ['cut'],
  spend: ['spent'],
  strike: ['struck'],
  shake: ['shook', 'shaken'],
};

/** Verbs by their irregular past forms: "met" gives "meet". */
export function irregularBase(form: string): string | undefined {
  bases ??= new Map(
    Object.entries(irregular).flatMap(([base, forms]) =>
      forms.flatMap((one): [string, string][] => (one === undefined ? [] : [[one, base]])),
    ),
  );
  return bases.get(form);
}

let bases: Map<string, string> | undefined;

const doubling =
  /^(?:admit|beg|rebut|refer|prefer|slam|plan|quip|chat|permit|jot|rap|pan|commit|concur|infer|regret|spur|drop|rip|prod|bar|ban|snap|tap)$/;

/** The forms of an English verb. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Inflects a verb; of a phrase give the verb alone. */
export function inflectVerb(verb: string): VerbForms {
  const [past = regularPast(verb), participle = past] = irregular[verb] ?? [];
  return { base: verb, third: third(verb), past, participle, gerund: `${gerundStem(verb)}ing` };
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function doubled(verb: string): string {
  return doubling.test(verb) ? `${verb}${verb.at(-1) ?? ''}` : verb;
}

function gerundStem(verb: string): string {
  if (/[^aeoy]e$/.test(verb)) return verb.slice(0, -1);
  return doubled(verb);
}

function regularPast(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${doubled(verb)}ed`;
}
