import { TextField, type AutocompleteRenderInputParams } from '@mui/material';
import type { CustomInputProps } from './custom-kind';
import { useBox } from './use-box';

interface Props extends Pick<CustomInputProps, 'field' | 'error'> {
  params: AutocompleteRenderInputParams;
}

/** The box in which one types to choose, marked and explained as all boxes of such fields. */
export function ChoosingBox({ params, field, error }: Props) {
  const { slots, ...box } = useBox({ field, error });
  return (
    <TextField
      {...params}
      {...box}
      slotProps={{
        ...params.slotProps,
        inputLabel: { ...params.slotProps.inputLabel, ...slots.inputLabel },
        htmlInput: { ...params.slotProps.htmlInput, ...slots.htmlInput },
      }}
    />
  );
}
