const signatures: readonly [kind: string, bytes: readonly number[]][] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a WebP or other RIFF file', [0x52, 0x49, 0x46, 0x46]],
  ['a ZIP archive (perhaps a Word file)', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What kind of file the bytes are, where they are no text: by their first bytes. */
export function sniffBinary(bytes: Uint8Array): string | undefined {
  return signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
}
