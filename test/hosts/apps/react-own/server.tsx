import { renderToString } from 'react-dom/server';
import { Aftercare } from '../next/app/aftercare';

export const render = () => renderToString(<Aftercare treated="2026-11-20T15:30:00.000Z" />);
