/** Two names as RFC 6266 has them: one of plain letters for old clients, one with all letters for the others. */
export function contentDisposition(name: string, kind: 'inline' | 'attachment' = 'inline'): string {
  return dispositionHeader(kind, name.replace(/[\p{Z}]+/gu, '-'));
}

/** The same with spaces, for a name that people gave. */
export function dispositionHeader(kind: 'inline' | 'attachment', name: string): string {
  const oneLine = name.replace(/[\p{C}"\\/]+/gu, '-');
  const plain = oneLine.replace(/[^\w.]+/g, '-');
  const encoded = encodeURIComponent(oneLine).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
