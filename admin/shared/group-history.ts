/** One row of the change log, as the role sees it. */
export interface HistoryEntry {
  id?: string;
  operationId?: string;
  at?: string;
  action?: string;
  via?: string;
  resource?: string;
  field?: string | null;
  old?: unknown;
  new?: unknown;
  actor?: { kind?: string; name?: string | null };
}

export interface Operation {
  id: string;
  at: string;
  actor: string;
  entries: HistoryEntry[];
}

/** The rows by the operation they were written in, the newest operation first. */
export function groupHistory(entries: HistoryEntry[]): Operation[] {
  const operations = new Map<string, Operation>();
  for (const entry of entries) {
    const id = entry.operationId ?? entry.id ?? '';
    const operation = operations.get(id);
    if (operation) operation.entries.push(entry);
    else
      operations.set(id, {
        id,
        at: entry.at ?? '',
        actor: entry.actor?.name ?? entry.actor?.kind ?? '',
        entries: [entry],
      });
  }
  return [...operations.values()].sort((a, b) => b.at.localeCompare(a.at));
}
