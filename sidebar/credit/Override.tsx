import { useWords } from '../text/words';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly problem: string;
  readonly onInput: (reason: string) => void;
}

/** Letting it pass against a rule of the shop: with a reason, which goes on record with the name. */
export function Override({ name, value, problem, onInput }: Props) {
  const { text } = useWords();
  return (
    <div class="field wide">
      <label for={name}>{text.credit.override}</label>
      <textarea
        id={name}
        name={name}
        rows={2}
        maxLength={300}
        value={value}
        aria-invalid={problem !== ''}
        aria-describedby={`${name}-hint ${name}-problem`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span id={`${name}-hint`} class="quiet">
        {text.credit.overrideHelp}
      </span>
      <span id={`${name}-problem`} class="problem">
        {problem}
      </span>
    </div>
  );
}
