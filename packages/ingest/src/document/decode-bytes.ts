/** A text with the encoding in which its bytes were. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Looks for a declared character set no further than browsers do. */
const declarationBytes = 1024;

/**
 * Turns bytes into a text: by byte order mark, by what the page or its sender declares, as UTF-8 where the bytes
 * are, as UTF-16 where every other byte is zero, else as the one of Windows-1251 and Windows-1252 that reads better.
 * Undefined where the bytes are no text.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded | undefined {
  const marked = encodingByMark(bytes);
  if (marked) return decodeAs(bytes, marked);
  const wide = encodingByZeros(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8) return utf8;
  const named = declared ?? declaredIn(bytes);
  // A page that says UTF-8 and is not may still be read by its bytes.
  if (named && !/^utf-?8$/i.test(named)) {
    const decoded = decodeAs(bytes, named);
    if (decoded) return decoded;
  }
  return decodeAs(bytes, readsAsCyrillic(bytes) ? 'windows-1251' : 'windows-1252');
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function encodingByZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even === 0) return 'utf-16le';
  if (even > half * 0.4 && odd === 0) return 'utf-16be';
  return undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  return /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return undefined;
  }
}

/** Russian and Ukrainian words are runs of high bytes, mostly small letters; Western texts have single ones. */
function readsAsCyrillic(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  for (let place = 1; place < bytes.length; place += 1) {
    if ((bytes[place] ?? 0) < 0xc0) continue;
    high += 1;
    if ((bytes[place - 1] ?? 0) >= 0xc0) paired += 1;
  }
  return high > 0 && paired / high > 0.5;
}
