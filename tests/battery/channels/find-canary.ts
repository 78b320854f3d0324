/** Everything a text may say when its spelling is undone: percent signs, base64 (cursors), separators of digits. */
function readings(text: string): string[] {
  const decoded = text.replace(/(%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
  const packed = (text.match(/[A-Za-z0-9+/_-]{16,}={0,2}/g) ?? []).map((one) =>
    Buffer.from(one, 'base64url').toString('utf8'),
  );
  // 1 234 567,89 and 1,234,567.89 are one number; JSON escapes are one sign.
  const squeezed = text.replace(/(?<=\d)[\s\u00a0\u202f,'’](?=\d)/g, '');
  const all = [text, decoded, ...packed, squeezed];
  return [...all, ...all.map((one) => one.toLowerCase())];
}

const known = new Map<string, string[]>();
const KEPT = 40;

/** The first spelling that the bytes give away. */
const isCurrency = (spelling: string): boolean => /^[A-Z]{3}$/.test(spelling);

export function findCanary(text: string, spellings: readonly string[]): string | undefined {
  let all = known.get(text);
  if (!all) {
    all = readings(text);
    if (known.size >= KEPT) known.delete(known.keys().next().value ?? '');
    known.set(text, all);
  }
  const read = all;
  return spellings.find((spelling) =>
    // Three letters in a row stand in many a word: a currency is written large.
    read.some((one) => one.includes(isCurrency(spelling) ? spelling : spelling.toLowerCase())),
  );
}
