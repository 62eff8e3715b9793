import { wordsOf } from '@parley/schema/anchors';

/** Whether any of some texts prints a run of words (small letters, single spaces) outside quotation marks. */
export function proseOf(texts: readonly string[]): (run: string) => boolean {
  let prose: string[] | undefined;
  return (run) => {
    prose ??= texts.map(
      (text) =>
        ` ${wordsOf(text)
          .map(({ text: word }) => word.toLowerCase())
          .join(' ')} `,
    );
    return prose.some((words) => words.includes(` ${run} `));
  };
}
