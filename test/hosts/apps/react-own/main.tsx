import { hydrateRoot } from 'react-dom/client';
import { Aftercare } from '../next/app/aftercare';

hydrateRoot(document.querySelector('#root')!, <Aftercare treated="2026-11-20T15:30:00.000Z" />);
