/** What a run was asked for: `npm run battery` measures, the same cells inside jest do not. */
export interface RunOptions {
  /** For batteries that make their cells up: the same seed makes the same cells. */
  seed: number;
  count: number | undefined;
  /** Ends at the first cell that fails. */
  untilFirstFailure?: boolean;
}

/** What one cell found. */
export interface Finding {
  /** What the positive control found, in a few words. Without it the cell is empty, which counts as a failure. */
  control: string | undefined;
  /** What went wrong, one sentence each. */
  faults: string[];
  /** What a person may want to know beside. */
  notes?: string[];
}

/** One thing that is proven. `Bench` is what the battery's cells share: a server with its records and tokens. */
export interface Cell<Bench> {
  name: string;
  run(bench: Bench): Promise<Finding>;
}

export interface Battery<Bench> {
  name: string;
  /** One sentence for the person who reads the output. */
  proves: string;
  cells(options: RunOptions): Cell<Bench>[];
  open(): Promise<Bench>;
  close(bench: Bench): Promise<void>;
  /** A bench with the server in a process of its own, for what only `npm run battery` measures. */
  openApart?(): Promise<Bench>;
  /** Cells that need that bench; they come after the others. */
  measures?: Cell<Bench>[];
}

/** Runs one cell: why it failed, or nothing. `say` hears what it notes beside. */
export async function runCell<Bench>(
  cell: Cell<Bench>,
  bench: Bench,
  say: (note: string) => void = () => undefined,
): Promise<string | undefined> {
  try {
    const { control, faults, notes = [] } = await cell.run(bench);
    for (const note of [...(notes.length && control ? [control] : []), ...notes]) say(note);
    const empty = control ? [] : ['empty: the positive control found nothing'];
    const whys = [...empty, ...faults];
    return whys.length ? whys.join('; ') : undefined;
  } catch (error) {
    return `broke off: ${error instanceof Error ? error.message : String(error)}`;
  }
}
