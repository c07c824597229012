import { useState } from 'preact/hooks';
import type { DateOrder, DecimalMark } from '../../src/server/contract';
import { FileChoice } from '../import/FileChoice';
import { Select } from '../import/Select';
import { Icon } from '../shell/Icon';
import { useWords } from '../text/words';
import type { GateState } from './useTransferGate';

const dateOrders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
const decimalMarks: readonly DecimalMark[] = [',', '.'];

/** The bank's list of movements: a file, or rows pasted; and how to read it where it does not tell. */
export function BankFile({ state }: { readonly state: GateState }) {
  const { text } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const { fileProblem, refusal, work, marks, pasted, table } = state;
  const problem = fileProblem ? text.import.file[fileProblem] : refusal?.field === 'file' ? refusal.text : '';
  const asked = (field: keyof typeof marks) => refusal?.field === field || marks[field] !== undefined;
  // Whatever is to be read or answered there is never left folded away.
  const open = unfolded || problem !== '' || asked('dateOrder') || asked('decimalMark');
  const problemOf = (field: string) => (refusal?.field === field ? refusal.text : '');
  return (
    <div>
      <button
        type="button"
        class="unfold"
        aria-expanded={open}
        aria-controls="bank"
        onClick={() => setUnfolded(!open)}
      >
        <Icon name="down" />
        {text.transfers.bank}
      </button>
      <div id="bank" class="fields" hidden={!open}>
        <FileChoice
          name="bank-file"
          about={text.transfers.about}
          fileName={state.fileName}
          table={pasted === '' ? table : null}
          problem={problem}
          reading={work === 'reading'}
          disabled={work === 'seeing'}
          onFile={state.chooseFile}
        />
        <div class="field">
          <label for="bank-paste">{text.transfers.paste}</label>
          <textarea
            id="bank-paste"
            rows={2}
            wrap="off"
            value={pasted}
            disabled={work === 'seeing'}
            aria-describedby="bank-file-problem"
            onInput={(event) => state.paste(event.currentTarget.value)}
          />
        </div>
        {asked('dateOrder') && (
          <Select
            name="bank-dateOrder"
            title={text.import.dateOrder}
            value={marks.dateOrder ?? ''}
            blank={text.import.choosePlease}
            options={dateOrders.map((order) => [order, text.import.dateOrders[order]])}
            problem={problemOf('dateOrder')}
            onChoose={(value) => {
              const dateOrder = dateOrders.find((order) => order === value);
              if (dateOrder) state.check({ ...marks, dateOrder });
            }}
          />
        )}
        {asked('decimalMark') && (
          <Select
            name="bank-decimalMark"
            title={text.import.decimalMark}
            value={marks.decimalMark ?? ''}
            blank={text.import.choosePlease}
            options={decimalMarks.map((mark) => [mark, text.import.decimalMarks[mark]])}
            problem={problemOf('decimalMark')}
            onChoose={(value) => {
              const decimalMark = decimalMarks.find((mark) => mark === value);
              if (decimalMark) state.check({ ...marks, decimalMark });
            }}
          />
        )}
      </div>
    </div>
  );
}
