import { fileKind } from '../file-kind';
import { ChoiceFilter, ChoicesFilter } from './ChoiceFilter';
import { ChoiceInput } from './ChoiceInput';
import { ChoiceValue } from './ChoiceValue';
import type { CustomKind } from './custom-kind';
import { FigureInput } from './FigureInput';
import { LinkFilter } from './LinkFilter';
import { LinkInput } from './LinkInput';
import { LinkValue } from './LinkValue';
import { DateValue, FigureValue, MoneyValue, MomentValue, TextValue, YesNoValue } from './plain-values';
import { RangeFilter } from './RangeFilter';
import { TextBox } from './TextBox';
import { TimeInput } from './TimeInput';
import { WordsFilter } from './WordsFilter';
import { YesNoFilter, YesNoInput } from './YesNoInput';

/** Everything the panel knows of a kind of field, by its name in the API: a new kind is one entry more. */
export const kinds: Partial<Record<string, CustomKind>> = {
  TEXT: { Input: TextBox, Value: TextValue, Filter: WordsFilter },
  LONG_TEXT: { Input: TextBox, Value: TextValue, Filter: WordsFilter, isWide: true },
  NUMBER: { Input: FigureInput, Value: FigureValue, Filter: RangeFilter, isFigure: true },
  WHOLE_NUMBER: { Input: FigureInput, Value: FigureValue, Filter: RangeFilter, isFigure: true },
  MONEY: { Input: FigureInput, Value: MoneyValue, Filter: RangeFilter, isFigure: true },
  DATE: { Input: TimeInput, Value: DateValue, Filter: RangeFilter },
  DATE_TIME: { Input: TimeInput, Value: MomentValue, Filter: RangeFilter, isBroad: true },
  YES_NO: { Input: YesNoInput, Value: YesNoValue, Filter: YesNoFilter },
  CHOICE: { Input: ChoiceInput, Value: ChoiceValue, Filter: ChoiceFilter },
  CHOICES: { Input: ChoiceInput, Value: ChoiceValue, Filter: ChoicesFilter, isBroad: true },
  FILE: fileKind,
  LINK: { Input: LinkInput, Value: LinkValue, Filter: LinkFilter, isBroad: true },
};
