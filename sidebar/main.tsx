import { render } from 'preact';
import { App } from './App';
import { cardKeys } from './shell/cards';

const first = cardKeys.find((key) => key === document.body.dataset.card) ?? 'today';
const place = document.getElementById('app');
if (place) render(<App first={first} />, place);
