import type { ModalClass } from '@parley/schema';

/**
 * English words by what they do to what is said, each with a name under which its forms count together.
 *
 * The classes are those of work on factuality and hedging: polarity and degrees of certainty (Saurí and Pustejovsky
 * 2009, FactBank, Language Resources and Evaluation 43), hedges as weasels and approximators (Farkas and others 2010,
 * CoNLL shared task), modality as volition, ability, obligation (Palmer 2001, Mood and Modality). Which word stands in
 * which class is our own judgement; words that are more often something else ("can" of soup, the month of May) are
 * left out or need a neighbour. No list was copied.
 */
export const modalLexicon: Readonly<Record<ModalClass, Readonly<Record<string, readonly string[]>>>> = {
  negation: {
    not: ['not', "n't", 'cannot'],
    no: ['no', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without'],
    never: ['never'],
    fail: ['fail to', 'fails to', 'failed to', 'fails', 'failed'],
  },
  hedge: {
    seem: ['seem', 'seems', 'seemed', 'seemingly'],
    believe: ['believed to', 'thought to', 'understood to', 'said to', 'in theory'],
    appear: ['appears to', 'appeared to', 'appear to', 'apparently'],
    perhaps: ['perhaps', 'maybe', 'possibly', 'possible', 'possibility', 'potentially'],
    likely: ['likely', 'probably', 'presumably'],
    might: ['might', 'may'],
    could: ['could'],
    expected: ['expected to', 'supposed to', 'set to', 'due to', 'on course to', 'looks set to'],
    reportedly: ['reportedly', 'allegedly', 'supposedly', 'purportedly'],
  },
  attempt: {
    try: [
      'try',
      'tries',
      'tried',
      'trying',
      'attempt',
      'attempts',
      'attempted',
      'attempting',
      'bid to',
      'endeavour to',
      'endeavor to',
    ],
    seek: ['seek to', 'seeks to', 'sought to', 'seeking to', 'aim to', 'aims to', 'aimed to', 'work towards'],
  },
  volition: {
    want: ['want', 'wants', 'wanted', 'wanting', 'wish', 'wishes', 'wished'],
    hope: ['hope', 'hopes', 'hoped', 'hoping'],
    willing: ['willing', 'willingness', 'unwilling', 'open to', 'keen', 'reluctant'],
    ready: ['ready', 'readiness', 'prepared to'],
    plan: ['plan to', 'plans to', 'planned to', 'planning', 'intend', 'intends', 'intended', 'intending'],
    consider: ['consider', 'considers', 'considering', 'consider to'],
  },
  commitment: {
    will: ['will', 'shall', "'ll", 'going to'],
    would: ['would'],
    pledge: ['pledge', 'pledges', 'pledged', 'promise', 'promises', 'promised', 'vow', 'vows', 'vowed'],
    commit: [
      'commit to',
      'commits to',
      'committed to',
      'commit himself',
      'commit herself',
      'commit itself',
      'commit themselves',
      'commitment',
    ],
    agree: ['agree', 'agrees', 'agreed', 'agreement'],
    undertake: ['undertake to', 'undertakes to', 'undertook to', 'undertaking'],
    guarantee: ['guarantee', 'guarantees', 'guaranteed'],
  },
  ability: {
    can: ['can', 'cannot', 'able to', 'unable to', 'in a position', 'capable'],
  },
  necessity: {
    must: ['must', 'have to', 'has to', 'had to', 'need to', 'needs to', 'needed to', 'required to'],
    should: ['should', 'ought to'],
  },
  degree: {
    major: ['major', 'significant', 'substantial', 'real', 'serious'],
    full: ['full', 'fully', 'complete', 'completely', 'entirely', 'total', 'totally'],
    part: ['partly', 'partial', 'partially', 'in part', 'to some extent', 'somewhat', 'some'],
    limited: ['limited', 'modest', 'slight', 'slightly', 'minor', 'marginal', 'marginally'],
    hardly: ['hardly', 'barely', 'scarcely', 'little'],
    principle: ['in principle'],
    almost: ['almost', 'nearly', 'mostly', 'largely'],
  },
  absolute: {
    never: ['never', 'ever', 'always', 'forever', 'for ever', 'again'],
    all: ['at all', 'whatsoever', 'under no circumstances'],
  },
  condition: {
    if: [
      'if',
      'unless',
      'provided',
      'provided that',
      'providing that',
      'on condition',
      'on the condition',
      'conditional on',
      'contingent on',
      'subject to',
      'in exchange for',
      'in return for',
      'as long as',
      'so long as',
      'only when',
      'only after',
      'only once',
      'only if',
    ],
  },
};
