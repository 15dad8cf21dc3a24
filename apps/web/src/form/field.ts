import type { FormAnswers } from './answers.ts';

/** Properties of every field. */
interface FieldBase {
  /** Name in the answers and id of the field on the page. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** May be left empty; the label says so. */
  readonly optional?: boolean;
  /** Path of the answer in the request, as refusals name it: `source.url`. Left out: the name. */
  readonly path?: string;
  /** Message for a field that is left empty. */
  readonly missing?: string;
  /** Asked only where this holds. Left out: always. */
  readonly applies?: (answers: FormAnswers) => boolean;
}

/** One of what can be chosen. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One line of text. */
export interface TextField extends FieldBase {
  readonly kind: 'text';
  /** Most characters that it may have; 500 when left out, as the record's own limit. */
  readonly longest?: number;
  /** Width in characters; left out: as wide as the page. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  readonly inputMode?: 'text' | 'url' | 'numeric' | 'decimal';
  readonly spellCheck?: boolean;
  /** A further light check: what to do, where the answer cannot be right. */
  readonly check?: (value: string, answers: FormAnswers) => string | undefined;
}

/** Several lines, with a count of what is left. */
export interface LongTextField extends FieldBase {
  readonly kind: 'long-text';
  /** Most characters; 4,000 when left out. */
  readonly longest?: number;
}

/** One of a few. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly FieldOption[];
}

/** Any of a few; the answer is their values with commas between. */
export interface SeveralField extends FieldBase {
  readonly kind: 'several';
  readonly options: readonly FieldOption[];
}

/** One of many, found by typing: a trust, a policy. */
export interface SearchField extends FieldBase {
  readonly kind: 'search';
  readonly options: readonly FieldOption[];
  /** Name of the options in the plural: 'trusts'. */
  readonly what: string;
}

/** A date as precise as the person knows it; its EDTF is `edtfOf(answers, name)`. */
export interface DateField extends FieldBase {
  readonly kind: 'date';
}

/** A whole day; its ISO text is `dayOf(answers, name)`. */
export interface DayField extends FieldBase {
  readonly kind: 'day';
}

/** Money in pounds, thousands, millions or billions; its pence are `penceOf(answers, name)`. */
export interface MoneyField extends FieldBase {
  readonly kind: 'money';
}

/** Any field that a journey may ask for. */
export type FormField =
  TextField | LongTextField | ChoiceField | SeveralField | SearchField | DateField | DayField | MoneyField;

/** True where a field is asked for, given the other answers. */
export const isAsked = ({ applies }: FormField, answers: FormAnswers): boolean => applies?.(answers) ?? true;
