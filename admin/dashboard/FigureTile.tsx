import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { growthPercent } from '../shared/format';
import { useFormat } from '../shared/use-format';

export interface Figure {
  code?: string;
  value?: string | null;
  previous?: string | null;
  kind?: string;
  currency?: string | null;
}

/** Figures that had better be small: there a rise is the red one. */
const unwelcome = new Set(['canceled', 'overdue']);

/** One figure of the day: green when it grew, red when it fell, and the arrow says it without colour too. */
export function FigureTile({ figure }: { figure: Figure }) {
  const translate = useTranslate();
  const format = useFormat();
  const write = (value?: string | null) => {
    if (value === null || value === undefined) return '—';
    if (figure.kind === 'MONEY') return format.money(value, figure.currency);
    if (figure.kind === 'PERCENT') return format.percent(Number(value));
    return format.number(value);
  };
  const growth = growthPercent(figure.value ?? '0', figure.previous ?? '0');
  const label = translate(`kontor.figures.${figure.code ?? ''}`);
  const percent = growth === undefined ? '' : format.percent(Math.abs(growth));
  const change = growth === undefined ? undefined : growth > 0 ? 'up' : growth < 0 ? 'down' : 'same';
  const isGood = (change === 'up') !== unwelcome.has(figure.code ?? '');
  const color = change === 'same' ? 'text.secondary' : isGood ? 'success.main' : 'error.main';
  return (
    <Card role="listitem" aria-label={label} sx={{ p: 1.5 }}>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography sx={{ fontSize: '1.35rem', fontWeight: 700, lineHeight: 1.3 }}>
        {write(figure.value)}
      </Typography>
      {change && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.25, color }}>
          {change === 'up' && <UpIcon sx={{ fontSize: 15 }} />}
          {change === 'down' && <DownIcon sx={{ fontSize: 15 }} />}
          <Typography variant="body2" component="span" sx={{ fontWeight: 600 }}>
            {translate(`kontor.dashboard.${change}`, { percent })}
          </Typography>
        </Box>
      )}
      {figure.previous != null && (
        <Typography variant="caption" color="textSecondary">
          {translate('kontor.dashboard.against', { value: write(figure.previous) })}
        </Typography>
      )}
    </Card>
  );
}
