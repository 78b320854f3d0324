import type { Bidi } from 'bidi-js';
import bidiModule from 'bidi-js';

// The package's types describe an ES module, Node loads its CommonJS build: the factory is the import itself.
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- see above, the types of the package are wrong for Node
const createBidi = bidiModule as unknown as () => Bidi;

/** The Unicode bidirectional algorithm, one instance for the process. */
export const bidi: Bidi = createBidi();
