import type { Sign } from '../../../../src/guidance/protocol.js';
import type { OpenFile } from '../open-file.js';
import { Refusal } from '../refusal.js';

const isCallSign = ({ level, ...sign }: Sign) => level === 'call' && !('from' in sign && sign.from);

/** Throws a `Refusal` if without this sign there would be none to call for from the first hour on. */
export function refuseWithoutCallSign({ before }: OpenFile, id: string): void {
  const isLast = before.signs.filter(isCallSign).every((sign) => sign.id === id);
  if (isLast && before.signs.some((sign) => sign.id === id && isCallSign(sign)))
    throw new Refusal('The guide needs one sign to call the clinic for from the first hour on.');
}
