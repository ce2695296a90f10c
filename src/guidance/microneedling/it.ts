import type { MicroneedlingTexts } from './texts.js';

/** Speaks to the patient as "Lei", in lower case; lines to avoid begin with "Non". */
export const it: MicroneedlingTexts = {
  name: 'Microneedling',
  doNot: 'Non',
  reviewed: null,
  phases: {
    immediate: {
      title: 'Giorno del trattamento',
      main: [
        'Tenga il viso pulito e senza trucco.',
        'Usi solo prodotti delicati.',
        'Non stia al sole.',
      ],
    },
    'first-48-hours': {
      title: 'Prime 24-48 ore',
      main: [
        'Non stia al sole.',
        'Tenga la pelle pulita e idratata.',
        'Usi solo prodotti semplici.',
      ],
    },
    'first-week': {
      title: 'Prima settimana',
      main: ['Tenga la pelle idratata.', 'Usi solo prodotti semplici.', 'Si protegga dal sole.'],
    },
    'long-term': {
      title: 'A lungo termine',
      main: [
        'Usi la crema solare ogni giorno.',
        'Segua una routine delicata.',
        'Chieda alla clinica quando prenotare di nuovo.',
      ],
    },
  },
  items: {
    makeup: {
      text: 'Non si trucchi per ora.',
      short: 'Trucco',
      more: 'Il trucco può portare germi nei piccoli fori. Così la pelle può infettarsi o irritarsi.',
      after: 'Può truccarsi di nuovo.',
    },
    sweating: {
      text: 'Non faccia cose che la fanno sudare molto.',
      short: 'Sport, sauna, hot yoga',
      more: 'Niente allenamenti intensi, sauna o hot yoga. Il sudore può irritare la pelle. Può anche portare a un’infezione.',
      after: 'Può di nuovo allenarsi e fare sauna e hot yoga.',
    },
    'direct-sun': {
      text: 'Non stia sotto il sole diretto.',
      short: 'Sole diretto, abbronzatura',
      detail: 'SPF\u00a030+, cappello, ombra',
      more: 'Ora la pelle si scotta più facilmente. Il sole può danneggiare la pelle mentre guarisce. Può rovinare il risultato.',
      after: 'Può andare al sole con cautela: crema solare SPF\u00a030 o più, cappello e ombra.',
    },
    actives: {
      text: 'Non usi prodotti forti sulla pelle.',
      short: 'Retinolo, acidi, vitamina C (pelle)',
      more: 'Niente retinolo, niente acidi (AHA o BHA). Niente vitamina C in creme o sieri. Il retinolo è una forma di vitamina A. AHA e BHA tolgono la pelle morta. Ora questi prodotti sono troppo aggressivi. Possono irritare la pelle. Può mangiare frutta con vitamina C.',
      after: 'Chieda alla clinica prima di usare prodotti forti sulla pelle.',
    },
    scrubbing: {
      text: 'Non strofini il viso e non faccia lo scrub.',
      short: 'Scrub, detergenti aggressivi',
      more: 'Non usi detergenti aggressivi né esfolianti.',
      after: 'Chieda alla clinica prima di strofinare il viso o fare lo scrub.',
    },
    'unwashed-hands': {
      text: 'Non si tocchi il viso senza prima lavarsi le mani.',
      short: 'Mani non lavate',
    },
    picking: {
      text: 'Non stuzzichi e non stacchi la pelle che si spella o si squama.',
      short: 'Stuzzicare la pelle',
    },
    smoking: {
      text: 'Non fumi.',
      short: 'Fumo',
      more: 'Il fumo rallenta la guarigione e fa male alla pelle.',
    },
    alcohol: {
      text: 'Non beva molto alcol.',
      short: 'Molto alcol',
      more: 'L’alcol rallenta la guarigione e fa male alla pelle.',
    },
    wash: {
      text: 'Lavi il viso con un detergente delicato.',
      short: 'Detersione delicata',
      detail: 'senza solfati, tamponare',
      more: 'Ne scelga uno senza solfati. I solfati fanno schiuma. Tenga la pelle pulita. Asciughi il viso tamponando con un asciugamano morbido e pulito.',
    },
    hydrate: {
      text: 'Tenga la pelle idratata.',
      short: 'Idratazione',
      detail: 'prodotti lenitivi',
      more: 'Usi un siero o una crema che calma e idrata. Aiuta la pelle a guarire. Continui anche se la pelle si spella.',
    },
    sunscreen: {
      text: 'Usi la crema solare.',
      short: 'Crema solare',
      detail: 'SPF\u00a030 o più, ogni 2 ore',
      more: 'La scelga ad ampio spettro, SPF\u00a030 o più, per pelli sensibili. L’ampio spettro ferma i raggi UVA e UVB, che fanno male alla pelle. L’SPF indica quanto protegge dalle scottature. All’aperto, la rimetta ogni 2 ore.',
    },
    'simple-routine': {
      text: 'Curi la pelle in modo semplice e delicato.',
      short: 'Prodotti semplici',
      detail: 'ne bastano 3',
      more: 'Bastano un detergente delicato, un siero idratante e una crema idratante delicata.',
    },
    'hat-and-shade': {
      text: 'Metta un cappello.',
      short: 'Cappello, ombra',
      detail: 'all’aperto',
      more: 'Cerchi l’ombra quando può.',
    },
    'cold-compress': {
      text: 'Usi un impacco freddo se il viso è gonfio.',
      short: 'Impacco freddo',
      detail: 'se il viso è gonfio',
    },
    'special-serum': {
      text: 'Chieda prima di usare un siero speciale.',
      more: 'Ne usi solo uno che la clinica le ha dato o ha approvato.',
    },
    routine: {
      text: 'Segua una routine regolare e delicata.',
      short: 'Routine delicata',
      more: 'Lavi il viso, metta la crema idratante e si protegga dal sole.',
    },
    'sunscreen-habit': {
      text: 'Prenda l’abitudine di usare la crema solare.',
      short: 'Crema solare ogni giorno',
      more: 'Continui anche quando la pelle sarà guarita. Aiuta a mantenere il risultato.',
    },
    collagen: {
      text: 'Chieda consiglio alla clinica sui prodotti per la pelle.',
      more: 'Alcuni aiutano la pelle a produrre collagene. Chieda quali usare.',
    },
    'next-session': {
      text: 'Chieda alla clinica quando prenotare di nuovo.',
      more: 'Può servire più di un trattamento. Per la frequenza, segua quello che dice la clinica.',
    },
  },
  questions: {
    makeup: { ask: 'Posso truccarmi?' },
    exercise: { ask: 'Posso allenarmi, fare hot yoga o la sauna?' },
    sun: {
      ask: 'Posso stare al sole?',
      answer: 'Con cautela: crema solare SPF\u00a030 o più, cappello e ombra.',
    },
    actives: { ask: 'Posso usare retinolo, AHA, BHA o una crema con vitamina C?' },
    scrub: { ask: 'Posso fare lo scrub o usare un esfoliante?' },
    wash: { ask: 'Posso lavarmi il viso?', answer: 'Sì, con delicatezza.' },
    hydrate: { ask: 'Posso usare la crema idratante o l’acido ialuronico?' },
    sunscreen: { ask: 'Posso usare la crema solare?', answer: 'Sì, SPF\u00a030 o più.' },
    'cold-compress': {
      ask: 'Posso usare un impacco freddo?',
      answer: 'Sì, se il viso è gonfio.',
    },
    touch: {
      ask: 'Posso toccarmi il viso?',
      answer: 'Con cautela: solo con le mani appena lavate.',
    },
    pick: { ask: 'Posso staccare la pelle che si squama?' },
    smoke: { ask: 'Posso fumare?' },
    alcohol: { ask: 'Posso bere molto alcol?' },
    fruit: {
      ask: 'Posso mangiare frutta con vitamina C?',
      answer: 'Sì. Il limite vale solo per la vitamina C sulla pelle.',
    },
    'next-session': { ask: 'Posso prenotare la prossima seduta?', short: 'La prossima seduta' },
    other: {
      ask: 'Posso nuotare, fare una doccia calda, radermi, volare, prendere antidolorifici o fare altri trattamenti?',
      short: 'Nuoto, docce calde, rasatura, voli, antidolorifici o altri trattamenti',
    },
  },
  signs: {
    'redness-and-swelling':
      'La pelle può essere un po’ gonfia, calda o rossa. Di solito migliora in pochi giorni. Sulla pelle scura o nera il rossore si vede poco.',
    tightness: 'Può sentire la pelle tesa, secca e sensibile.',
    'burns-easily': 'La pelle si scotta più facilmente al sole.',
    peeling: 'La pelle può spellarsi mentre guarisce.',
    'worse-swelling': 'La pelle è più gonfia di prima.',
    'worse-redness': 'La pelle è più dolorante, più calda o più rossa di prima.',
    pus: 'Vede del pus.',
    'not-eased': 'Dopo 3 giorni la pelle è ancora gonfia, dolorante o rossa.',
    'high-temperature': 'Ha la febbre o i brividi.',
    'worse-pain': 'Il dolore è più forte di prima.',
    spreading: 'Ha una zona dolorante che si allarga.',
    blisters: 'Compaiono vesciche o un herpes labiale (febbre sulle labbra).',
    worried: 'Qualcos’altro sulla pelle la preoccupa.',
    throat: 'Si gonfiano le labbra, la lingua o la gola.',
    breathing: 'Fa fatica a respirare.',
  },
  products: {
    serum:
      'Siero: ne cerchi uno con acido ialuronico (trattiene l’acqua) o peptidi (minuscole parti di proteine).',
    moisturizer: 'Crema idratante: ne cerchi una con aloe vera, camomilla o Centella asiatica.',
    sunscreen:
      'Crema solare: è indispensabile. La scelga ad ampio spettro, SPF\u00a030 o più, per pelli sensibili.',
  },
  tips: {
    water: 'Beva molta acqua.',
    food: 'Mangi in modo equilibrato: frutta, verdura, proteine magre e grassi sani. Contengono vitamine, minerali e antiossidanti.',
  },
  about: {
    needles: 'Aghi sottili fanno piccoli fori nella pelle. È una piccola ferita controllata.',
    healing: 'Mentre guarisce, la pelle produce nuovo collagene e nuova elastina.',
    'used-for':
      'Il trattamento si usa per linee sottili, rughe e cicatrici da acne. Si usa anche per la grana e il colorito della pelle.',
    exosomes: 'Alcune cliniche offrono prodotti con esosomi. Chieda informazioni alla sua clinica.',
    infection: 'L’infezione è rara. Può venire se dopo il trattamento non si cura bene la pelle.',
    'good-care': 'Una buona cura aiuta la pelle a guarire bene. Così ci sono anche meno problemi.',
  },
  closing: {
    'clinic-first':
      'La sua clinica conosce la sua pelle. Se le ha detto altro, faccia come ha detto la clinica.',
  },
};
