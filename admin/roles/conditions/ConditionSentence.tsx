import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Catalog, CatalogResource } from '../catalog';
import { describeCondition } from './describe-condition';
import { readCondition } from './read-condition';
import { useConditionWords } from './use-condition-words';

interface Props {
  catalog: Catalog;
  resource: CatalogResource;
  where: Record<string, unknown>;
  className?: string;
}

/** A condition in words; one that has no words is at least said to be there. */
export function ConditionSentence({ catalog, resource, where, className }: Props) {
  const translate = useTranslate();
  const read = useMemo(() => readCondition(where, catalog, resource), [where, catalog, resource]);
  const words = useConditionWords(catalog, resource, 'tree' in read ? read.tree : undefined);
  const text = 'tree' in read ? describeCondition(read.tree, words) : translate('kontor.rights.condition');
  return (
    <span className={className} title={'tree' in read ? text : JSON.stringify(where)}>
      <bdi>{text}</bdi>
    </span>
  );
}
