import { Aftercare } from './aftercare';
import { treatmentOf } from './database';

export default async function Page() {
  const { treated } = await treatmentOf('current patient');
  return <Aftercare treated={treated.toISOString()} />;
}
