/** What a reader of the texts holds of a finding that the reviewed dossier does not list. */
export interface Judgement {
  accepted: boolean;
  why: string;
}

const yes = (why: string): Judgement => ({ accepted: true, why });
const no = (why: string): Judgement => ({ accepted: false, why });

/**
 * Findings that no person listed, judged against the texts, by dossier and id of the finding. A finding is accepted
 * where it is true and tells a reader something; a true but idle one is not. What is not judged counts as rejected.
 *
 * The first judgements were made by the author of the first 28 rules. This is the second reading: somebody else read all
 * eight texts from beginning to end, then every unlisted finding, and every match of a finding with a record, against
 * the passages. Three verdicts came out otherwise (Turkey in D, the demands and the refusal in A, the air strikes), one
 * finding was false and its rule was corrected (D on who decides), and two matches of older rules were undone. "Two
 * things" marks findings that the matching takes for a record and the reader does not: they count as unlisted, and the
 * record as found only if something else finds it. The rules `setBeside`, `tellsOther` and `wordsGarbled`, and
 * `toldAlone` by topic, are the second reader's own: of them there is no second reading yet.
 */
export const judgements: Readonly<Record<string, Readonly<Record<string, Judgement>>>> = {
  'antalya-2022': {
    'toldAlone:c kuleba': yes('A quarter of what he is reported to say.'),
    'toldAlone:d turkey': yes(
      'D alone has Turkey call the invasion unacceptable and oppose sanctions; C’s minister says neither.',
    ),
    'toldAlone:b kuleba corridors': yes(
      'B alone has how many are trapped and that this comes first for him.',
    ),
    'toldAlone:c lavrov hospital': yes('C alone has the base, the patients taken away and the shrieks.'),
    'tellsOther:ukraine ceasefire': yes(
      'Two things: the record is about its length. C alone has that Moscow is not ready, E alone what it was for.',
    ),
    'tellsOther:ukraine contacts': yes(
      'Two things: the record is about an agreement. A and B have a hard meeting, E a format of three.',
    ),
    'tellsOther:ukraine terms': no('All have the refusal; what C and E add to it stands in their profiles.'),
    'setBeside:bombing-is-genocide': no(
      'Two things: the record is about verbs. C does not leave the claim alone: it sets pictures against the denial.',
    ),
    'setBeside:other-decision-makers': yes('B alone says whom he seems to mean.'),
    'marksDiffer:b-10-1': yes(
      'Two things: the record is about the purpose. A paraphrases with the words that B quotes.',
    ),
    'labelsDiffer:the building that was struck': yes(
      'Two things: the record is about who held it. C’s “the site” keeps what it was out of Lavrov’s claim.',
    ),
    'counterStatement:all-demands-must-be-met': no(
      'A has both too: Ukraine is to disarm, it will not surrender.',
    ),
    'counterStatement:ukraine-ready-to-continue': yes(
      'A sets Lavrov’s doubt beside Kuleba’s readiness, E does not.',
    ),
    'modesDiffer:no-ceasefire-progress': yes('B and E quote, A, C and D do not.'),
    'modesDiffer:ukraine-will-not-surrender': yes('E has no word in marks.'),
    'modesDiffer:never-depend-on-west': yes('B quotes, D paraphrases.'),
    'modesDiffer:lavrov-no-corridor-commitment': yes('E quotes, D paraphrases.'),
    'verbsDiffer:operation-name-lavrov': yes('E: “claimed”.'),
    'verbsDiffer:russia-ready-to-continue': yes('A: “emphasized”.'),
    'verbsDiffer:ukraine-ready-to-continue': yes('A: “stressed”.'),
    'labelsDiffer:the state of mariupol': no('All say besieged.'),
    'labelsDiffer:how an attack from the air is spelled': no(
      'One speaks of several on a city, one of one on a house.',
    ),
    'labelsDiffer:the flight of people from the war': yes(
      'Humanitarian or refugee crisis, fastest or fastest-growing.',
    ),
    'labelsDiffer:the measure of the crisis': no('Two names of the same war.'),
    'topicLeftOut:west': yes('C and E have nothing on it.'),
    'topicLeftOut:turkey': yes('A and B name the place alone.'),
    'statementLeftOut:raised-24h-ceasefire': yes('D does not have it, C not that it was to last a day.'),
    'statementLeftOut:operation-name-lavrov': no('D gives the term to Moscow.'),
    'statementLeftOut:ukraine-will-not-surrender': yes('D does not have it.'),
  },
  'lake-accord-2031': {
    'toldAlone:b tarrow': yes('What she says of the boats stands in B alone.'),
    'tellsOther:varnholt boats': yes('B has them held lawfully, C has them caught in the closed season.'),
    'detailLeftOut:figure length of the meeting': yes('A does not say how long they met.'),
    'detailLeftOut:place where the ministers met': yes('A does not name the house.'),
    'speakersDiffer:twelve-boats-held': yes('B tells in its own voice what C gives to Okávi.'),
    'modesDiffer:boats-first': yes('A has an act of speech, C a quotation.'),
    'modesDiffer:twelve-boats-held': yes('C quotes, B tells it itself.'),
    'statementLeftOut:level-has-fallen': yes('B does not have it.'),
    'statementLeftOut:boats-first': yes('B does not have it.'),
    'statementLeftOut:twelve-boats-held': no('A speaks of twelve seized boats in another report.'),
    'creditsDiffer:credits': yes('B alone credits the agency whose text C has too.'),
    'marksDamaged:a-03-1': yes('The paywall line took the mark.'),
    'marksDamaged:a-03-2': yes('The paywall line took the mark.'),
  },
};
