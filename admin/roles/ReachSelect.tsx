import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { Catalog, CatalogResource } from './catalog';
import { ConditionSentence } from './conditions/ConditionSentence';
import { reaches, type Reach, type RowOperation, type RowRule, type SetGrant } from './grants';

interface Props {
  catalog: Catalog;
  resource: CatalogResource;
  operation: RowOperation;
  rule: RowRule;
  readOnly: boolean;
  setGrant: SetGrant;
}

/** Which rows an operation reaches. A part of a record goes as far as the record: for it there is yes and no. */
export const ReachSelect = memo(function ReachSelect({
  catalog,
  resource,
  operation,
  rule,
  readOnly,
  setGrant,
}: Props) {
  const translate = useTranslate();
  const choices = reaches.filter((reach) => reach === rule.reach || isPossible(reach, resource));
  const word = (reach: Reach) =>
    resource.partOf && reach === 'all' ? 'kontor.rights.withRecord' : `kontor.rights.reaches.${reach}`;
  return (
    <>
      <select
        data-column={operation}
        aria-label={`${resource.label}: ${translate(`kontor.rights.columns.${operation}`)}`}
        value={rule.reach}
        disabled={readOnly}
        onChange={(event) => {
          const reach = reaches.find((one) => one === event.target.value) ?? 'none';
          const { shops, where } = rule;
          const next: RowRule = {
            reach,
            ...(reach === 'shops' && shops ? { shops } : {}),
            ...(reach !== 'none' && where ? { where } : {}),
          };
          setGrant(resource.name, (before) => ({ ...before, [operation]: next }));
        }}
      >
        {choices.map((reach) => (
          <option key={reach} value={reach}>
            {translate(word(reach))}
          </option>
        ))}
      </select>
      {rule.where && (
        <ConditionSentence catalog={catalog} resource={resource} where={rule.where} className="sentence" />
      )}
      {rule.shops && rule.shops.length > 0 && (
        <span className="mark">
          <bdi>{rule.shops.join(', ')}</bdi>
        </span>
      )}
    </>
  );
});

function isPossible(reach: Reach, { partOf, hasOwner, hasShop }: CatalogResource): boolean {
  if (partOf) return reach === 'none' || reach === 'all';
  if (reach === 'own' || reach === 'group') return hasOwner;
  return reach === 'shops' ? hasShop : true;
}
