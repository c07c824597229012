import { useState } from 'preact/hooks';
import { followUps } from '../../src/workbook/schema/followUps';
import type { StaffState } from '../shell/useStaff';
import { useWords } from '../text/words';

const other = '\u0000other';

interface Props {
  readonly names: readonly string[];
  readonly staff: StaffState;
}

/** Who did it: picked from the shop's own list, or typed. */
export function StaffChoice({ names, staff }: Props) {
  const { text, language } = useWords();
  const [typing, setTyping] = useState(false);
  const title = followUps.columns.staff.title[language];
  const typed = typing || names.length === 0;
  const unlisted = staff.name !== '' && !names.includes(staff.name);
  return (
    <div class="staff">
      <label for="staff">{title}</label>
      {typed ? (
        <input
          id="staff"
          value={staff.name}
          placeholder={text.staff.otherLabel}
          autocomplete="off"
          maxLength={100}
          onInput={(event) => staff.choose(event.currentTarget.value)}
        />
      ) : (
        <select
          id="staff"
          value={staff.name}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            setTyping(value === other);
            staff.choose(value === other ? '' : value);
          }}
        >
          <option value="">{text.staff.unchosen}</option>
          {unlisted && <option value={staff.name}>{staff.name}</option>}
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value={other}>{text.staff.other}</option>
        </select>
      )}
      {typing && names.length > 0 && (
        <button type="button" class="link" onClick={() => setTyping(false)}>
          {text.staff.back}
        </button>
      )}
    </div>
  );
}
