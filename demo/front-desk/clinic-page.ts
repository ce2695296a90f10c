import {
  ELSEWHERE,
  likelyPage,
  linkedGuide,
  placeOf,
  readPlace,
  type PageGuide,
  type Place,
  type Site,
} from './site-pages.js';

/** Milliseconds without typing after which an address is looked up. */
const PAUSE = 400;

/** The page that links lead to, and what is known of it. */
export class ClinicPage {
  readonly #site: Site | null;
  readonly #onChange: () => void;
  #address = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  place: Place = ELSEWHERE;

  /** @param onChange - Called when more or less is known than before. */
  constructor(site: Site | null, onChange: () => void) {
    this.#site = site;
    this.#onChange = onChange;
  }

  /** The guide that takes the date from a link; `null` if it is not known, or there is none. */
  get guide(): PageGuide | null {
    return linkedGuide(this.place);
  }

  /** The address to begin with: the kept one if a link can lead there. */
  firstAddress(kept: string): string {
    const works = linkedGuide(placeOf(kept, this.#site)) !== null;
    return this.#site && !works ? (likelyPage(this.#site)?.address ?? '') : kept;
  }

  follow(address: string): void {
    if (address === this.#address) return;
    this.#address = address;
    clearTimeout(this.#pause);
    this.#learn(placeOf(address, this.#site));
    if (this.place.kind === 'asking')
      this.#pause = setTimeout(() => void this.#ask(address), PAUSE);
  }

  async #ask(address: string): Promise<void> {
    const place = await readPlace(address);
    if (address === this.#address) this.#learn(place);
  }

  #learn(place: Place): void {
    if (place === this.place) return;
    this.place = place;
    this.#onChange();
  }
}
