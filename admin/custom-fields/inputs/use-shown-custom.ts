import { useEffect } from 'react';
import { useStore } from 'react-admin';
import type { CustomField } from '../../providers/custom-field';
import { useCustomFields } from '../use-custom-fields';

export interface ShownCustom {
  /** All fields that the list may show. */
  fields: CustomField[];
  /** Those that this person has switched on. */
  shown: CustomField[];
  /** What a table hides until a person chooses columns: `hidden` of its own and all of these. */
  hiddenColumns: string[];
  /** For the menu of columns. */
  columns: { source: string; label: string }[];
}

/**
 * The columns of fields that staff made, as this person has them in this browser. They share the place where the table
 * keeps its hidden columns, and all start hidden, also those made after somebody chose.
 */
export function useShownCustom(resource: string, noun: string, hidden: string[]): ShownCustom {
  const fields = useCustomFields(noun).filter((field) => field.isReadable);
  const names = fields.map(({ identity }) => identity);
  const hiddenColumns = [...hidden, ...names];
  const [chosen, choose] = useStore<string[] | undefined>(`${resource}.datatable`);
  const [offered = [], offer] = useStore<string[] | undefined>(`${resource}.offeredFields`);
  const fresh = names.filter((name) => !offered.includes(name));
  useEffect(() => {
    if (fresh.length === 0) return;
    if (chosen) choose([...new Set([...chosen, ...fresh])]);
    offer([...offered, ...fresh]);
    // Runs once for each field that is new to this person.
  }, [fresh.join(' ')]);
  const off = new Set([...(chosen ?? hiddenColumns), ...fresh]);
  return {
    fields,
    shown: fields.filter(({ identity }) => !off.has(identity)),
    hiddenColumns,
    columns: fields.map(({ identity, label }) => ({ source: identity, label })),
  };
}
