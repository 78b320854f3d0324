import { Box, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { dayOf, edgeOfDay } from '../../shared/day-edge';
import type { CustomField } from '../../providers/custom-field';
import type { CustomFilterProps } from './custom-kind';
import { isFigure, readFigure } from './read-figure';

interface Props extends Pick<CustomFilterProps, 'value' | 'onChange'> {
  field: Pick<CustomField, 'kind' | 'label'>;
}

/** From and to, both of them within; either may stay empty. Moments are asked for by the day. */
export function RangeFilter({ field, value, onChange }: Props) {
  const set = (edge: 'gte' | 'lte', next: unknown) => {
    const gte = edge === 'gte' ? next : value.gte;
    const lte = edge === 'lte' ? next : value.lte;
    const condition = { ...(gte == null ? {} : { gte }), ...(lte == null ? {} : { lte }) };
    onChange(Object.keys(condition).length > 0 ? condition : undefined);
  };
  return (
    <Box role="group" aria-label={field.label} sx={{ display: 'flex', gap: 0.5 }}>
      <EdgeBox field={field} edge="gte" value={value.gte} onChange={(next) => set('gte', next)} />
      <EdgeBox field={field} edge="lte" value={value.lte} onChange={(next) => set('lte', next)} />
    </Box>
  );
}

interface EdgeProps {
  field: Props['field'];
  edge: 'gte' | 'lte';
  value: unknown;
  onChange: (value: unknown) => void;
}

function EdgeBox({ field, edge, value, onChange }: EdgeProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState<string>();
  const name = translate(edge === 'gte' ? 'kontor.ownFields.from' : 'kontor.ownFields.to', {
    field: field.label,
  });
  if (field.kind === 'DATE' || field.kind === 'DATE_TIME') {
    const isMoment = field.kind === 'DATE_TIME';
    const day = typeof value === 'string' ? (isMoment ? dayOf(value) : value) : '';
    return (
      <TextField
        type="date"
        label={name}
        value={day}
        onChange={({ target }) =>
          onChange(
            isMoment ? edgeOfDay(target.value, edge === 'gte' ? 'start' : 'end') : target.value || null,
          )
        }
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ minWidth: 150 }}
      />
    );
  }
  return (
    <TextField
      label={name}
      value={typed ?? (value == null ? '' : String(value))}
      error={typed !== undefined && !isFigure(field.kind, readFigure(field.kind, typed))}
      onChange={({ target }) => {
        setTyped(target.value);
        const figure = readFigure(field.kind, target.value);
        // Half a number is no condition yet.
        if (isFigure(field.kind, figure)) onChange(figure);
      }}
      onBlur={() => setTyped(undefined)}
      slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
      sx={{ width: 170 }}
    />
  );
}
