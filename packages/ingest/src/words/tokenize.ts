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
      return mendNames(
        joinCompounds(place(text, tokens.out(value), tokens.out(pos) as unknown as WordClass[])),
      );
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

/** "decision-makers", "Texas-based": one word where nothing stands around the hyphen. */
function joinCompounds(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const last = joined.at(-1);
    const next = tokens[index + 1];
    if (!token) continue;
    const joins =
      /^[-‐‑]$/.test(token.text) &&
      last?.end === token.start &&
      next?.start === token.end &&
      /^[\p{L}\p{N}]/u.test(next.text) &&
      /[\p{L}\p{N}]$/u.test(last.text);
    if (!joins) {
      joined.push(token);
      continue;
    }
    const text = `${last.text}${token.text}${next.text}`;
    const wordClass = next.wordClass === 'VERB' ? 'ADJ' : next.wordClass;
    joined[joined.length - 1] = {
      start: last.start,
      end: next.end,
      text,
      lower: text.toLowerCase(),
      wordClass,
    };
    index += 1;
  }
  return joined;
}

/** "Mr. Hedge said": a capital inside a sentence makes a name of what the tagger took for a verb. */
function mendNames(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (!/^(?:VERB|ADV|INTJ|ADJ)$/.test(token.wordClass) || !/^\p{Lu}\p{Ll}/u.test(token.text)) return token;
    const before = tokens[index - 1];
    const opens = before === undefined || /^[.!?:;"“”‘'«„•—–([]+$/.test(before.text);
    const next = tokens[index + 1];
    const verbal = token.wordClass === 'VERB';
    const subject =
      verbal &&
      opens &&
      next?.wordClass === 'VERB' &&
      !token.lower.endsWith('ing') &&
      !/(?:ed|en)$/.test(token.lower);
    const inside = !opens && (verbal || (token.wordClass === 'ADJ' && before.wordClass === 'PROPN'));
    return subject || (inside && !isTitled(tokens, index)) ? { ...token, wordClass: 'PROPN' } : token;
  });
}

/** Between capitals on both sides every word of a title has one. */
function isTitled(tokens: readonly Token[], index: number): boolean {
  const around = [tokens[index - 2], tokens[index - 1], tokens[index + 1], tokens[index + 2]].filter(
    (token) => token !== undefined && /^\p{L}{3,}/u.test(token.text),
  );
  return (
    around.length >= 3 &&
    around.every((token) => /^\p{Lu}/u.test(token?.text ?? '')) &&
    around.some((token) => token?.wordClass !== 'PROPN')
  );
}
