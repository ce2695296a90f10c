import type {} from 'aftercare-guide/jsx';
import type { AftercareEvents } from 'aftercare-guide';
import { guidance } from '../next/app/guidance';

const note = ({ type, detail }: CustomEvent<AftercareEvents['aftercare-ready']>) => {
  document.querySelector('output')!.textContent += `${type} ${detail.phase}\n`;
};

/** Nothing here renders again: what React does not hand over while it takes over the page, it never does. */
export const Aftercare = () => (
  <>
    <aftercare-guide
      procedure-date="2026-11-20T15:30"
      protocol={guidance}
      onaftercare-ready={note}
      onaftercare-phase-change={note}
    />
    <output suppressHydrationWarning />
  </>
);
