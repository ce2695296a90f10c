import type { MicroneedlingTexts } from './texts.js';

/** Address: "Sie". Every line to avoid begins with "Nicht" and an infinitive, as on a package leaflet. */
export const de: MicroneedlingTexts = {
  name: 'Microneedling',
  doNot: 'Nicht',
  reviewed: null,
  phases: {
    immediate: {
      title: 'Tag der Behandlung',
      main: [
        'Halten Sie Ihr Gesicht sauber und ungeschminkt.',
        'Benutzen Sie nur milde Produkte.',
        'Bleiben Sie aus der Sonne.',
      ],
    },
    'first-48-hours': {
      title: 'Die ersten 24 bis 48 Stunden',
      main: [
        'Bleiben Sie aus der Sonne.',
        'Halten Sie Ihre Haut sauber und geben Sie ihr Feuchtigkeit.',
        'Bleiben Sie bei einfachen Produkten.',
      ],
    },
    'first-week': {
      title: 'Die erste Woche',
      main: [
        'Geben Sie Ihrer Haut Feuchtigkeit.',
        'Bleiben Sie bei einfachen Produkten.',
        'Schützen Sie sich vor der Sonne.',
      ],
    },
    'long-term': {
      title: 'Auf lange Sicht',
      main: [
        'Benutzen Sie jeden Tag Sonnencreme.',
        'Bleiben Sie bei einer sanften Pflege.',
        'Fragen Sie Ihre Praxis, wann Sie den nächsten Termin buchen können.',
      ],
    },
  },
  items: {
    makeup: {
      text: 'Nicht schminken: noch kein Make-up.',
      short: 'Make-up',
      more: 'Make-up kann Keime in die winzigen Löcher in der Haut bringen. Das kann zu einer Infektion oder zu gereizter Haut führen.',
      after: 'Sie dürfen sich wieder schminken.',
    },
    sweating: {
      text: 'Nicht stark ins Schwitzen kommen.',
      short: 'Sport, Sauna, Hot Yoga',
      more: 'Kein anstrengender Sport, keine Sauna, kein Hot Yoga. Schweiß kann brennen. Er kann auch zu einer Infektion führen.',
      after: 'Sport, Sauna und Hot Yoga sind wieder erlaubt.',
    },
    'direct-sun': {
      text: 'Nicht in die direkte Sonne gehen.',
      short: 'Direkte Sonne, Sonnenbad',
      detail: 'LSF\u00a030+, Hut, Schatten',
      more: 'Ihre Haut bekommt jetzt schneller einen Sonnenbrand. Sonne kann der Haut schaden, während sie heilt. Sonne kann auch Ihr Ergebnis verderben.',
      after:
        'Sie dürfen mit Vorsicht in die Sonne: Sonnencreme mit LSF\u00a030 (SPF\u00a030) oder mehr, Hut und Schatten.',
    },
    actives: {
      text: 'Nicht benutzen: Pflegeprodukte mit starken Wirkstoffen.',
      short: 'Retinol, Säuren, Vitamin-C-Pflege',
      more: 'Kein Retinol und keine Säuren (AHA oder BHA). Keine Cremes oder Seren mit Vitamin C. Retinol ist eine Form von Vitamin A. AHA und BHA lösen abgestorbene Haut ab. Das alles ist jetzt zu stark. Es kann Ihre Haut reizen. Obst mit Vitamin C dürfen Sie essen.',
      after: 'Fragen Sie Ihre Praxis, bevor Sie Pflegeprodukte mit starken Wirkstoffen benutzen.',
    },
    scrubbing: {
      text: 'Nicht im Gesicht rubbeln.',
      short: 'Peelings, aggressive Reiniger',
      more: 'Nicht benutzen: aggressive Gesichtsreiniger und Peelings.',
      after: 'Fragen Sie Ihre Praxis, bevor Sie im Gesicht rubbeln oder ein Peeling machen.',
    },
    'unwashed-hands': {
      text: 'Nicht mit ungewaschenen Händen ins Gesicht fassen.',
      short: 'Ungewaschene Hände',
    },
    picking: {
      text: 'Nicht an Haut zupfen, die sich schält oder schuppt.',
      short: 'An der Haut zupfen',
    },
    smoking: {
      text: 'Nicht rauchen.',
      short: 'Rauchen',
      more: 'Rauchen bremst die Heilung und schadet Ihrer Haut.',
    },
    alcohol: {
      text: 'Nicht viel Alkohol trinken.',
      short: 'Viel Alkohol',
      more: 'Alkohol bremst die Heilung und schadet Ihrer Haut.',
    },
    wash: {
      text: 'Waschen Sie Ihr Gesicht mit einem milden Gesichtsreiniger.',
      short: 'Sanft waschen',
      detail: 'ohne Sulfate, trocken tupfen',
      more: 'Wählen Sie einen ohne Sulfate. Sulfate lassen Seife schäumen. Halten Sie Ihre Haut sauber. Tupfen Sie das Gesicht mit einem weichen, sauberen Handtuch trocken.',
    },
    hydrate: {
      text: 'Geben Sie Ihrer Haut Feuchtigkeit.',
      short: 'Eincremen',
      detail: 'beruhigende Pflege',
      more: 'Benutzen Sie ein beruhigendes Serum oder eine beruhigende Feuchtigkeitscreme. Das hilft Ihrer Haut beim Heilen. Machen Sie damit auch weiter, wenn Ihre Haut sich schält.',
    },
    sunscreen: {
      text: 'Benutzen Sie Sonnencreme.',
      short: 'Sonnencreme',
      detail: 'LSF\u00a030 oder mehr, alle 2 Stunden',
      more: 'Wählen Sie UVA- und UVB-Schutz, LSF\u00a030 (SPF\u00a030) oder mehr, für empfindliche Haut. UVA und UVB sind Strahlen, die der Haut schaden. Der LSF zeigt, wie gut die Creme vor Sonnenbrand schützt. Cremen Sie sich draußen alle 2 Stunden neu ein.',
    },
    'simple-routine': {
      text: 'Halten Sie die Pflege einfach und sanft.',
      short: 'Einfache Pflege',
      detail: '3 Produkte reichen',
      more: 'Ein milder Gesichtsreiniger, ein Feuchtigkeitsserum und eine milde Feuchtigkeitscreme reichen.',
    },
    'hat-and-shade': {
      text: 'Tragen Sie einen Hut.',
      short: 'Hut, Schatten',
      detail: 'im Freien',
      more: 'Gehen Sie in den Schatten, wann immer es geht.',
    },
    'cold-compress': {
      text: 'Legen Sie eine kalte Kompresse auf, wenn Ihr Gesicht geschwollen ist.',
      short: 'Kalte Kompresse',
      detail: 'bei Schwellung',
    },
    'special-serum': {
      text: 'Fragen Sie zuerst, wenn Sie ein spezielles Serum benutzen möchten.',
      more: 'Benutzen Sie nur eines, das Ihre Praxis Ihnen gegeben oder erlaubt hat.',
    },
    routine: {
      text: 'Bleiben Sie bei einer regelmäßigen, sanften Pflege.',
      short: 'Sanfte Pflege',
      more: 'Das heißt: waschen, Feuchtigkeit geben und vor der Sonne schützen.',
    },
    'sunscreen-habit': {
      text: 'Machen Sie Sonnencreme zur Gewohnheit.',
      short: 'Täglich Sonnencreme',
      more: 'Bleiben Sie dabei, auch wenn Ihre Haut verheilt ist. Das hilft, Ihr Ergebnis zu erhalten.',
    },
    collagen: {
      text: 'Fragen Sie Ihre Praxis nach Pflegeprodukten.',
      more: 'Manche helfen Ihrer Haut, Kollagen zu bilden. Fragen Sie, welche Sie benutzen sollen.',
    },
    'next-session': {
      text: 'Fragen Sie Ihre Praxis, wann Sie den nächsten Termin buchen können.',
      more: 'Vielleicht brauchen Sie mehrere Behandlungen. Ihre Praxis sagt Ihnen, wie oft. Halten Sie sich daran.',
    },
  },
  questions: {
    makeup: { ask: 'Darf ich mich schminken?' },
    exercise: { ask: 'Darf ich Sport treiben, Hot Yoga machen oder in die Sauna gehen?' },
    sun: {
      ask: 'Darf ich in der Sonne sitzen?',
      answer:
        'Mit Vorsicht: Sonnencreme mit LSF\u00a030 (SPF\u00a030) oder mehr, Hut und Schatten.',
    },
    actives: { ask: 'Darf ich Retinol, AHA, BHA oder Vitamin-C-Creme benutzen?' },
    scrub: { ask: 'Darf ich im Gesicht rubbeln oder ein Peeling machen?' },
    wash: { ask: 'Darf ich mein Gesicht waschen?', answer: 'Ja, sanft.' },
    hydrate: { ask: 'Darf ich Feuchtigkeitscreme oder Hyaluronsäure benutzen?' },
    sunscreen: {
      ask: 'Darf ich Sonnencreme benutzen?',
      answer: 'Ja, mit LSF\u00a030 (SPF\u00a030) oder mehr.',
    },
    'cold-compress': {
      ask: 'Darf ich eine kalte Kompresse auflegen?',
      answer: 'Ja, wenn Ihr Gesicht geschwollen ist.',
    },
    touch: {
      ask: 'Darf ich mein Gesicht anfassen?',
      answer: 'Mit Vorsicht: nur mit frisch gewaschenen Händen.',
    },
    pick: { ask: 'Darf ich an Haut zupfen, die sich schuppt?' },
    smoke: { ask: 'Darf ich rauchen?' },
    alcohol: { ask: 'Darf ich viel Alkohol trinken?' },
    fruit: {
      ask: 'Darf ich Obst mit Vitamin C essen?',
      answer: 'Ja. Die Einschränkung gilt nur für Vitamin C auf der Haut.',
    },
    'next-session': { ask: 'Darf ich den nächsten Termin buchen?', short: 'Ihr nächster Termin' },
    other: {
      ask: 'Darf ich schwimmen, heiß duschen, mich rasieren, fliegen, Schmerzmittel nehmen oder andere Behandlungen bekommen?',
      short: 'Schwimmen, heiße Duschen, Rasur, Flüge, Schmerzmittel, andere Behandlungen',
    },
  },
  signs: {
    'redness-and-swelling':
      'Ihre Haut kann etwas geschwollen, warm oder rot sein. Meist wird es in ein paar Tagen besser. Auf brauner oder schwarzer Haut ist Rötung schwer zu sehen.',
    tightness: 'Ihre Haut kann spannen und sich trocken und empfindlich anfühlen.',
    'burns-easily': 'Ihre Haut bekommt schneller einen Sonnenbrand.',
    peeling: 'Beim Heilen kann die Haut sich schälen.',
    'worse-swelling': 'Ihre Haut schwillt stärker an als vorher.',
    'worse-redness': 'Ihre Haut ist schmerzhafter, wärmer oder röter als vorher.',
    pus: 'Sie sehen Eiter.',
    'not-eased': 'Ihre Haut ist nach 3 Tagen noch geschwollen, schmerzhaft oder rot.',
    'high-temperature': 'Sie haben Fieber oder Schüttelfrost, oder Sie frösteln.',
    'worse-pain': 'Sie haben Schmerzen, die stärker werden.',
    spreading: 'Eine Stelle, die wehtut, breitet sich aus.',
    blisters: 'Sie bekommen Blasen oder Lippenherpes (Fieberblasen).',
    worried: 'Etwas anderes an der Haut beunruhigt Sie.',
    throat: 'Zunge, Hals oder Lippen schwellen an.',
    breathing: 'Sie bekommen schlecht Luft.',
  },
  products: {
    serum:
      'Serum: Suchen Sie eines mit Hyaluronsäure (bindet Wasser) oder Peptiden (winzige Teile von Eiweiß).',
    moisturizer:
      'Feuchtigkeitscreme: Suchen Sie eine mit Aloe vera, Kamille oder Centella asiatica.',
    sunscreen:
      'Sonnencreme: ein Muss. Wählen Sie UVA- und UVB-Schutz, LSF\u00a030 (SPF\u00a030) oder mehr, für empfindliche Haut.',
  },
  tips: {
    water: 'Trinken Sie viel Wasser.',
    food: 'Essen Sie ausgewogen: Obst, Gemüse, fettarmes Eiweiß und gesunde Fette. So bekommen Sie Vitamine, Mineralstoffe und Antioxidantien.',
  },
  about: {
    needles:
      'Feine Nadeln machen winzige Löcher in Ihre Haut. Das ist eine kleine, kontrollierte Verletzung.',
    healing: 'Während Ihre Haut heilt, bildet sie neues Kollagen und Elastin.',
    'used-for':
      'Man nutzt Microneedling bei feinen Linien, Falten und Aknenarben. Man nutzt es auch für Hautstruktur und Hautton.',
    exosomes: 'Manche Praxen bieten Produkte mit Exosomen an. Fragen Sie dazu Ihre Praxis.',
    infection: 'Eine Infektion ist selten. Schlechte Nachsorge kann dazu führen.',
    'good-care':
      'Gute Pflege hilft Ihrer Haut jetzt, gut zu heilen. So gibt es auch weniger Probleme.',
  },
  closing: {
    'clinic-first': 'Ihre Praxis kennt Ihre Haut. Hat sie etwas anderes gesagt? Dann tun Sie das.',
  },
};
