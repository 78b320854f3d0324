import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { isRecord } from '../shared/is-record';
import type { Catalog } from './catalog';
import { ConditionSentence } from './conditions/ConditionSentence';
import { describePlace, describeValue } from './describe-change';
import type { RoleChange } from './expand-changes';

/** Changes of a role in words, what was before and what comes. */
export function ChangeList({ catalog, changes }: { catalog: Catalog; changes: RoleChange[] }) {
  const translate = useTranslate();
  const arrow = useTheme().direction === 'rtl' ? '←' : '→';
  const shown = (path: string, value: unknown) => {
    const resource = catalog.byName.get(/^grants\.(\w+)\.\w+\.where$/.exec(path)?.[1] ?? '');
    return resource && isRecord(value) ? (
      <ConditionSentence catalog={catalog} resource={resource} where={value} />
    ) : (
      describeValue(path, value, translate)
    );
  };
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        paddingInlineStart: '20px',
        '& del': { color: 'text.secondary' },
        '& ins': { textDecoration: 'none', fontWeight: 600 },
      }}
    >
      {changes.map(({ path, before, after }) => (
        <li key={path}>
          {describePlace(path, catalog, translate)}: <del>{shown(path, before)}</del> {arrow}{' '}
          <ins>{shown(path, after)}</ins>
        </li>
      ))}
    </Box>
  );
}
