import { useTranslate } from 'react-admin';
import type { PreviewRoleQuery } from '../../schema/generated/graphql';
import type { Seen } from '../providers/seen';
import { useFormat } from '../shared/use-format';
import type { Catalog } from './catalog';
import { describeCoordinate } from './describe-change';
import { PreviewPart } from './PreviewPart';

interface Props {
  catalog: Catalog;
  operations: Seen<PreviewRoleQuery['previewRole']['operations']>;
}

/** Who would lose what by new rights: whom to tell before they are saved. Nothing when nobody would. */
export function LostOperations({ catalog, operations }: Props) {
  const translate = useTranslate();
  const format = useFormat();
  if (operations.length === 0) return null;
  return (
    <PreviewPart severity="warning" title={translate('kontor.rights.lostOperations')}>
      {operations.map(({ actorKind, actorId, actorName, operation, lastUsedAt, lost = [] }) => (
        <li key={`${actorKind ?? ''} ${actorId ?? ''} ${operation ?? ''} ${lost.join()}`}>
          <b>
            <bdi>{actorName}</bdi>
          </b>{' '}
          ({translate(`kontor.rights.kinds.${actorKind ?? 'user'}`, { _: actorKind ?? '' })}),{' '}
          <bdi>{operation ?? translate('kontor.rights.unnamedOperation')}</bdi>:{' '}
          {translate('kontor.rights.loses', {
            fields: lost.map((place) => describeCoordinate(place, catalog)).join('; '),
          })}
          {lastUsedAt && ` (${translate('kontor.rights.lastUsed', { at: format.date(lastUsedAt) })})`}
        </li>
      ))}
    </PreviewPart>
  );
}
