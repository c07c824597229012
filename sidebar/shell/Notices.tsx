import { useWords } from '../text/words';
import { Icon } from './Icon';

/** Rows of the sheets that cannot be used yet, in words. */
export function Notices({ notices }: { readonly notices: readonly string[] }) {
  const { text, count } = useWords();
  if (notices.length === 0) return null;
  return (
    <details class="notices">
      <summary>
        <Icon name="warning" />
        {text.notices(count(notices.length))}
      </summary>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </details>
  );
}
