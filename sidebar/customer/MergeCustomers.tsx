import { useState } from 'preact/hooks';
import type { DuplicateGroup, MergePreview, NamedCustomer, Saved } from '../../src/server/contract';
import { phoneText } from '../format';
import { Trouble } from '../shell/Trouble';
import { useWords } from '../text/words';
import { useAnswer } from '../useAnswer';
import { useAsked } from '../useAsked';
import { useDoOnce } from '../useDoOnce';
import { SheetCounts } from './SheetCounts';

interface Props {
  readonly user: string;
  readonly onSaved: (saved: Saved) => void;
  readonly onRepair: () => void;
  readonly repairing: boolean;
}

/** Rows that may be one customer: why, what a merge would do, and the merge itself. */
export function MergeCustomers(props: Props) {
  const { text, count } = useWords();
  const { value, refusal, reload } = useAsked('duplicates');
  const [open, setOpen] = useState('');
  if (refusal) return <Trouble refusal={refusal} onRetry={reload} onRepair={props.onRepair} />;
  if (value === null) return <p class="quiet">{text.loading}</p>;
  const merged = (saved: Saved) => {
    setOpen('');
    void reload();
    props.onSaved(saved);
  };
  return (
    <section class="plain">
      <h2>{text.people.duplicates}</h2>
      <p class="quiet" role="status">
        {value.count === 0 ? text.people.noDuplicates : text.people.duplicateCount(count(value.count))}
      </p>
      <ul class="owing">
        {value.groups.map((group) => {
          const key = group.customers.map(({ code }) => code).join(' ');
          return (
            <li key={key}>
              <button
                type="button"
                class="owing-row"
                aria-expanded={open === key}
                onClick={() => setOpen(open === key ? '' : key)}
              >
                <span class="name">{group.customers.map(({ name }) => name).join(' / ')}</span>
                <strong>{group.sure ? text.people.sure : text.people.maybe}</strong>
                <span class="quiet">{group.why}</span>
              </button>
              {open === key && <Pair {...props} group={group} onSaved={merged} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface PairProps extends Props {
  readonly group: DuplicateGroup;
}

/** Which of them stays and which one goes; the preview follows the choice. */
function Pair({ group: { customers }, ...props }: PairProps) {
  const { text } = useWords();
  const [keep, setKeep] = useState(customers[0]?.code ?? '');
  const [drop, setDrop] = useState(customers[1]?.code ?? '');
  const choose = (code: string) => {
    if (code === drop) setDrop(keep);
    setKeep(code);
  };
  const { value, refusal, reload } = useAnswer('mergePreview', { keep, drop });
  return (
    <div class="owing-details">
      <Choice
        legend={text.people.stays}
        name="merge-keep"
        customers={customers}
        value={keep}
        onChoose={choose}
      />
      {customers.length > 2 && (
        <Choice
          legend={text.people.goes}
          name="merge-drop"
          customers={customers.filter(({ code }) => code !== keep)}
          value={drop}
          onChoose={setDrop}
        />
      )}
      {refusal && <Trouble refusal={refusal} onRetry={reload} onRepair={props.onRepair} />}
      {value ? (
        <Preview key={`${keep} ${drop}`} {...props} preview={value} />
      ) : (
        refusal || <p class="quiet">{text.loading}</p>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly legend: string;
  readonly name: string;
  readonly customers: readonly NamedCustomer[];
  readonly value: string;
  readonly onChoose: (code: string) => void;
}

function Choice({ legend, name, customers, value, onChoose }: ChoiceProps) {
  return (
    <fieldset class="kind-grid">
      <legend>{legend}</legend>
      {customers.map((one) => (
        <label key={one.code} class="kind">
          <input type="radio" name={name} checked={one.code === value} onChange={() => onChoose(one.code)} />
          <span class="kind-title">{one.name}</span>
          <span class="quiet">{`${one.code} ${phoneText(one.phone)}`}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface PreviewProps extends Props {
  readonly preview: MergePreview;
}

function Preview({ preview, user, onSaved, onRepair, repairing }: PreviewProps) {
  const { text } = useWords();
  const { keep, drop, filled, differing, follows, hindrance } = preview;
  const [take, setTake] = useState<readonly string[]>([]);
  const { doing, refusal, run } = useDoOnce('mergeCustomers', user, onSaved);
  const toggle = (key: string, taken: boolean) =>
    setTake(taken ? [...take, key] : take.filter((one) => one !== key));
  return (
    <>
      {filled.length > 0 && (
        <p>{text.people.filled(filled.map(({ title, value }) => `${title} (${value})`).join(', '))}</p>
      )}
      {differing.map(({ key, title, kept, dropped }) => (
        <fieldset key={key} class="kind-grid" disabled={doing}>
          <legend>{title}</legend>
          {[kept, dropped].map((value, at) => (
            <label key={String(at)} class="kind">
              <input
                type="radio"
                name={`take-${key}`}
                checked={take.includes(key) === (at === 1)}
                onChange={() => toggle(key, at === 1)}
              />
              <span>{value}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <SheetCounts heading={text.people.follows(keep.name)} counts={follows} />
      <p class="quiet">{text.people.mergeEnds(`${drop.name} (${drop.code})`)}</p>
      {hindrance !== '' && <p class="problem">{hindrance}</p>}
      {refusal && <Trouble refusal={refusal} busy={repairing} onRepair={onRepair} />}
      <button
        type="button"
        class="button primary"
        disabled={doing || hindrance !== ''}
        onClick={() => run({ keep: keep.code, drop: drop.code, take })}
      >
        {doing ? text.people.merging : refusal?.remedy === 'retry' ? text.trouble.retry : text.people.merge}
      </button>
    </>
  );
}
