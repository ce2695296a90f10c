import { useState } from 'react';

export function Aftercare() {
  const [date, setDate] = useState('2026-11-20T15:30');
  const [phase, setPhase] = useState('');
  return (
    <>
      <aftercare-guide
        procedure-date={date}
        clinic-name="Rosewater Clinic"
        clinic-phone="020 7946 0018"
        extend="sweating:96"
        languages="en es"
        heading-level={3}
        remember
        onaftercare-ready={(event) => setPhase(event.detail.phase)}
        onaftercare-phase-change={(event) => setPhase(event.detail.phase)}
      >
        Call us on <a href="tel:02079460018">020 7946 0018</a>.
      </aftercare-guide>
      <output>{phase}</output>
      <button onClick={() => setDate('2026-11-10')}>Another treatment</button>
    </>
  );
}
