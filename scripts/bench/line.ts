import type { Samples } from './samples.js';

export interface Target {
  sqlite: number;
  mysql: number;
}

/** A line of the report: a GraphQL request, and what it is measured against. */
export interface Line {
  name: string;
  what: string;
  target: Target;
  query: string;
  /** Variables of the requests sent in turn; each also goes to the floor unless `floorVariables` says otherwise. */
  variables(samples: Samples): object[];
  /** Who asks Kontor; the administrator when not said. */
  as?: 'administrator' | 'manager' | 'restricted' | 'owner';
  /** Another Kontor request in the floor's place: a first page, an administrator. */
  against?: { query: string; variables(samples: Samples): object[] } | 'administrator';
  floorVariables?(samples: Samples): object[];
  /** It writes: what is compared is how many rows of which table. */
  writes?: boolean;
  /** The floor answers something else on purpose, so the answers are not compared. */
  differs?: boolean;
}

export const same = (target: number): Target => ({ sqlite: target, mysql: target });
