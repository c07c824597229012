import { followUps } from '../../src/workbook/schema/followUps';
import { dayText } from '../format';
import { useWords } from '../text/words';
import { Field } from './Field';
import { Fold } from './Fold';
import { type OptionalField, optionalFields } from './followUpDraft';

interface Props {
  readonly fields: Readonly<Record<OptionalField, string>>;
  readonly today: string;
  /** Someone who wants no contact is given no next one. */
  readonly withNextTouch: boolean;
  readonly open: boolean;
  readonly problemOf: (field: string) => string;
  readonly onToggle: () => void;
  readonly onInput: (field: OptionalField, value: string) => void;
}

/** The fields that may stay blank, unfolded in place. */
export function Details({ fields, today, withNextTouch, open, problemOf, onToggle, onInput }: Props) {
  const { text, language } = useWords();
  const shown = optionalFields.filter((field) => field !== 'nextTouch' || withNextTouch);
  const hint = (field: OptionalField): { hint: string } | Record<string, never> => {
    if (field === 'when') return { hint: text.log.nowIfBlank };
    if (field === 'nextTouch' && fields.nextTouch !== '') {
      return { hint: dayText(fields.nextTouch, language, today) };
    }
    return {};
  };
  return (
    <Fold id="details" open={open} onToggle={onToggle}>
      {shown.map((field) => (
        <Field
          key={field}
          name={field}
          column={followUps.columns[field]}
          value={fields[field]}
          problem={problemOf(field)}
          {...hint(field)}
          onInput={(value) => onInput(field, value)}
        />
      ))}
    </Fold>
  );
}
