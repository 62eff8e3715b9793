import { hash, randomBytes } from 'node:crypto';

const tokenBytes = 32;

/** What a token looks like; the beginning lets programs that look for leaked secrets find it. */
export const tokenPattern = /parley_[A-Za-z0-9_-]{43}/;

/** What a writer may be called: it stands in the dossiers that he decides on. */
export const writerPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A new token, of 256 random bits. */
export function makeToken(): string {
  return `parley_${randomBytes(tokenBytes).toString('base64url')}`;
}

/**
 * What is kept of a token. SHA-256 is enough: slow hashes protect what people choose, which can be tried one by one;
 * 256 random bits cannot, and a slow hash would only be work that strangers can give to the server.
 */
export function hashToken(token: string): string {
  return `sha256:${hash('sha256', token, 'hex')}`;
}
