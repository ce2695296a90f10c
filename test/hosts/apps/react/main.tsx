import 'aftercare-guide/define';
import { createRoot } from 'react-dom/client';
import { Aftercare } from './Aftercare';

createRoot(document.querySelector('#root')!).render(<Aftercare />);
