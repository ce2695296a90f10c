import { renderToString } from 'react-dom/server';
import { Aftercare } from './Aftercare';

export const render = () => renderToString(<Aftercare />);
