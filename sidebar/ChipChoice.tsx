interface Props {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly value: string;
  readonly problem?: string;
  readonly onChoose: (value: string) => void;
}

/** A few choices, one touch each. */
export function ChipChoice({ name, title, choices, value, problem = '', onChoose }: Props) {
  return (
    <fieldset class="kinds" aria-describedby={`${name}-problem`}>
      <legend>{title}</legend>
      <p id={`${name}-problem`} class="problem">
        {problem}
      </p>
      <div class="kind-grid chips">
        {choices.map(([key, words]) => (
          <label key={key} class="kind">
            <input
              type="radio"
              name={name}
              value={key}
              checked={value === key}
              onChange={() => onChoose(key)}
            />
            <span class="kind-title">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
