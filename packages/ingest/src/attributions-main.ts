import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { createInterface } from 'node:readline';

// Compiling the tagger's model anew takes half the start; the cache is Node's own, in the system's temporary folder.
enableCompileCache();

// Reads {id, text} a line, writes {id, attributions} a line: the input of the public scorers. --speech leaves out
// beliefs and intentions, which those corpora count.
const { findAttributionsInText } = await import('./attributions/find-in-text.ts');
const stances = !process.argv.includes('--speech');
const details = process.argv.includes('--details');
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const found = await findAttributionsInText(text, { stances });
  const attributions = found.map(({ source, cue, content, rule, confidence, lemma, cueClass }) => ({
    source: source.map(({ start, end }) => [start, end]),
    cue: cue.map(({ start, end }) => [start, end]),
    content: content.map(({ start, end }) => [start, end]),
    ...(details && { rule, confidence, lemma, cueClass }),
  }));
  process.stdout.write(`${JSON.stringify({ id, attributions })}\n`);
}
