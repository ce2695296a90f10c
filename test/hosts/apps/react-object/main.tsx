import { hydrateRoot } from 'react-dom/client';
import { Aftercare } from './Aftercare';

const { search } = new URL(document.baseURI);
const define = () => import('aftercare-guide/define');
const hydrate = () => hydrateRoot(document.querySelector('#root')!, <Aftercare />);

// In either order, and with a wait in between.
if (search === '?define-last') {
  hydrate();
  setTimeout(define, 300);
} else {
  await define();
  setTimeout(hydrate, search === '?hydrate-late' ? 1500 : 0);
}
