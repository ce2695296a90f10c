import type { MicroneedlingTexts } from './texts.js';

/** Written for a patient at night: reading grade 4 or lower, no sentence over 15 words. */
export const en: MicroneedlingTexts = {
  name: 'Microneedling',
  doNot: 'Do not',
  reviewed: null,
  phases: {
    immediate: {
      title: 'Treatment day',
      main: ['Keep your face clean and bare.', 'Use only gentle products.', 'Stay out of the sun.'],
    },
    'first-48-hours': {
      title: 'First 24 to 48 hours',
      main: [
        'Stay out of the sun.',
        'Keep your skin clean and moist.',
        'Keep your products plain.',
      ],
    },
    'first-week': {
      title: 'First week',
      main: ['Keep your skin moist.', 'Keep your products plain.', 'Keep safe from the sun.'],
    },
    'long-term': {
      title: 'Long term',
      main: [
        'Use sunscreen each day.',
        'Keep a gentle routine.',
        'Ask your clinic when to book again.',
      ],
    },
  },
  items: {
    makeup: {
      text: 'Do not wear makeup yet.',
      short: 'Makeup',
      more: 'It can carry germs into the tiny holes. That can lead to infection or sore skin.',
      after: 'You can wear makeup again.',
    },
    sweating: {
      text: 'Do not do things that make you sweat a lot.',
      short: 'Workouts, sauna, hot yoga',
      more: 'That means hard workouts, saunas and hot yoga. Sweat can sting. It can also lead to infection.',
      after: 'You can do workouts, saunas and hot yoga again.',
    },
    'direct-sun': {
      text: 'Do not stay in direct sun.',
      short: 'Direct sun, sunbathing',
      detail: 'SPF 30+, hat, shade',
      more: 'Your skin burns more easily now. Sun can harm skin as it heals. It can spoil your result.',
      after: 'You can go in the sun with care: SPF 30 or more, a hat and shade.',
    },
    actives: {
      text: 'Do not use strong skin products.',
      short: 'Retinol, acids, vitamin C on skin',
      more: 'That means retinol, acids (AHA or BHA) and vitamin C creams or serums. Retinol is a form of vitamin A. AHA and BHA peel off dead skin. All are too harsh right now. They can make your skin sore. You can eat fruit with vitamin C.',
      after: 'Ask your clinic before you use strong skin products.',
    },
    scrubbing: {
      text: 'Do not scrub your face.',
      short: 'Scrubs, harsh washes',
      more: 'Do not use harsh washes or exfoliants.',
      after: 'Ask your clinic before you scrub your face.',
    },
    'unwashed-hands': {
      text: 'Do not touch your face with unwashed hands.',
      short: 'Unwashed hands',
    },
    picking: { text: 'Do not pick at skin that peels or flakes.', short: 'Picking your skin' },
    smoking: {
      text: 'Do not smoke.',
      short: 'Smoking',
      more: 'It slows healing and harms your skin.',
    },
    alcohol: {
      text: 'Do not drink a lot of alcohol.',
      short: 'A lot of alcohol',
      more: 'It slows healing and harms your skin.',
    },
    wash: {
      text: 'Wash your face with a gentle cleanser.',
      short: 'Wash gently',
      detail: 'no sulfates, pat dry',
      more: 'Choose one with no sulfates. These make soap foam. Keep your skin clean. Pat it dry with a soft, clean towel.',
    },
    hydrate: {
      text: 'Keep your skin moist.',
      short: 'Moisturize',
      detail: 'soothing products',
      more: 'Use a soothing serum or moisturizer. It helps your skin heal. Keep on with it if your skin peels.',
    },
    sunscreen: {
      text: 'Use sunscreen.',
      short: 'Sunscreen',
      detail: 'SPF 30 or more, every 2 hours',
      more: 'Choose broad-spectrum, SPF 30 or more, for sensitive skin. Broad-spectrum stops both UVA and UVB, the rays that harm skin. SPF shows how well it stops sunburn. Outside, put it on again every 2 hours.',
    },
    'simple-routine': {
      text: 'Keep it simple and gentle.',
      short: 'Plain products',
      detail: '3 are enough',
      more: 'A mild cleanser, a hydrating serum and a gentle moisturizer are enough.',
    },
    'hat-and-shade': {
      text: 'Wear a hat.',
      short: 'Hat and shade',
      detail: 'when you go out',
      more: 'Find shade when you can.',
    },
    'cold-compress': {
      text: 'Use a cold compress if your face is puffy.',
      short: 'Cold compress',
      detail: 'if you are puffy',
    },
    'special-serum': {
      text: 'Ask first about a special serum.',
      more: 'Use only one that your clinic gave you or agreed to.',
    },
    routine: {
      text: 'Keep a steady, gentle routine.',
      short: 'Gentle routine',
      more: 'Wash, moisturize and keep safe from the sun.',
    },
    'sunscreen-habit': {
      text: 'Make sunscreen a habit.',
      short: 'Sunscreen each day',
      more: 'Keep it up when your skin has healed. It helps you keep your result.',
    },
    collagen: {
      text: 'Ask your clinic about skin products.',
      more: 'Some help your skin make collagen. Ask which ones to use.',
    },
    'next-session': {
      text: 'Ask your clinic when to book again.',
      more: 'You may need more than one treatment. Do what your clinic says on how often.',
    },
  },
  questions: {
    makeup: { ask: 'Can I wear makeup?' },
    exercise: { ask: 'Can I work out, do hot yoga or use a sauna?' },
    sun: {
      ask: 'Can I sit in the sun?',
      answer: 'With care: SPF 30 or more, a hat and shade.',
    },
    actives: { ask: 'Can I use retinol, AHA, BHA or vitamin C cream?' },
    scrub: { ask: 'Can I scrub or exfoliate?' },
    wash: { ask: 'Can I wash my face?', answer: 'Yes, gently.' },
    hydrate: { ask: 'Can I use moisturizer or hyaluronic acid?' },
    sunscreen: { ask: 'Can I use sunscreen?', answer: 'Yes, SPF 30 or more.' },
    'cold-compress': { ask: 'Can I use a cold compress?', answer: 'Yes, if your face is puffy.' },
    touch: { ask: 'Can I touch my face?', answer: 'With care: only with just-washed hands.' },
    pick: { ask: 'Can I pick skin that flakes?' },
    smoke: { ask: 'Can I smoke?' },
    alcohol: { ask: 'Can I drink a lot of alcohol?' },
    fruit: {
      ask: 'Can I eat fruit with vitamin C?',
      answer: 'Yes. The limit is only for vitamin C on your skin.',
    },
    'next-session': { ask: 'Can I book the next session?', short: 'Your next session' },
    other: {
      ask: 'Can I swim, have a hot shower, shave, fly, take painkillers or have other treatments?',
      short: 'Swimming, hot showers, shaving, flying, painkillers or other treatments',
    },
  },
  signs: {
    'redness-and-swelling':
      'Your skin may be a bit puffy, warm or red. It usually eases in a few days. Redness is hard to see on brown or black skin.',
    tightness: 'Your skin may feel tight, dry and tender.',
    'burns-easily': 'Your skin burns more easily in the sun.',
    peeling: 'Your skin may peel or flake as it heals.',
    'worse-swelling': 'Your skin gets more puffy or swollen.',
    'worse-redness': 'Your skin gets more sore, warmer or redder.',
    pus: 'You see pus.',
    'not-eased': 'Your skin is still puffy, sore or red after 3 days.',
    'high-temperature': 'You have a high temperature or feel shivery.',
    'worse-pain': 'You have pain that gets worse.',
    spreading: 'You have a sore area that spreads.',
    blisters: 'You get blisters or a cold sore.',
    worried: 'Anything else about your skin worries you.',
    throat: 'Your lips, tongue or throat swell.',
    breathing: 'It is hard to breathe.',
  },
  products: {
    serum: 'Serum: look for hyaluronic acid (holds water) or peptides (tiny parts of protein).',
    moisturizer: 'Moisturizer: look for aloe vera, chamomile or Centella asiatica.',
    sunscreen: 'Sunscreen: a must. Choose broad-spectrum, SPF 30 or more, for sensitive skin.',
  },
  tips: {
    water: 'Drink plenty of water.',
    food: 'Eat well: fruit, vegetables, lean protein and healthy fats. They give you vitamins, minerals and antioxidants.',
  },
  about: {
    needles: 'Fine needles make tiny holes in your skin. This is a small, controlled injury.',
    healing: 'As your skin heals, it makes new collagen and elastin.',
    'used-for':
      'It is used for lines, wrinkles and acne scars. It is used for skin texture and tone too.',
    exosomes: 'Some clinics offer exosome products. Ask your clinic about them.',
    infection: 'Infection is rare. Poor aftercare can lead to it.',
    'good-care': 'Good care now helps your skin heal well. It also means fewer problems.',
  },
  closing: {
    'clinic-first':
      'Your clinic knows your skin. If your clinic told you something else, do what your clinic said.',
  },
};
