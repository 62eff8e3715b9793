import { digestText, type AccountId, type Dossier } from '@parley/schema';
import { harbourTalks, textOf, type InventedAccount } from './harbour-talks.fixture.ts';

const utterance =
  'we open the old harbour to all ships in the first week of the month and nobody will close it again before the winter';
/** One witness in so many prints another word, one in so many breaks off, one in so many has some of it outside of marks. */
const otherWord = 50;
const brokenOff = 20;
const paraphrased = 40;

/** Made talks of which so many accounts print the same utterance, with their texts; a few print it otherwise. */
export async function makeQuotedTalks(
  witnesses: number,
): Promise<{ dossier: Dossier; texts: Map<AccountId, string> }> {
  const accounts = Array.from({ length: witnesses }, (_account, number): InventedAccount => {
    const report = { statements: ['opens'], cue: 'said' } as const;
    const own = Array.from({ length: 8 }, (_word, place) => `w${number}x${place}`).join(' ');
    const words =
      number % otherWord === otherWord - 1
        ? utterance.replace('old', `old${number}`)
        : number % brokenOff === brokenOff - 1
          ? utterance.split(' ').slice(0, 12).join(' ')
          : utterance;
    const loose = number % paraphrased === paraphrased - 1;
    return {
      siglum: `N${number}`,
      reports: [
        {
          ...report,
          statements: ['opens'],
          words: loose ? words : `“${words}”`,
          mode: loose ? 'indirect' : 'direct',
        },
        { ...report, statements: ['opens'], words: own },
      ],
    };
  });
  const dossier = harbourTalks(accounts);
  const texts = new Map<AccountId, string>();
  for (const [place, account] of dossier.accounts.entries()) {
    const text = textOf(accounts[place] as InventedAccount);
    texts.set(account.id, text);
    account.text.digest = await digestText(text);
  }
  return { dossier, texts };
}
