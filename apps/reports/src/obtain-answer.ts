import type { Arguments } from './arguments.ts';
import type { Wording } from './compose/wording/en.ts';
import { readWording, wordings } from './compose/wording/wordings.ts';
import { fail, type Outcome } from './failure.ts';
import type { Answer } from './fetch/answer.ts';
import { fetchBriefing } from './fetch/fetch-briefing.ts';
import { openHere, openServer } from './fetch/open-endpoint.ts';
import type { Paper } from './layout/styles.ts';
import type { Progress } from './progress.ts';

/** Of what a briefing is made, and how it is printed. */
export interface Obtained {
  readonly answer: Answer;
  readonly words: Wording;
  readonly paper: Paper;
}

/**
 * Asks the API, or takes the answer out of the briefing that is made again; then paper and language are those of that
 * briefing, unless the command line says otherwise.
 */
export async function obtainAnswer(
  asked: Arguments,
  talks: string,
  progress: Progress,
  warn: (line: string) => void,
): Promise<Outcome<Obtained>> {
  // Refused before anything is asked.
  const asWished = findWording(asked.language ?? 'en');
  if ('failure' in asWished) return asWished;

  if (asked.from === undefined) {
    progress.say('Asking the API …');
    const answer = await ask(asked, talks, warn);
    if ('failure' in answer) return answer;
    return { value: { answer: answer.value, words: asWished.value, paper: asked.paper ?? 'A4' } };
  }
  progress.say(`Reading ${asked.from} …`);
  const { readBriefing } = await import('./from/read-briefing.ts');
  const read = await readBriefing(asked.from);
  if ('failure' in read) return read;
  const words = asked.language === undefined ? findWording(read.value.language ?? 'en') : asWished;
  if ('failure' in words) return words;
  const { answer, paper } = read.value;
  return { value: { answer, words: words.value, paper: asked.paper ?? paper } };
}

function findWording(tag: string): Outcome<Wording> {
  const words = readWording(tag);
  if (words) return { value: words };
  return fail(
    'language-unknown',
    `there is no wording in the language "${tag}"`,
    `There is: ${Object.keys(wordings).join(', ')}. How to add one stands in apps/reports/README.md.`,
  );
}

async function ask({ api, accounts, confirmedOnly }: Arguments, talks: string, warn: (line: string) => void) {
  const opened = api ? { value: openServer(api) } : await openHere(warn);
  if ('failure' in opened) return opened;
  try {
    return await fetchBriefing(opened.value, {
      talks,
      ...(accounts && { accounts }),
      ...(confirmedOnly && { confirmedOnly }),
    });
  } finally {
    await opened.value.close();
  }
}
