import type { Span } from '../document/document.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type WordClass =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word or mark of a text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly wordClass: WordClass;
}

/** Splits text into tokens with their classes; sentences are lists of tokens. */
export interface Tokenizer {
  readonly tokens: (text: string) => Token[];
}

let loaded: Promise<Tokenizer> | undefined;

/** wink-nlp with its small English model, loaded once, on first use. */
export function loadTokenizer(): Promise<Tokenizer> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Tokenizer> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNlp(model, ['pos']);
  // The readers of the model are plain functions; none uses `this`.
  // oxlint-disable-next-line typescript/unbound-method
  const { value, pos } = nlp.its;
  return {
    tokens: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      return place(text, tokens.out(value), tokens.out(pos) as unknown as WordClass[]);
    },
  };
}

/** The model gives no offsets; its tokens stand in the text in their order, so each is looked for after the last. */
function place(text: string, words: readonly string[], classes: readonly WordClass[]): Token[] {
  const placed: Token[] = [];
  let from = 0;
  for (const [index, word] of words.entries()) {
    const body = word.trim();
    if (body === '') continue;
    const start = text.indexOf(body, from);
    if (start < 0) continue;
    from = start + body.length;
    placed.push({
      start,
      end: from,
      text: body,
      lower: body.toLowerCase(),
      wordClass: classes[index] ?? 'X',
    });
  }
  return placed;
}
