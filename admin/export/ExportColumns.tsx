import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/use-format';
import type { ExportGroup } from './export-groups';

interface Props {
  groups: ExportGroup[];
  chosen: string[];
  /** Shows what holds these letters, in every group. */
  text: string;
  disabled: boolean;
  onChange: (chosen: string[]) => void;
}

/** The columns by what they belong to; of lists whose entries are rows one can be chosen. */
export function ExportColumns({ groups, chosen, text, disabled, onChange }: Props) {
  const translate = useTranslate();
  const wanted = text.trim().toLowerCase();
  const shown = groups.flatMap((group) => {
    const choices = group.choices.filter(({ label }) => label.toLowerCase().includes(wanted));
    return choices.length ? [{ ...group, choices }] : [];
  });
  const set = (group: ExportGroup, paths: string[], isOn: boolean) => {
    const others = group.isList && isOn ? groups.filter((one) => one.isList && one.name !== group.name) : [];
    const gone = new Set([...others.flatMap((one) => one.choices.map(({ path }) => path)), ...paths]);
    const kept = chosen.filter((path) => !gone.has(path));
    onChange(isOn ? [...kept, ...paths] : kept);
  };
  if (shown.length === 0) return <Typography role="status">{translate('kontor.export.none')}</Typography>;
  return shown.map((group) => (
    <Group
      key={`${group.name} ${wanted !== ''}`}
      group={group}
      chosen={chosen}
      isOpen={wanted !== '' || group.name === ''}
      disabled={disabled}
      set={(paths, isOn) => set(group, paths, isOn)}
    />
  ));
}

function Group(props: {
  group: ExportGroup;
  chosen: string[];
  isOpen: boolean;
  disabled: boolean;
  set: (paths: string[], isOn: boolean) => void;
}) {
  const { group, chosen, disabled, set } = props;
  const translate = useTranslate();
  const format = useFormat();
  const [isOpen, setOpen] = useState(props.isOpen);
  const paths = group.choices.map(({ path }) => path);
  const count = paths.filter((path) => chosen.includes(path)).length;
  return (
    <Accordion
      expanded={isOpen}
      onChange={(_, open) => setOpen(open)}
      disableGutters
      variant="outlined"
      slotProps={{ transition: { unmountOnExit: true, timeout: 0 } }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Typography sx={{ flex: 1 }}>{group.label}</Typography>
        <Typography color="textSecondary" variant="body2" sx={{ mx: 1 }}>
          {translate('kontor.export.of', { count: format.number(count), all: format.number(paths.length) })}
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ pt: 0 }}>
        {group.isList && (
          <Typography variant="body2" color="textSecondary">
            {translate('kontor.export.listHelp')}
          </Typography>
        )}
        <Button size="small" disabled={disabled} onClick={() => set(paths, count < paths.length)}>
          {translate(count < paths.length ? 'kontor.export.all' : 'kontor.export.noneOf')}
        </Button>
        <Box
          role="group"
          aria-label={group.label}
          sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))' }}
        >
          {group.choices.map(({ path, label }) => (
            <FormControlLabel
              key={path}
              label={label}
              disabled={disabled}
              control={
                <Checkbox
                  size="small"
                  checked={chosen.includes(path)}
                  onChange={({ target }) => set([path], target.checked)}
                />
              }
            />
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
