import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  TextField,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useListContext, useNotify, useStore, useTranslate } from 'react-admin';
import type { ResourceShape } from '../providers/resource-shape';
import { useRole } from '../providers/session';
import { errorText } from '../shared/error-text';
import { useFormat } from '../shared/use-format';
import { exportGroups, usualChoice } from './export-groups';
import { ExportColumns } from './ExportColumns';
import { FormatChoice, type ExportFormat } from './FormatChoice';
import { useExport } from './use-export';

interface Remembered {
  format: ExportFormat;
  fields: string[] | null;
}

/** Which columns of the list go into which kind of file; what was chosen is remembered in this browser. */
export function ExportDialog({ shape, close }: { shape: ResourceShape; close: () => void }) {
  const id = useId();
  const role = useRole();
  const translate = useTranslate();
  const notify = useNotify();
  const format = useFormat();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { total } = useListContext();
  const groups = useMemo(() => exportGroups(role, shape, translate), [role, shape, translate]);
  const [remembered, remember] = useStore<Remembered>(`export.${shape.name}`, {
    format: 'xlsx',
    fields: null,
  });
  const [text, setText] = useState('');
  const { state, start, stop } = useExport(shape.name);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  // Rights may have changed since: what is no longer there is not asked for.
  const choices = groups.flatMap((group) => group.choices);
  const known = new Set(choices.map(({ path }) => path));
  const fields = (remembered.fields ?? usualChoice(groups)).filter((path) => known.has(path));
  const ordered = choices.filter(({ path }) => fields.includes(path));
  const isRunning = state.status === 'running';

  async function run() {
    const done = await start({
      file: `${shape.name}.${remembered.format}`,
      fields: ordered.map(({ path }) => path),
      heads: ordered.map(({ label }) => label),
    });
    if (!done || !alive.current) return;
    notify('kontor.export.done', { type: 'info' });
    close();
  }

  function leave() {
    stop();
    close();
  }

  return (
    <Dialog
      open
      onClose={isRunning ? undefined : leave}
      aria-labelledby={id}
      fullWidth
      maxWidth="md"
      fullScreen={isPhone}
    >
      <DialogTitle id={id}>{translate('kontor.export.title')}</DialogTitle>
      <DialogContent>
        {state.status === 'failed' && (
          <Alert severity="error" sx={{ mb: 1.5 }}>
            {errorText(state.error, translate)}
          </Alert>
        )}
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {typeof total === 'number' &&
            translate('kontor.export.count', { smart_count: total, number: format.number(total) })}{' '}
          {translate('kontor.export.asShown')}
        </Typography>
        <FormatChoice
          value={remembered.format}
          disabled={isRunning}
          onChange={(chosen) => remember({ ...remembered, format: chosen })}
        />
        <TextField
          type="search"
          label={translate('kontor.export.search')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          disabled={isRunning}
          size="small"
          fullWidth
          sx={{ my: 1.5, maxWidth: 360 }}
        />
        <ExportColumns
          groups={groups}
          chosen={fields}
          text={text}
          disabled={isRunning}
          onChange={(chosen) => remember({ ...remembered, fields: chosen })}
        />
      </DialogContent>
      {isRunning && <LinearProgress aria-label={translate('kontor.export.title')} />}
      <DialogActions sx={{ flexWrap: 'wrap', rowGap: 1 }}>
        <Typography variant="body2" role="status" sx={{ flex: '1 1 160px', px: 1.5 }}>
          {isRunning
            ? translate('kontor.export.received', { size: format.number(megabytes(state.bytes)) })
            : translate('kontor.export.chosen', {
                smart_count: ordered.length,
                number: format.number(ordered.length),
              })}
        </Typography>
        <Button onClick={isRunning ? stop : leave} color="inherit">
          {translate(isRunning ? 'kontor.export.stop' : 'kontor.form.cancel')}
        </Button>
        <Button variant="contained" onClick={() => void run()} disabled={isRunning || ordered.length === 0}>
          {translate('kontor.export.button')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10;
