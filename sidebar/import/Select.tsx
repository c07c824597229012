interface Props {
  readonly name: string;
  readonly title: string;
  readonly value: string;
  /** What stands for no choice; null where there must be one. */
  readonly blank: string | null;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly problem: string;
  readonly onChoose: (value: string) => void;
}

/** A title and its choice in one line, and below it what is still wanted. */
export function Select({ name, title, value, blank, options, problem, onChoose }: Props) {
  return (
    <div class="pair">
      <label for={name}>{title}</label>
      <select
        id={name}
        name={name}
        value={value}
        aria-invalid={problem !== ''}
        aria-describedby={`${name}-problem`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {blank !== null && <option value="">{blank}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      <span id={`${name}-problem`} class="problem">
        {problem}
      </span>
    </div>
  );
}
