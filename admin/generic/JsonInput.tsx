import { TextInput, useTranslate, type Validator } from 'react-admin';

/** Structured data that no form was written for, as JSON; what is not JSON is refused before it is sent. */
export function JsonInput({
  source,
  readOnly,
}: {
  source: string;
  validate?: Validator;
  readOnly?: boolean;
}) {
  const translate = useTranslate();
  return (
    <TextInput
      source={source}
      multiline
      minRows={2}
      fullWidth
      helperText={false}
      readOnly={readOnly}
      format={(value: unknown) =>
        typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value, null, 2)
      }
      parse={(text: string) => parseJson(text)}
      validate={(value: unknown) =>
        typeof value === 'string' ? translate('ra.validation.regex', { pattern: 'JSON' }) : undefined
      }
      slotProps={{ htmlInput: { dir: 'ltr', spellCheck: false } }}
    />
  );
}

/** Half-typed JSON stays text, so that the box does not fight the person who types. */
function parseJson(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? text : value;
  } catch {
    return text;
  }
}
