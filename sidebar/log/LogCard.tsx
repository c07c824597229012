import type { RefObject } from 'preact';
import { LogPromise } from '../promise/LogPromise';
import { LogSale } from '../sale/LogSale';
import type { CustomerIndex } from '../search/customerIndex';
import { LogService } from '../service/LogService';
import type { StaffState } from '../shell/useStaff';
import { useWords } from '../text/words';
import { ChosenCustomer } from './ChosenCustomer';
import { LogFollowUp } from './LogFollowUp';
import { type FormKey, formKeys, type LogState } from './useLog';

interface Props {
  readonly log: LogState;
  readonly index: CustomerIndex | null;
  readonly today: string;
  readonly staffNames: readonly string[];
  readonly staff: StaffState;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly repairing: boolean;
  readonly onRepair: () => void;
  readonly onImport: () => void;
  readonly onTrail: () => void;
}

/** What happened with whom: a contact, a sale, a promise or a case of service, each in its own form. */
export function LogCard(props: Props) {
  const { log, index, today, staffNames, staff, search, repairing, onRepair } = props;
  const { text } = useWords();
  const user = staff.name;
  const { person } = log;
  const { followUp, sale, promise, service } = log.savers;
  const shared = { index, today, search, repairing, onRepair };
  const chosen = (
    <ChosenCustomer
      customer={person}
      problem=""
      onChange={() => {
        log.choose(null);
        search.current?.focus();
      }}
    />
  );
  return (
    <>
      <FormChoice current={log.form} onChoose={log.turnTo} />
      {log.form === 'followUp' && (
        <LogFollowUp
          {...shared}
          staffNames={staffNames}
          staff={staff}
          draft={log.followUp}
          saver={followUp}
        />
      )}
      {log.form === 'sale' && <LogSale key={log.repeated} {...shared} draft={log.sale} saver={sale} />}
      {log.form === 'promise' && (
        <div class="card">
          <LogPromise
            {...shared}
            customer={person}
            user={user}
            staffNames={staffNames}
            draft={log.promise}
            saver={promise}
          >
            {chosen}
          </LogPromise>
        </div>
      )}
      {log.form === 'service' && (
        <div class="card">
          <LogService {...shared} customer={person} draft={log.service} saver={service}>
            {chosen}
          </LogService>
        </div>
      )}
      <div class="below">
        <button type="button" class="unfold" onClick={props.onImport}>
          {text.log.fromFile}
        </button>
        <button type="button" class="unfold" onClick={props.onTrail}>
          {text.trail.open}
        </button>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly current: FormKey;
  readonly onChoose: (form: FormKey) => void;
}

/** Which form: the one used last stands there at the next opening. */
function FormChoice({ current, onChoose }: ChoiceProps) {
  const { text } = useWords();
  return (
    <fieldset class="segments">
      <legend class="unseen">{text.log.what}</legend>
      {formKeys.map((key) => (
        <label key={key} class="segment">
          <input type="radio" name="form" checked={key === current} onChange={() => onChoose(key)} />
          <span>{text.forms[key]}</span>
        </label>
      ))}
    </fieldset>
  );
}
