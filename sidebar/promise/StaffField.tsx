import { promises } from '../../src/workbook/schema/promises';
import { ChipChoice } from '../ChipChoice';
import { Field } from '../log/Field';
import { useWords } from '../text/words';

interface Props {
  readonly field: 'promisedBy' | 'fulfilledBy';
  readonly names: readonly string[];
  readonly value: string;
  readonly problem: string;
  readonly onInput: (name: string) => void;
}

/** One of the two names of a promise: picked from the shop's own list, typed where there is none. */
export function StaffField({ field, names, value, problem, onInput }: Props) {
  const { language } = useWords();
  const column = promises.columns[field];
  const name = `promise-${field}`;
  if (names.length === 0)
    return <Field name={name} column={column} value={value} problem={problem} onInput={onInput} />;
  const listed = value === '' || names.includes(value) ? names : [...names, value];
  return (
    <ChipChoice
      name={name}
      title={column.title[language]}
      choices={listed.map((each) => [each, each] as const)}
      value={value}
      problem={problem}
      onChoose={onInput}
    />
  );
}
