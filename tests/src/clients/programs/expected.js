import { readFileSync } from 'node:fs';

const { url, statements, browser } = JSON.parse(readFileSync('expected.json', 'utf8'));

/** Where the API answers; its statements in its order, as asked for without a client; a browser. */
export { browser, statements, url };

/** Ends the program where it did not get each statement once, in order. */
export function expectAll(ids) {
  if (ids.join(' ') !== statements.join(' ')) {
    throw new Error(
      `${ids.length} statements instead of ${statements.length}: ${ids.slice(0, 3).join(' ')} …`,
    );
  }
  console.log(`${ids.length} statements`);
}
