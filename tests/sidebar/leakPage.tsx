import { render } from 'preact';
import { useState } from 'preact/hooks';
import { LeakList } from '../../sidebar/leaks/LeakList';
import { WordsContext, wordsIn } from '../../sidebar/text/words';
import type { LeakReport } from '../../src/server/contract';

/** A page with the list of leaks alone; a fresh report comes with the button below it. */
function LeakPage() {
  const [report, setReport] = useState(() => reportOf(5));
  const [saved, setSaved] = useState('');
  return (
    <WordsContext.Provider value={wordsIn('id')}>
      <main class="cards card">
        <LeakList
          report={report}
          user="Dewi"
          onSaved={({ summary }) => setSaved(summary)}
          onRepair={() => setSaved('diperbaiki')}
          repairing={false}
        />
        <output>{saved}</output>
        <button type="button" onClick={() => setReport(reportOf(5))}>
          baru
        </button>
        <button type="button" onClick={() => setReport(reportOf(0))}>
          bersih
        </button>
      </main>
    </WordsContext.Provider>
  );
}

const reportOf = (count: number): LeakReport => ({
  count,
  leaks: Array.from({ length: count }, (_, at) => ({
    kind: 'noNote',
    title: 'Keluar tanpa catatan',
    about: `M-00000${at + 1}`,
    why: `Belanja stok: keluar di 2026-11-0${at + 1} tanpa catatan: untuk apa?`,
    money: `Rp${900 - at}.000`,
  })),
});

const place = document.getElementById('app');
if (place) render(<LeakPage />, place);
