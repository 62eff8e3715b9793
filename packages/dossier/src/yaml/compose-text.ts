import { Composer, Lexer, LineCounter, Parser, YAMLParseError, type Document, type YAMLError } from 'yaml';

/** Records nest six deep; what nests deeper is no record, and recursion must end. */
export const maxDepth = 64;

/** How many brackets may close that nobody opened before the rest of a text is taken for no YAML at all. */
const maxStrayBrackets = 20;

/** A text as a YAML document, with its errors. After an error that nothing can follow from, reading breaks off. */
export interface ComposedText {
  readonly document: Document.Parsed;
  readonly errors: readonly YAMLError[];
  readonly lines: LineCounter;
}

/**
 * Composes a text into YAML 1.2 nodes, with places. What `parseDocument` does, but that it stops where brackets pile
 * up: each of them costs a thousand times its length in memory. Duplicate fields are left to `plainValue`, which
 * finds them in time that does not grow with the square of their number.
 */
export function composeText(text: string): ComposedText {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ schema: 'core', version: '1.2', uniqueKeys: false });
  const documents: Document.Parsed[] = [];
  const brackets = new Brackets();
  for (const lexeme of new Lexer().lex(text)) {
    brackets.count(lexeme);
    if (brackets.pileUp || documents.length > 1) break;
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
  }
  const tooDeep = brackets.tooDeep
    ? [
        new YAMLParseError(
          [parser.offset, parser.offset + 1],
          'RESOURCE_EXHAUSTION',
          'Too many open brackets',
        ),
      ]
    : [];
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  const [document, second] = documents as [Document.Parsed, ...Document.Parsed[]];
  const several = second
    ? [new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', 'Several documents')]
    : [];
  // What follows from breaking off is no error of the text.
  const errors = tooDeep.length > 0 ? tooDeep : [...document.errors, ...several];
  return { document, errors, lines };
}

/** Counts the brackets that are open and those that close nothing. */
class Brackets {
  #open = 0;
  #stray = 0;

  get tooDeep(): boolean {
    return this.#open > maxDepth;
  }

  get pileUp(): boolean {
    return this.tooDeep || this.#stray > maxStrayBrackets;
  }

  // A bracket in text is part of a longer lexeme.
  count(lexeme: string): void {
    if (lexeme === '[' || lexeme === '{') this.#open += 1;
    else if (lexeme === ']' || lexeme === '}') {
      if (this.#open === 0) this.#stray += 1;
      else this.#open -= 1;
    }
  }
}
