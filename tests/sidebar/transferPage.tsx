import { render } from 'preact';
import { Notices } from '../../sidebar/shell/Notices';
import { StatusLine } from '../../sidebar/shell/StatusLine';
import { Trouble } from '../../sidebar/shell/Trouble';
import { useStatus } from '../../sidebar/shell/useStatus';
import { WordsContext, wordsIn } from '../../sidebar/text/words';
import { TransferGate } from '../../sidebar/transfers/TransferGate';
import { useAsked } from '../../sidebar/useAsked';

/** The gate alone, with the line of what was done last, as a card would hold it. */
function Page() {
  const { value, refusal, loading, reload } = useAsked('cash');
  const list = value?.waiting ?? null;
  const status = useStatus(reload);
  return (
    <>
      <h1 class="unseen">Langganan</h1>
      <header class="top">
        <StatusLine state={status} user="Dewi" />
        {refusal && <Trouble refusal={refusal} busy={loading} onRetry={reload} />}
      </header>
      <main class="cards">
        <Notices notices={list?.notices ?? []} />
        <TransferGate
          transfers={list?.transfers ?? null}
          today="2026-11-23"
          user="Dewi"
          status={status.status}
          repairing={false}
          onSaved={(saved) => {
            status.show({ is: 'saved', saved });
            reload();
          }}
          onRepair={reload}
        />
      </main>
    </>
  );
}

const language = navigator.language.startsWith('en') ? 'en' : 'id';
document.documentElement.lang = language;
const place = document.getElementById('app');
if (place) {
  render(
    <WordsContext.Provider value={wordsIn(language)}>
      <Page />
    </WordsContext.Provider>,
    place,
  );
}
