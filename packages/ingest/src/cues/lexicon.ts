/**
 * How a cue takes what it reports.
 * - `clause`: that-clause or quotation, before or after it ("said").
 * - `told`: the same behind a hearer ("told reporters that").
 * - `asked`: a question, or a hearer and an infinitive.
 * - `object`: a noun phrase, often with more behind it ("criticized the plan", "welcomed").
 * - `naming`: an object and what it is called ("described the meeting as", "called it").
 * - `charge`: somebody and a charge ("accused her of").
 * - `infinitive`: an infinitive ("vowed to", "refused to").
 */
export type Frame = 'clause' | 'told' | 'asked' | 'object' | 'naming' | 'charge' | 'infinitive';

/**
 * What a cue reports: `speech` an utterance, `act` something done by speaking, `stance` a belief, intention or
 * attitude that need not have been spoken.
 */
export type CueClass = 'speech' | 'act' | 'stance';

/** The verbs of one class and frame; a second word is a particle that must follow. */
export interface LexiconGroup {
  readonly frame: Frame;
  readonly cueClass: CueClass;
  readonly verbs: string;
  /** Whether the verb reports whatever stands behind it; the others need a that-clause, a quotation or their own frame. */
  readonly sure?: boolean;
}

/**
 * English verbs of reporting by frame. The frames follow Pareti 2015, Attribution: a computational approach; the
 * verbs and their grouping are our own, weighed by how often such verbs report anything in political news.
 */
export const lexicon: readonly LexiconGroup[] = [
  {
    frame: 'clause',
    cueClass: 'speech',
    sure: true,
    verbs:
      'say add note argue claim insist contend assert allege explain remark state declare announce warn concede admit acknowledge reiterate stress emphasize emphasise underline underscore recall reply respond tweet retweet write quip joke boast complain lament stipulate testify predict conclude suggest caution counter retort confirm reveal disclose observe exclaim muse opine affirm report theorize speculate estimate clarify bemoan decry proclaim profess attest remark interject deadpan gripe fume vent shout yell chant scream thunder boom whisper murmur mutter beam intone bellow growl sob wail rage storm rant moan groan sigh laugh chuckle snarl hiss roar bark blurt sneer grumble splutter sniff enthuse snap continue recount deny mention hint imply insinuate gush crow scoff vow swear promise blog specify posit surmise reckon venture',
  },
  {
    frame: 'clause',
    cueClass: 'speech',
    verbs:
      'point out|shoot back|fire back|go on|spell out|chime in|weigh in|rule out|hit back|push back|make clear|make it clear|sum up|call out|put it|make known|read out|cry out',
    sure: true,
  },
  {
    frame: 'clause',
    cueClass: 'speech',
    verbs:
      'indicate signal agree maintain relate post text email pledge recite propose recommend demand order rule vote decide determine answer object guess repeat read note cite stipulate teach charge sing issue publish express voice sound offer present list detail outline quote describe threaten request protest advocate pray plead',
  },
  { frame: 'told', cueClass: 'speech', sure: true, verbs: 'tell assure remind inform notify brief' },
  { frame: 'told', cueClass: 'speech', verbs: 'convince persuade advise promise warn show teach' },
  {
    frame: 'asked',
    cueClass: 'speech',
    verbs:
      'ask inquire wonder question urge implore beg beseech request order instruct invite encourage exhort press call plead advise direct pressure command challenge dare',
  },
  {
    frame: 'object',
    cueClass: 'act',
    sure: true,
    verbs:
      'support criticize criticise praise denounce condemn slam blast dismiss reject decry deplore welcome applaud laud hail mock ridicule deride disparage attack defend question oppose endorse cite blame thank tout assail lambaste castigate chide rebuke berate bash chastise excoriate rebuff downplay disavow repudiate refute dispute rebut commend compliment congratulate salute salute lampoon malign scold reprimand decry denigrate belittle taunt trash pillory echo invoke announce propose demand express voice reiterate mention acknowledge highlight emphasize emphasise recall announce stress slam skewer savage blast bemoan lament protest threaten recount explain outline reference advocate renounce retract rescind apologize deny urge repeat claim vow promise',
  },
  {
    frame: 'object',
    cueClass: 'act',
    sure: true,
    verbs:
      'decline to answer|refuse to answer|decline to comment|refuse to comment|decline to say|refuse to say|decline to discuss|refuse to discuss|call for|call on|speak of|speak about|talk about|refer to|allude to|warn of|warn about|complain about|complain of|boast of|boast about|joke about|comment on|respond to|reply to|object to|rail against|speak out against|speak out about|speak out on|speak out|lash out at|lash out against|lash out|talk of|talk through|weigh in on|vouch for|plead guilty|lay out|set out|point to|write about|tweet about|brag about|apologize for|apologise for|call upon|hint at|insist on|talk up|reflect on|elaborate on|touch on|dwell on|shrug off|brush off|take issue with|take issue|go after|hit out|press for|plead for|argue for|argue against|appeal for|side with|agree with|disagree with|speculate about|speculate on|gloat about|inquire about|advocate for|wonder about|crack down|tear into|rip into|zero in|campaign against|agree on|agree to',
  },
  {
    frame: 'object',
    cueClass: 'stance',
    verbs:
      'back favour seek expect fear prefer envision doubt offer order scrutinize recognize recognise promise reveal confirm quote list show hint discuss consider',
  },
  {
    frame: 'object',
    cueClass: 'stance',
    sure: true,
    verbs:
      'hope for|push for|vote for|vote against|believe in|worry about|care about|insist upon|count on|think about|think of|fret about|approve of|disapprove of|learn of|hear about|hear of|long for|wish for',
  },
  {
    frame: 'naming',
    cueClass: 'act',
    sure: true,
    verbs: 'describe portray characterize characterise depict label brand term dub deem paint compare liken',
  },
  { frame: 'naming', cueClass: 'act', sure: true, verbs: 'refer to as|speak of as|write off as' },
  {
    frame: 'naming',
    cueClass: 'act',
    verbs: 'call name identify declare title entitle consider view see regard perceive rate rank list',
  },
  { frame: 'charge', cueClass: 'act', sure: true, verbs: 'accuse blame fault criticize credit' },
  { frame: 'charge', cueClass: 'act', verbs: 'charge convict suspect' },
  {
    frame: 'infinitive',
    cueClass: 'act',
    sure: true,
    verbs: 'vow pledge promise threaten decline refuse agree offer volunteer swear propose',
  },
  {
    frame: 'infinitive',
    cueClass: 'stance',
    sure: true,
    verbs: 'hope want expect seek plan wish aim seem appear decide plead prefer desire like',
  },
  {
    frame: 'clause',
    cueClass: 'stance',
    verbs:
      'find show learn hear guess calculate discover prove demonstrate illustrate think believe feel know hope fear worry expect suspect doubt realize realise understand assume imagine remember forget wonder recognize recognise appear seem wish notice regret anticipate suppose presume foresee project',
  },
];

/** Nouns that report with a that-clause, an infinitive or "of" behind them. */
export const cueNouns =
  'claim|statement|suggestion|allegation|assertion|belief|argument|warning|contention|accusation|admission|announcement|conclusion|view|opinion|hope|fear|concern|prediction|promise|pledge|vow|insistence|assurance|assurances|denial|revelation|acknowledgment|acknowledgement|complaint|report|rumor|remark|comment|demand|call|threat|refusal|criticism|praise|condemnation|endorsement|confidence|doubt|expectation|charge|attack|appeal|question|objection|apology|thanks|dismissal|rejection';
