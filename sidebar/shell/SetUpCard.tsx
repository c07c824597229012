import { useWords } from '../text/words';
import { Trouble } from './Trouble';
import type { SetUpState } from './useSetUp';

/** What a workbook without our sheets shows: the one action that starts it. */
export function SetUpCard({ setUp }: { readonly setUp: SetUpState }) {
  const { text } = useWords();
  return (
    <main class="card set-up">
      <h2>{text.setUp.heading}</h2>
      <p>{text.setUp.about}</p>
      {setUp.refusal && <Trouble refusal={setUp.refusal} />}
      <button type="button" class="button primary" disabled={setUp.working} onClick={setUp.run}>
        {text.setUp.action}
      </button>
      <p role="status" class="quiet">
        {setUp.working ? text.setUp.working : ''}
      </p>
    </main>
  );
}
