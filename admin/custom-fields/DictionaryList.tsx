import DictionaryIcon from '@mui/icons-material/MenuBookOutlined';
import { Box, Chip, Link as TextLink } from '@mui/material';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useRole } from '../providers/session';
import { useRoleMutation, useRoleQuery } from '../providers/use-role-query';
import { DeleteButton } from '../shared/DeleteButton';
import { NamedRecords } from '../shared/NamedRecords';
import { StateMessage } from '../shared/StateMessage';
import { CreateDictionaryDialog } from './CreateDictionaryDialog';
import { CustomTabs } from './CustomTabs';
import {
  DeleteDictionaryDocument,
  DictionaryListDocument,
  DictionaryUsesDocument,
} from './dictionary-documents';

/** Every list of values that fields choose from. */
export function DictionaryList() {
  const translate = useTranslate();
  const may = useRole();
  const { data, error, isPending, refetch } = useRoleQuery(DictionaryListDocument, {});
  const { data: uses } = useRoleQuery(
    DictionaryUsesDocument,
    {},
    { enabled: may.canRead('customField.dictionary') },
  );
  const remove = useRoleMutation(DeleteDictionaryDocument);
  const [isCreating, setCreating] = useState(false);
  const fieldsOf = (code: string | undefined) =>
    (uses?.customFields?.items ?? []).filter(({ dictionary }) => dictionary?.code === code);
  const title = translate('resources.customDictionaries.name', { smart_count: 2 });
  return (
    <Box sx={{ mt: 1 }}>
      <Title title={title} />
      <CustomTabs />
      <NamedRecords
        title={title}
        records={data?.customDictionaries?.items}
        error={error}
        isPending={isPending}
        retry={() => void refetch()}
        create={
          may.canCall('createCustomDictionary')
            ? { label: translate('kontor.fieldEditor.createDictionary'), onClick: () => setCreating(true) }
            : undefined
        }
        empty={
          <StateMessage
            icon={<DictionaryIcon />}
            title={translate('kontor.fieldEditor.noDictionaries')}
            hint={translate('kontor.fieldEditor.noDictionariesHint')}
          />
        }
        pathOf={({ code = '' }) => `/customDictionaries/${encodeURIComponent(code)}`}
        marks={({ active }) =>
          active === false && <Chip size="small" label={translate('kontor.fieldEditor.inactive')} />
        }
        columns={[
          {
            label: 'kontor.fieldEditor.entries',
            align: 'right',
            show: ({ entries }) => entries?.length ?? '',
          },
          {
            label: 'kontor.fieldEditor.usedBy',
            isWide: true,
            show: ({ code }) =>
              fieldsOf(code).map(({ id = '', label }, place) => (
                <span key={id}>
                  {place > 0 && translate('kontor.rights.where.comma')}
                  <TextLink component={Link} to={`/customFields/${id}`}>
                    <bdi>{label}</bdi>
                  </TextLink>
                </span>
              )),
          },
        ]}
        actions={({ code = '', name = '', version, access }) =>
          may.canCall('deleteCustomDictionary') &&
          access?.canDelete !== false && (
            <DeleteButton
              name={name}
              title={translate('kontor.fieldEditor.deleteDictionaryTitle', { name })}
              help={translate('kontor.fieldEditor.deleteDictionaryHelp')}
              done="kontor.fieldEditor.dictionaryDeleted"
              remove={() => remove.mutateAsync({ id: code, version })}
            />
          )
        }
      />
      {isCreating && <CreateDictionaryDialog close={() => setCreating(false)} />}
    </Box>
  );
}
