'use client';

import 'aftercare-guide/define';
import type {} from 'aftercare-guide/jsx';
import { useState } from 'react';
import { guidance } from './guidance';

export function Aftercare({ treated }: { readonly treated: string }) {
  const [phase, setPhase] = useState<string | null>(null);
  return (
    <>
      <aftercare-guide
        procedure-date={treated}
        time-zone="Europe/London"
        clinic-name="YOUR CLINIC"
        clinic-phone="YOUR NUMBER"
        protocol={JSON.stringify(guidance)}
        onaftercare-ready={(event) => setPhase(event.detail.phase)}
        onaftercare-phase-change={(event) => setPhase(event.detail.phase)}
      >
        Call us on <a href="tel:YOUR NUMBER">YOUR NUMBER</a>.
      </aftercare-guide>
      <output>{phase}</output>
    </>
  );
}
