import { followUps } from '../../src/workbook/schema/followUps';
import { dayText } from '../format';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import { Field } from './Field';
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
    <div class="details">
      <button type="button" class="unfold" aria-expanded={open} aria-controls="details" onClick={onToggle}>
        <Icon name="down" />
        {text.log.more}
      </button>
      <div id="details" class="fields" hidden={!open}>
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
      </div>
    </div>
  );
}
