import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Box, Divider, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import {
  Create,
  Edit,
  RecordContextProvider,
  SimpleForm,
  useRecordContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { FormCustomFields } from '../custom-fields/inputs/FormCustomFields';
import { HeldCustomContext } from '../custom-fields/inputs/HeldCustomContext';
import { useCustomFields } from '../custom-fields/use-custom-fields';
import { customValues } from '../providers/custom-field';
import type { FieldShape } from '../providers/field-shape';
import { toFormValues } from '../providers/form-input';
import { ErrorState } from '../shared/ErrorState';
import { isRecord } from '../shared/is-record';
import { useSaveProblem } from '../shared/use-save-problem';
import { arrangeInputs } from './arrange-fields';
import { FormLeaveGuard } from './FormLeaveGuard';
import { FormToolbar } from './FormToolbar';
import { FieldInput } from './FieldInput';
import { FieldValue } from './FieldValue';
import { RecordHistory } from './RecordHistory';
import { useResource } from './use-resource';

/** The form of an existing record, drawn from the role's schema. `aside` stands beside it instead of the history. */
export function DefaultEdit({ aside, main }: { aside?: ReactNode; main?: string[] }) {
  const { shape, fields } = useResource();
  const { problem, onError } = useSaveProblem();
  return (
    <Edit
      mutationMode="pessimistic"
      redirect={false}
      mutationOptions={{ onError }}
      actions={false}
      error={<LoadProblem />}
      component="div"
    >
      <Box
        sx={{
          display: 'flex',
          flexDirection: { xs: 'column', lg: 'row' },
          gap: 2,
          alignItems: 'flex-start',
          mt: 2,
        }}
      >
        <Box
          sx={{
            flex: 1,
            width: '100%',
            minWidth: 0,
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
          }}
        >
          <EditedValues fields={fields} noun={shape.noun}>
            <DefaultInputs fields={fields} main={main} noun={shape.noun} canDelete={Boolean(shape.remove)} />
          </EditedValues>
        </Box>
        {aside ?? <RecordHistory />}
      </Box>
      {problem}
    </Edit>
  );
}

export function DefaultCreate({ main }: { main?: string[] }) {
  const { fields, shape } = useResource();
  const { problem, onError } = useSaveProblem();
  const { written, more } = arrangeInputs(fields, 'create', main);
  const defaults = Object.fromEntries(
    fields.filter((field) => field.name === 'active').map((field) => [field.name, true]),
  );
  return (
    <Create redirect={shape.update ? 'edit' : 'list'} mutationOptions={{ onError }} sx={{ mt: 2 }}>
      <SimpleForm defaultValues={defaults} mode="onBlur" toolbar={<FormToolbar isNew />}>
        <FormLeaveGuard />
        <InputGrid fields={written} />
        <FormCustomFields noun={shape.noun} isNew />
        <MoreInputs fields={more} />
      </SimpleForm>
      {problem}
    </Create>
  );
}

function LoadProblem({ error }: { error?: unknown }) {
  return <ErrorState error={error} />;
}

function EditedValues({
  fields,
  noun,
  children,
}: {
  fields: FieldShape[];
  noun: string;
  children: ReactNode;
}) {
  const record = useRecordContext();
  const made = useCustomFields(noun);
  if (!record) return null;
  // What is only read keeps the names of the records that it refers to.
  const written = fields.filter((field) => field.updatable);
  const custom = made.length > 0 ? { custom: customValues(made, record) } : {};
  const values: RaRecord = { ...toFormValues(written, record), ...custom, id: record.id };
  return (
    <HeldCustomContext.Provider value={isRecord(record.custom) ? record.custom : {}}>
      <RecordContextProvider value={values}>{children}</RecordContextProvider>
    </HeldCustomContext.Provider>
  );
}

function DefaultInputs({
  fields,
  main,
  noun,
  canDelete,
}: {
  fields: FieldShape[];
  main?: string[];
  noun: string;
  canDelete: boolean;
}) {
  const { written, more, readOnly } = arrangeInputs(fields, 'update', main);
  return (
    <SimpleForm warnWhenUnsavedChanges={false} mode="onBlur" toolbar={<FormToolbar canDelete={canDelete} />}>
      <FormLeaveGuard />
      <InputGrid fields={written} />
      <FormCustomFields noun={noun} />
      <MoreInputs fields={more} />
      <ReadOnlyValues fields={readOnly} />
    </SimpleForm>
  );
}

/** The fields that few fill in, behind one line. */
function MoreInputs({ fields }: { fields: FieldShape[] }) {
  const translate = useTranslate();
  if (fields.length === 0) return null;
  return (
    <Accordion
      disableGutters
      sx={{ width: '100%', mt: 2, border: 1, borderColor: 'divider', '&::before': { display: 'none' } }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>{translate('kontor.form.more')}</AccordionSummary>
      <AccordionDetails>
        <InputGrid fields={fields} />
      </AccordionDetails>
    </Accordion>
  );
}

function InputGrid({ fields, prefix = '' }: { fields: FieldShape[]; prefix?: string }) {
  const translate = useTranslate();
  const flat = fields.filter((field) => field.kind !== 'group');
  const groups = fields.filter((field) => field.kind === 'group' && field.fields.length > 0);
  return (
    <Box sx={{ width: '100%' }}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: '1fr', md: '1fr 1fr', xl: '1fr 1fr 1fr' },
          alignItems: 'start',
        }}
      >
        {flat.map((field) => (
          <FieldInput key={field.name} field={field} prefix={prefix} />
        ))}
      </Box>
      {groups.map((group) => (
        <Box key={group.name} component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 2, minWidth: 0 }}>
          <Typography component="legend" variant="subtitle2" color="textSecondary">
            {translate(`resources.any.fields.${group.name}`)}
          </Typography>
          <InputGrid
            fields={group.fields.filter((field) => field.creatable || field.updatable)}
            prefix={`${prefix}${group.name}.`}
          />
        </Box>
      ))}
    </Box>
  );
}

/** What may be read and not written: figures, times, names of other records. */
export function ReadOnlyValues({ fields, alone }: { fields: FieldShape[]; alone?: boolean }) {
  const translate = useTranslate();
  const record = useRecordContext();
  const given = fields.filter((field) => {
    const value: unknown = record?.[field.name];
    return (
      value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
    );
  });
  if (given.length === 0) return null;
  return (
    <Box sx={{ width: '100%' }}>
      {alone ? <Box sx={{ height: 16 }} /> : <Divider sx={{ my: 2 }} />}
      <Box
        component="dl"
        sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(170px, 1fr))', m: 0 }}
      >
        {given.map((field) => (
          <Box key={field.name}>
            <Typography component="dt" variant="caption" color="textSecondary">
              {translate(`resources.any.fields.${field.name}`)}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
              <FieldValue field={field} value={record?.[field.name]} record={record} linked />
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
