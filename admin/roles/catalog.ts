import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/current-locale';
import { useRoleQuery } from '../providers/use-role-query';
import { RightsCatalogDocument } from './role-documents';

export interface CatalogField {
  name: string;
  path: string;
  label: string;
  kind: string;
  sensitivity: string;
  description: string;
  /** Nobody writes it when it is "none". */
  input: string;
  /** Whether conditions may ask about it, and with which operators; a relation is asked about by its own fields. */
  filter: boolean;
  operators: string[];
  /** Values of a closed list. */
  choices: string[];
  /** The dictionary, made by staff, whose codes are its values. */
  dictionary?: string;
  /** The currency of its amounts, when it is the same for every record. */
  currency?: string;
  dependsOn: string[];
  target?: string;
  maskable: boolean;
}

export interface CatalogResource {
  name: string;
  plural: string;
  label: string;
  section: string;
  dictionary: boolean;
  partOf?: string;
  hasOwner: boolean;
  hasShop: boolean;
  verbs: string[];
  operations: string[];
  fields: CatalogField[];
}

/** All that rights can name, called as the shown language calls it. */
export interface Catalog {
  resources: CatalogResource[];
  byName: ReadonlyMap<string, CatalogResource>;
}

/** The entry that stands for every resource not named. */
export const ALL_OTHERS = '*';

export function useCatalog() {
  const translate = useTranslate();
  const { locale } = useLanguage();
  const { data, error, isPending, refetch } = useRoleQuery(RightsCatalogDocument, {});
  const catalog = useMemo((): Catalog | undefined => {
    if (!data?.rightsCatalog) return undefined;
    const resources = data.rightsCatalog.map((one): CatalogResource => {
      const plural = one.plural ?? '';
      return {
        name: one.name ?? '',
        plural,
        label: translate(`resources.${plural}.name`, { smart_count: 2 }),
        section: one.section ?? '',
        dictionary: one.dictionary ?? false,
        ...(one.partOf ? { partOf: one.partOf } : {}),
        hasOwner: Boolean(one.owner),
        hasShop: Boolean(one.shop),
        verbs: one.verbs ?? [],
        operations: one.operations ?? [],
        fields: (one.fields ?? []).map((field) => ({
          name: field.name ?? '',
          path: field.path ?? '',
          label: field.label ?? translate(`resources.${plural}.fields.${field.path ?? ''}`),
          kind: field.kind ?? '',
          sensitivity: field.sensitivity ?? '',
          description: field.description ?? '',
          input: field.input ?? 'none',
          filter: field.filter ?? false,
          operators: field.operators ?? [],
          choices: field.choices ?? [],
          ...(field.dictionary ? { dictionary: field.dictionary } : {}),
          ...(field.currency ? { currency: field.currency } : {}),
          dependsOn: field.dependsOn ?? [],
          ...(field.target ? { target: field.target } : {}),
          maskable: field.maskable ?? false,
        })),
      };
    });
    return { resources, byName: new Map(resources.map((one) => [one.name, one])) };
    // The labels are of the language, which `translate` does not tell by its identity.
  }, [data, translate, locale]);
  return { catalog, error, isPending, refetch };
}
