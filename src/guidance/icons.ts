import type { Item } from './protocol.js';

/** The pictures that an item can have. They stand beside words and never replace them. */
export const iconNames = [
  'makeup',
  'exercise',
  'sun',
  'flask',
  'brush',
  'hand',
  'peel',
  'smoke',
  'glass',
  'wash',
  'drop',
  'tube',
  'bottle',
  'hat',
  'cold',
  'serum',
  'calendar',
] as const;

export type IconName = (typeof iconNames)[number];

/** By the ids of the built-in guidance, which a clinic's own file often keeps. */
const iconsById: Readonly<Record<string, IconName>> = {
  makeup: 'makeup',
  sweating: 'exercise',
  'direct-sun': 'sun',
  actives: 'flask',
  scrubbing: 'brush',
  'unwashed-hands': 'hand',
  picking: 'peel',
  smoking: 'smoke',
  alcohol: 'glass',
  wash: 'wash',
  hydrate: 'drop',
  sunscreen: 'tube',
  'simple-routine': 'bottle',
  'hat-and-shade': 'hat',
  'cold-compress': 'cold',
  'special-serum': 'serum',
  routine: 'wash',
  'sunscreen-habit': 'tube',
  collagen: 'serum',
  'next-session': 'calendar',
};

/** The picture of an item: its own, else the one of its id, else none. */
export function iconOf({ id, icon }: Pick<Item, 'id' | 'icon'>): IconName | null {
  if (icon) return icon;
  // An id may be `toString`.
  return Object.hasOwn(iconsById, id) ? iconsById[id]! : null;
}
