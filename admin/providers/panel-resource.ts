import type { DocumentNode } from 'graphql';
import type { ComponentType } from 'react';
import type { FilterRule } from './list-variables';

/** A noun in the panel: a name, and whatever of it has a page or a document of its own. The rest is drawn from the schema. */
export interface PanelResource {
  name: string;
  icon?: ComponentType;
  list?: ComponentType;
  show?: ComponentType;
  edit?: ComponentType;
  create?: ComponentType;
  documents?: { list?: DocumentNode; one?: DocumentNode };
  filters?: Record<string, FilterRule>;
  /** Fields sorted with the empty ones at the end, whichever way: what is not said is never the most urgent. */
  emptyLast?: string[];
}
