import { renderToString } from 'react-dom/server';
import { Aftercare } from '../react/Aftercare';

export const render = () => renderToString(<Aftercare />);
