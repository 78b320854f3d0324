/*
 * The cookie of a session can not be seen from here, and asking without one is an error on the browser's console.
 * So the browser keeps a word of its own about it; nothing secret, and wrong at worst by one question.
 */
const storageKey = 'kontor.session';

export type SessionHint = 'in' | 'out';

export function readSessionHint(): SessionHint | undefined {
  try {
    const word = localStorage.getItem(storageKey);
    return word === 'in' || word === 'out' ? word : undefined;
  } catch {
    // A browser that stores nothing can only ask.
    return 'in';
  }
}

export function writeSessionHint(hint: SessionHint): void {
  try {
    localStorage.setItem(storageKey, hint);
  } catch {
    // Then the server is asked each time.
  }
}

/**
 * Whether it is worth asking who is signed in. A browser that was never here has a session only if it was opened some
 * other way than by the sign-in page, and then the address leads to a page of the panel.
 */
export function mayHaveSession(hint: SessionHint | undefined, hash: string): boolean {
  return hint === undefined ? hash !== '' : hint === 'in';
}
