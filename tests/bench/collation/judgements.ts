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
    'toldAlone:c kuleba': yes('A quarter of what he is reported to say.'),
    'toldAlone:d turkey': no('C has the host’s position from its minister.'),
    'counterStatement:all-demands-must-be-met': yes('E alone has the demands and the refusal to give up.'),
    'counterStatement:ukraine-ready-to-continue': yes(
      'A sets Lavrov’s doubt beside Kuleba’s readiness, E does not.',
    ),
    'modalityDiffers:operation-name-lavrov': no('“In part” belongs to the purpose, not to the name.'),
    'modesDiffer:no-ceasefire-progress': yes('B and E quote, A, C and D do not.'),
    'modesDiffer:ukraine-will-not-surrender': yes('E has no word in marks.'),
    'modesDiffer:never-depend-on-west': yes('B quotes, D paraphrases.'),
    'modesDiffer:lavrov-no-corridor-commitment': yes('E quotes, D paraphrases.'),
    'verbsDiffer:operation-name-lavrov': yes('E: “claimed”.'),
    'verbsDiffer:russia-ready-to-continue': yes('A: “emphasized”.'),
    'verbsDiffer:ukraine-ready-to-continue': yes('A: “stressed”.'),
    'labelsDiffer:the state of mariupol': no('All say besieged.'),
    'labelsDiffer:how an attack from the air is spelled': yes('Two spellings.'),
    'labelsDiffer:the flight of people from the war': yes(
      'Humanitarian or refugee crisis, fastest or fastest-growing.',
    ),
    'labelsDiffer:the measure of the crisis': no('Two names of the same war.'),
    'topicLeftOut:authority': yes('D has nothing on it.'),
    'topicLeftOut:west': yes('C and E have nothing on it.'),
    'topicLeftOut:turkey': yes('A and B name the place alone.'),
    'statementLeftOut:raised-24h-ceasefire': yes('C and D do not have it.'),
    'statementLeftOut:operation-name-lavrov': no('D gives the term to Moscow.'),
    'statementLeftOut:ukraine-will-not-surrender': yes('D does not have it.'),
  },
  'lake-accord-2031': {
    'toldAlone:b tarrow': yes('What she says of the boats stands in B alone.'),
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
