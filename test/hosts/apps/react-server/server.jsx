import { renderToString } from 'react-dom/server';
import { Aftercare } from '../react/Aftercare.jsx';

export const render = () => renderToString(<Aftercare />);
