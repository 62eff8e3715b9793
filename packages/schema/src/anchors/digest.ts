import type { PassageDigest, TextDigest } from './anchor.ts';

const encoder = new TextEncoder();

async function sha256(text: string): Promise<string> {
  const bytes = await globalThis.crypto.subtle.digest('SHA-256', encoder.encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The digest that an account records of its whole text. */
export async function digestText(text: string): Promise<TextDigest> {
  return `sha256:${await sha256(text)}`;
}

/** The digest that an anchor records of its passage. */
export async function digestPassage(passage: string): Promise<PassageDigest> {
  return `sha256:${(await sha256(passage)).slice(0, 16)}`;
}
