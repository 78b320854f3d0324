import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PreviewRoleQuery } from '../../schema/generated/graphql';
import type { Seen } from '../providers/seen';
import type { Catalog } from './catalog';
import { ChangeList } from './ChangeList';
import { describePlace } from './describe-change';
import { expandChanges } from './expand-changes';
import { groupWarnings } from './group-warnings';
import { LostOperations } from './LostOperations';
import { PreviewPart } from './PreviewPart';
import { usePhraseText } from './use-phrase-text';

interface Props {
  catalog: Catalog;
  preview: NonNullable<Seen<PreviewRoleQuery>['previewRole']>;
  isNew: boolean;
}

/** A preview as a person reads it: what keeps it from being saved first, then what it would do to others, then the difference. */
export function PreviewText({ catalog, preview, isNew }: Props) {
  const translate = useTranslate();
  const phraseText = usePhraseText(catalog);
  const { problems = [], warnings = [], changes = [], brokenTests = [], operations = [] } = preview;
  const shown = isNew
    ? []
    : expandChanges(changes.map(({ path = '', before, after }) => ({ path, before, after })));
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {problems.length > 0 && (
        <PreviewPart severity="error" title={translate('kontor.rights.problems')}>
          {problems.map(({ path = '', message, phrase }) => (
            <li key={path}>
              <b>{describePlace(path, catalog, translate)}</b>: <bdi>{phraseText({ message, phrase })}</bdi>
            </li>
          ))}
        </PreviewPart>
      )}
      {brokenTests.length > 0 && (
        <PreviewPart severity="error" title={translate('kontor.rights.brokenTests')}>
          {brokenTests.map(({ id, statement, reason, phrase }) => (
            <li key={id}>
              <bdi>{statement}</bdi>
              {reason && (
                <>
                  {' '}
                  — <bdi>{phraseText({ message: reason, phrase })}</bdi>
                </>
              )}
            </li>
          ))}
        </PreviewPart>
      )}
      <LostOperations catalog={catalog} operations={operations} />
      {warnings.length > 0 && (
        <PreviewPart severity="warning" title={translate('kontor.rights.warnings')}>
          {groupWarnings(warnings).map(({ kind, resource = '', field, message, phrase }) => (
            <li key={`${kind ?? ''} ${resource} ${field ?? ''} ${message ?? ''}`}>
              <b>{describePlace(`grants.${resource}`, catalog, translate)}</b>:{' '}
              <bdi>{phraseText({ message, phrase }, resource)}</bdi>
            </li>
          ))}
        </PreviewPart>
      )}
      {shown.length === 0 ? (
        <Typography>{translate(isNew ? 'kontor.rights.isNew' : 'kontor.rights.noChanges')}</Typography>
      ) : (
        <section aria-label={translate('kontor.rights.changes')}>
          <Typography variant="subtitle2" component="h3">
            {translate('kontor.rights.changes')}
          </Typography>
          <ChangeList catalog={catalog} changes={shown} />
        </section>
      )}
    </Box>
  );
}
