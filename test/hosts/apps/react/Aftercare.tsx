import type {} from 'aftercare-guide/jsx';
import { useState } from 'react';

export function Aftercare() {
  const [date, setDate] = useState('2026-11-20T15:30');
  const [phase, setPhase] = useState<string | null>(null);
  return (
    <>
      <aftercare-guide
        procedure-date={date}
        clinic-name="YOUR CLINIC"
        clinic-phone="YOUR NUMBER"
        extend="sweating:96"
        languages="en es"
        heading-level={3}
        remember
        onaftercare-ready={(event) => setPhase(event.detail.phase)}
        onaftercare-phase-change={(event) => setPhase(event.detail.phase)}
      >
        Call us on <a href="tel:YOUR NUMBER">YOUR NUMBER</a>.
      </aftercare-guide>
      <output>{phase}</output>
      <button onClick={() => setDate('2026-11-10')}>Another treatment</button>
    </>
  );
}
