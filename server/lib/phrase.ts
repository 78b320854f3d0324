/**
 * A sentence in parts: the name of its form, what stands in it, and the whole in English. Who speaks another language
 * puts the same parts into words of their own; who does not know the form still has the English.
 */
export interface Phrase {
  code: string;
  values: Readonly<Record<string, PhraseValue>>;
  text: string;
}

export type PhraseValue = string | number | readonly string[] | Phrase | readonly Phrase[];

/** Names in braces: `{field} is masked` takes a `field`. */
type Names<Words extends string> = Words extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** Makes phrases of a dictionary of English forms; a value that the form does not name, or lacks, does not compile. */
export function phrasesOf<const Forms extends Record<string, string>>(forms: Forms) {
  return <Code extends keyof Forms & string>(
    code: Code,
    values: Record<Names<Forms[Code]>, PhraseValue>,
  ): Phrase => ({ code, values, text: fill(forms[code] ?? code, values) });
}

function fill(form: string, values: Readonly<Record<string, PhraseValue>>): string {
  return form.replace(/\{(\w+)\}/g, (_whole, name: string) => textOf(name, values[name] ?? ''));
}

/** Parts of which one is enough, or of which all are asked, are joined as one says it. */
const JOINTS: Record<string, string> = { anyOf: ' or ', allOf: ' and ', parts: '; ', problems: '; ' };

function textOf(name: string, value: PhraseValue): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if ('code' in value) return value.text;
  return value.map((one) => (typeof one === 'string' ? one : one.text)).join(JOINTS[name] ?? ', ');
}
