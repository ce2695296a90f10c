import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Aftercare } from '../react/Aftercare';

function Page() {
  useEffect(() => void import('aftercare-guide/define'), []);
  return <Aftercare />;
}

createRoot(document.querySelector('#root')!).render(<Page />);
