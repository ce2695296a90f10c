import 'aftercare-guide/define';
import { hydrateRoot } from 'react-dom/client';
import { Aftercare } from '../react/Aftercare';

hydrateRoot(document.querySelector('#root')!, <Aftercare />);
