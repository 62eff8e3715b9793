/** One operator of a content stream with its operands as they are written. */
export interface Operation {
  operator: string;
  operands: string[];
}

const token =
  /<<|>>|[[\]]|<[0-9a-fA-F\s]*>|\((?:\\.|[^\\()])*\)|\/[^\s/<>[\]()]+|[-+]?(?:\d+\.?\d*|\.\d+)|[A-Za-z'"*][A-Za-z0-9'"*]*/gu;
const operand = /^[-+.\d/<>[\](]/u;

/** Splits a content stream into its operations. */
export function* readOperations(content: string): Generator<Operation> {
  let operands: string[] = [];
  for (const [part] of content.matchAll(token)) {
    if (operand.test(part) || part === 'true' || part === 'false') operands.push(part);
    else {
      yield { operator: part, operands };
      operands = [];
    }
  }
}

/** Operators that leave ink. */
export const painting = new Set([
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'Do',
  'Tj',
  'TJ',
  "'",
  '"',
]);
/** Those of them that show text. */
export const showing = new Set(['Tj', 'TJ', "'", '"']);

/** The codes of two bytes that an operation shows. */
export function codesOf({ operands }: Operation): number[] {
  return operands
    .filter((part) => part.startsWith('<') && part !== '<<')
    .flatMap((part) => part.slice(1, -1).match(/[0-9a-fA-F]{4}/gu) ?? [])
    .map((code) => Number.parseInt(code, 16));
}
