const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'it is a link that leads back to itself',
  ENOENT: 'it does not exist, or is a link that leads nowhere',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
};

/** The code of an error from the file system (`ENOENT`), or undefined where it is no such error. */
export function systemCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Why the file system refused, in words. Rethrows what is no error of the file system, since that is a bug. */
export function explainSystemError(error: unknown): string {
  const code = systemCodeOf(error);
  if (code === undefined) throw error;
  return reasons[code] ?? `the system reports ${code}`;
}
