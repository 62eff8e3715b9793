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
 */
export const judgements: Readonly<Record<string, Readonly<Record<string, Judgement>>>> = {
  'antalya-2022': {
    'told-alone:c kuleba': yes('A quarter of what he is reported to say.'),
    'told-alone:d turkey': no('C has the host’s position from its minister.'),
    'counter-statement:all-demands-must-be-met': yes('E alone has the demands and the refusal to give up.'),
    'counter-statement:ukraine-ready-to-continue': yes(
      'A sets Lavrov’s doubt beside Kuleba’s readiness, E does not.',
    ),
    'modality-differs:operation-name-lavrov': no('“In part” belongs to the purpose, not to the name.'),
    'modes-differ:no-ceasefire-progress': yes('B and E quote, A, C and D do not.'),
    'modes-differ:ukraine-will-not-surrender': yes('E has no word in marks.'),
    'modes-differ:never-depend-on-west': yes('B quotes, D paraphrases.'),
    'modes-differ:lavrov-no-corridor-commitment': yes('E quotes, D paraphrases.'),
    'verbs-differ:operation-name-lavrov': yes('E: “claimed”.'),
    'verbs-differ:russia-ready-to-continue': yes('A: “emphasized”.'),
    'verbs-differ:ukraine-ready-to-continue': yes('A: “stressed”.'),
    'labels-differ:the state of mariupol': no('All say besieged.'),
    'labels-differ:how an attack from the air is spelled': yes('Two spellings.'),
    'labels-differ:the flight of people from the war': yes(
      'Humanitarian or refugee crisis, fastest or fastest-growing.',
    ),
    'labels-differ:the measure of the crisis': no('Two names of the same war.'),
    'topic-left-out:authority': yes('D has nothing on it.'),
    'topic-left-out:west': yes('C and E have nothing on it.'),
    'topic-left-out:turkey': yes('A and B name the place alone.'),
    'statement-left-out:raised-24h-ceasefire': yes('C and D do not have it.'),
    'statement-left-out:operation-name-lavrov': no('D gives the term to Moscow.'),
    'statement-left-out:ukraine-will-not-surrender': yes('D does not have it.'),
  },
  'lake-accord-2031': {
    'told-alone:b tarrow': yes('What she says of the boats stands in B alone.'),
    'detail-left-out:figure length of the meeting': yes('A does not say how long they met.'),
    'detail-left-out:place where the ministers met': yes('A does not name the house.'),
    'speakers-differ:twelve-boats-held': yes('B tells in its own voice what C gives to Okávi.'),
    'modes-differ:boats-first': yes('A has an act of speech, C a quotation.'),
    'modes-differ:twelve-boats-held': yes('C quotes, B tells it itself.'),
    'statement-left-out:level-has-fallen': yes('B does not have it.'),
    'statement-left-out:boats-first': yes('B does not have it.'),
    'statement-left-out:twelve-boats-held': no('A speaks of twelve seized boats in another report.'),
    'credits-differ:credits': yes('B alone credits the agency whose text C has too.'),
    'marks-damaged:a-03-1': yes('The paywall line took the mark.'),
    'marks-damaged:a-03-2': yes('The paywall line took the mark.'),
  },
};
