import { useState } from 'preact/hooks';
import { customers } from '../../src/workbook/schema/customers';
import type { CustomerIndex } from '../search/customerIndex';
import { useWords } from '../text/words';

interface Props {
  readonly index: CustomerIndex | null;
  readonly code: string;
  readonly problem: string;
  readonly onChange: (code: string) => void;
}

const most = 8;
const label = ({ name, code }: { readonly name: string; readonly code: string }) => `${name} · ${code}`;

/** Who brought them: by name, and kept by the code behind it. */
export function ReferrerField({ index, code, problem, onChange }: Props) {
  const { text, language } = useWords();
  const known = index?.byCode(code) ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (known ? label(known) : code);
  const found = typed === null ? [] : (index?.find(typed.split('·')[0] ?? '', most).customers ?? []);
  const type = (value: string) => {
    setTyped(value);
    const picked = /·\s*(\S+)\s*$/.exec(value)?.[1] ?? '';
    const meant = index?.byCode(picked) ?? index?.byCode(value.trim()) ?? null;
    onChange(meant?.code ?? '');
  };
  const unknown = typed !== null && typed.trim() !== '' && code === '';
  return (
    <div class="field">
      <label for="field-referredByCode">{customers.columns.referredBy.title[language]}</label>
      <input
        id="field-referredByCode"
        name="referredByCode"
        list="referrers"
        autocomplete="off"
        value={shown}
        aria-invalid={problem !== ''}
        aria-describedby="referrer-hint referrer-problem"
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <datalist id="referrers">
        {found.map((one) => (
          <option key={one.code} value={label(one)} />
        ))}
      </datalist>
      <span id="referrer-hint" class="quiet">
        {unknown ? text.people.pickReferrer : customers.columns.referredBy.about[language]}
      </span>
      <span id="referrer-problem" class="problem">
        {problem}
      </span>
    </div>
  );
}
