/** Nouns of offices, roles and unnamed speakers, in small letters. */
export const officeWord =
  /\b(?:president|premier|prime minister|minister|chancellor|secretary(?: general| of state)?|secretary-general|foreign secretary|ambassador|envoy|negotiator|diplomat|spokes(?:man|woman|person)|governor|mayor|senator|general|commander|chief|chair(?:man|woman|person)?|chairs|director|leader|head|king|queen|prince|sultan|emir|pope|commissioner|representative|official|officer|aide|adviser|advisor|delegate|mediator|counterpart|speaker|lawmaker|deputy|colonel|admiral|judge|patriarch|cardinal|bishop|ayatollah)\b/i;

/** Words before a name that are no part of it. */
export const titleWord =
  /^(?:later|earlier|meanwhile|yesterday|today|also|but|when|while|after|before|for|in|on|at|with|if|as|since|although|though|both|while|like|unlike|mr|mrs|ms|dr|sir|lord|lady|madame|mme|prof|president|premier|prime|minister|foreign|defen[cs]e|interior|finance|water|energy|health|trade|deputy|vice|chancellor|secretary|general|state|ambassador|envoy|special|spokes(?:man|woman|person)|senator|sen|rep|representative|gov|governor|mayor|gen|col|colonel|major|captain|lieutenant|lt|admiral|brigadier|professor|doctor|sheikh|king|queen|prince|princess|pope|commissioner|chairman|chairwoman|chair|director|leader|chief|head|counterpart|negotiator|colleague|judge|the|a|an|former|then|acting|of|and|his|her|its|their|’s|'s)\.?$/i;

/** Words that make a capitalised name one of an organization. */
export const organizationWord =
  /\b(?:council|commission|ministry|department|agency|party|union|nations|office|bank|fund|court|parliament|senate|congress|assembly|committee|federation|league|organi[sz]ation|institute|university|news|times|post|press|company|group|forces|army|police|authority|board|bureau|service|front|movement|alliance|association|corporation|council|cross|amnesty|watch|foundation|government|embassy|house|terminals?|airlines?|airways|shipping|ferries|railways?|holdings?|industries|operators?|workers|dockers|teachers|nurses|pilots|farmers|miners)\b/i;

/** Organizations of states and their short forms, with the type they have in a dossier. */
export const knownOrganizations: readonly {
  readonly name: string;
  readonly forms: readonly string[];
  readonly type: 'international' | 'alliance';
}[] = [
  { name: 'United Nations', forms: ['United Nations', 'UN', 'U.N.'], type: 'international' },
  { name: 'NATO', forms: ['NATO', 'Nato'], type: 'alliance' },
  { name: 'European Union', forms: ['European Union', 'EU', 'E.U.'], type: 'international' },
  { name: 'African Union', forms: ['African Union', 'AU'], type: 'international' },
  { name: 'Arab League', forms: ['Arab League'], type: 'international' },
  { name: 'ASEAN', forms: ['ASEAN', 'Asean'], type: 'international' },
  { name: 'OSCE', forms: ['OSCE'], type: 'international' },
  { name: 'IAEA', forms: ['IAEA', 'International Atomic Energy Agency'], type: 'international' },
  { name: 'World Health Organization', forms: ['World Health Organization', 'WHO'], type: 'international' },
  {
    name: 'Red Cross',
    forms: ['Red Cross', 'ICRC', 'International Committee of the Red Cross'],
    type: 'international',
  },
  { name: 'Group of Seven', forms: ['G7', 'G-7', 'Group of Seven'], type: 'international' },
  { name: 'Group of Twenty', forms: ['G20', 'G-20'], type: 'international' },
];
