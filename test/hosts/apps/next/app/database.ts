/** Your own query. The column holds an instant, such as `timestamptz`. */
export async function treatmentOf(_patient: string): Promise<{ readonly treated: Date }> {
  return { treated: new Date('2026-11-20T15:30:00Z') };
}
