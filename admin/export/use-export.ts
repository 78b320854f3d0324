import { useEffect, useRef, useState } from 'react';
import { useDataProvider, useListContext } from 'react-admin';
import { ApiError } from '../providers/api-error';
import type { PanelDataProvider } from '../providers/data-provider';
import { expireSession } from '../providers/session';
import { currentLanguage } from '../i18n/current-locale';
import { downloadExport } from './download-export';

export type ExportState =
  { status: 'idle' } | { status: 'running'; bytes: number } | { status: 'failed'; error: unknown };

/** Runs an export of the list around it, with the list's own filter and order. */
export function useExport(name: string): {
  state: ExportState;
  /** Whether the file came whole. */
  start: (chosen: { file: string; fields: string[]; heads: string[] }) => Promise<boolean>;
  stop: () => void;
} {
  const provider = useDataProvider<PanelDataProvider>();
  const { filterValues, sort } = useListContext();
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function start(chosen: { file: string; fields: string[]; heads: string[] }): Promise<boolean> {
    const control = new AbortController();
    running.current = control;
    setState({ status: 'running', bytes: 0 });
    try {
      const { where, sort: order } = await provider.listVariables(name, { filter: filterValues, sort });
      const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const body = { ...chosen, where, sort: order, timeZone, lang: currentLanguage().locale };
      await downloadExport(body, control.signal, (bytes) => setState({ status: 'running', bytes }));
      setState({ status: 'idle' });
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') expireSession();
      setState(control.signal.aborted ? { status: 'idle' } : { status: 'failed', error });
      return false;
    }
  }

  return { state, start, stop: () => running.current?.abort() };
}
