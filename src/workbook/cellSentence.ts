import type { Language } from '../text/language';
import { textIn } from '../text/text';
import type { CellProblem } from './cellProblem';

/** What is wrong with a cell or a field. */
export function cellSentence(problem: CellProblem, language: Language): string {
  const text = textIn(language).cell;
  switch (problem.is) {
    case 'missing':
      return text.missing;
    case 'tooLong':
      return text.tooLong(problem.length);
    case 'notAChoice':
      return text.notAChoice(problem.text, problem.choices.map((choice) => choice[language]).join(', '));
    case 'money': {
      const { problem: money } = problem;
      if (money.kind !== 'ambiguous') return text.badMoney(money.text);
      const [one, other] = money.readings;
      return text.ambiguousMoney(money.text, one, other);
    }
    default:
      return text[problem.is](problem.text);
  }
}
