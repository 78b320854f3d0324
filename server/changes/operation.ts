/** Who acts. Work of Kontor itself names its reason; there is no "nobody". */
export interface Actor {
  kind: 'user' | 'token' | 'module' | 'system';
  id: string | null;
  name: string;
}

export const VIAS = ['PANEL', 'API', 'IMPORT', 'SYSTEM', 'MODULE'] as const;
export type Via = (typeof VIAS)[number];

/** Changes that belong together: they are one transaction, and one line of the history. */
export interface Operation {
  id: number;
  at: Date;
  actor: Actor;
  via: Via;
}
