import { Box, FormControlLabel, FormHelperText, Switch } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FieldPart } from './FieldForm';
import { isPrinted, isSearched, settingsOf } from './kind-settings';

type Rule = 'required' | 'unique' | 'indexed' | 'searchable' | 'printed';

/** What must hold for values, and how quickly they are found. */
export function FieldRuleInputs({ draft, set, isReadOnly, problem }: FieldPart) {
  const translate = useTranslate();
  const { indexable } = settingsOf(draft.kind);
  const rules: Rule[] = [
    'required',
    ...(indexable ? (['unique', 'indexed'] as const) : []),
    ...(isSearched(draft) ? (['searchable'] as const) : []),
    ...(isPrinted(draft) ? (['printed'] as const) : []),
  ];
  const change = (rule: Rule, isOn: boolean) => {
    if (rule === 'searchable') return set(isOn ? { searchable: true, indexed: true } : { searchable: false });
    if (rule === 'indexed') return set(isOn ? { indexed: true } : { indexed: false, searchable: false });
    set({ [rule]: isOn });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {rules.map((rule) => {
        const helpId = `rule-${rule}`;
        return (
          <Box key={rule}>
            <FormControlLabel
              control={
                <Switch
                  checked={draft[rule]}
                  disabled={isReadOnly}
                  onChange={(event) => change(rule, event.target.checked)}
                  slotProps={{ input: { 'aria-describedby': helpId } }}
                />
              }
              label={translate(`kontor.fieldEditor.rule.${rule}`)}
            />
            <FormHelperText id={helpId} error={Boolean(problem(rule))} sx={{ mt: 0 }}>
              {problem(rule) ?? translate(`kontor.fieldEditor.ruleHelp.${rule}`)}
            </FormHelperText>
          </Box>
        );
      })}
    </Box>
  );
}
