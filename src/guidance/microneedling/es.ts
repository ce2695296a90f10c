import type { MicroneedlingTexts } from './texts.js';

/** Neutral Spanish with "usted" and no gendered reader; "do not" is "No" with the imperative. */
export const es: MicroneedlingTexts = {
  name: 'Microneedling',
  doNot: 'No',
  reviewed: null,
  phases: {
    immediate: {
      title: 'Día del tratamiento',
      main: [
        'Lleve la cara limpia y sin maquillar.',
        'Use solo productos suaves.',
        'No se exponga al sol.',
      ],
    },
    'first-48-hours': {
      title: 'Primeras 24 a 48 horas',
      main: [
        'No se exponga al sol.',
        'Mantenga la piel limpia e hidratada.',
        'Use solo productos sencillos.',
      ],
    },
    'first-week': {
      title: 'Primera semana',
      main: ['Mantenga la piel hidratada.', 'Use solo productos sencillos.', 'Protéjase del sol.'],
    },
    'long-term': {
      title: 'A largo plazo',
      main: [
        'Use protector solar todos los días.',
        'Siga una rutina suave.',
        'Pregunte a su clínica cuándo reservar otra sesión.',
      ],
    },
  },
  items: {
    makeup: {
      text: 'No se maquille todavía.',
      short: 'Maquillaje',
      more: 'El maquillaje puede llevar gérmenes a los agujeritos de la piel. Eso puede causar una infección o irritar la piel.',
      after: 'Puede volver a maquillarse.',
    },
    sweating: {
      text: 'No haga actividades que le hagan sudar mucho.',
      short: 'Ejercicio, sauna, hot yoga',
      more: 'Es decir: ejercicio intenso, saunas y hot yoga. El sudor puede irritar la piel. También puede causar una infección.',
      after: 'Puede volver a hacer ejercicio intenso y hot yoga, e ir a la sauna.',
    },
    'direct-sun': {
      text: 'No se exponga al sol directo.',
      short: 'Sol directo, tomar el sol',
      detail: 'SPF\u00a030+, sombrero, sombra',
      more: 'Ahora la piel se quema más fácilmente. El sol puede dañar la piel mientras se recupera. También puede arruinar el resultado.',
      after:
        'Puede salir al sol con cuidado: protector solar SPF\u00a030 o más, sombrero y sombra.',
    },
    actives: {
      text: 'No use productos fuertes para la piel.',
      short: 'Retinol, ácidos, vitamina C en la piel',
      more: 'Es decir: retinol, ácidos (AHA o BHA) y cremas o sérums con vitamina C. El retinol es una forma de vitamina A. Los AHA y BHA quitan la piel muerta. Todos son demasiado fuertes en este momento. Pueden irritar la piel. Puede comer fruta con vitamina C.',
      after: 'Pregunte a su clínica antes de usar productos fuertes para la piel.',
    },
    scrubbing: {
      text: 'No se frote ni se exfolie la cara.',
      short: 'Exfoliantes, limpiadores fuertes',
      more: 'No use limpiadores fuertes ni exfoliantes.',
      after: 'Pregunte a su clínica antes de frotarse o exfoliarse la cara.',
    },
    'unwashed-hands': {
      text: 'No se toque la cara con las manos sin lavar.',
      short: 'Manos sin lavar',
    },
    picking: {
      text: 'No se arranque ni se toquetee la piel que se pela o se descama.',
      short: 'Arrancar o toquetear la piel',
    },
    smoking: {
      text: 'No fume.',
      short: 'Fumar',
      more: 'Fumar retrasa la recuperación y daña la piel.',
    },
    alcohol: {
      text: 'No beba mucho alcohol.',
      short: 'Mucho alcohol',
      more: 'Retrasa la recuperación y daña la piel.',
    },
    wash: {
      text: 'Lávese la cara con un limpiador suave.',
      short: 'Lavado suave',
      detail: 'sin sulfatos, secar a toquecitos',
      more: 'Elija uno sin sulfatos. Los sulfatos hacen espuma. Mantenga la piel limpia. Séquela a toquecitos con una toalla suave y limpia.',
    },
    hydrate: {
      text: 'Mantenga la piel hidratada.',
      short: 'Hidratar la piel',
      detail: 'productos calmantes',
      more: 'Use un sérum o una crema hidratante que calme la piel. Ayuda a la piel a recuperarse. Siga hidratando la piel aunque se pele.',
    },
    sunscreen: {
      text: 'Use protector solar.',
      short: 'Protector solar',
      detail: 'SPF\u00a030 o más, cada 2 horas',
      more: 'Elija uno de amplio espectro, SPF (FPS)\u00a030 o más, para piel sensible. El amplio espectro frena los rayos UVA y UVB, que dañan la piel. El SPF indica cuánto protege de las quemaduras. Al aire libre, póngaselo de nuevo cada 2 horas.',
    },
    'simple-routine': {
      text: 'Siga una rutina sencilla y suave.',
      short: 'Pocos productos',
      detail: 'bastan 3',
      more: 'Basta con un limpiador suave, un sérum hidratante y una crema hidratante suave.',
    },
    'hat-and-shade': {
      text: 'Póngase un sombrero.',
      short: 'Sombrero y sombra',
      detail: 'al salir',
      more: 'Busque la sombra cuando pueda.',
    },
    'cold-compress': {
      text: 'Póngase un paño frío si tiene la cara hinchada.',
      short: 'Paño frío',
      detail: 'si hay hinchazón',
    },
    'special-serum': {
      text: 'Pregunte antes de usar un sérum especial.',
      more: 'Use solo uno que le haya dado o aprobado su clínica.',
    },
    routine: {
      text: 'Siga una rutina suave y constante.',
      short: 'Rutina suave',
      more: 'Lávese la cara, use crema hidratante y protéjase del sol.',
    },
    'sunscreen-habit': {
      text: 'Acostúmbrese a usar protector solar.',
      short: 'Protector solar a diario',
      more: 'Siga usándolo aunque la piel ya se haya recuperado. Le ayuda a mantener el resultado.',
    },
    collagen: {
      text: 'Pregunte a su clínica por productos para la piel.',
      more: 'Algunos ayudan a la piel a producir colágeno. Pregunte cuáles usar.',
    },
    'next-session': {
      text: 'Pregunte a su clínica cuándo reservar otra sesión.',
      more: 'Puede que necesite más de un tratamiento. Haga lo que su clínica le diga sobre la frecuencia.',
    },
  },
  questions: {
    makeup: { ask: '¿Puedo maquillarme?' },
    exercise: { ask: '¿Puedo hacer ejercicio o hot yoga, o ir a una sauna?' },
    sun: {
      ask: '¿Puedo estar al sol?',
      answer: 'Con cuidado: protector solar SPF\u00a030 o más, sombrero y sombra.',
    },
    actives: { ask: '¿Puedo usar retinol, AHA, BHA o vitamina C en la piel?' },
    scrub: { ask: '¿Puedo frotarme o exfoliarme la cara?' },
    wash: { ask: '¿Puedo lavarme la cara?', answer: 'Sí, con suavidad.' },
    hydrate: { ask: '¿Puedo usar crema hidratante o ácido hialurónico?' },
    sunscreen: { ask: '¿Puedo usar protector solar?', answer: 'Sí, SPF\u00a030 o más.' },
    'cold-compress': {
      ask: '¿Puedo ponerme un paño frío?',
      answer: 'Sí, si tiene la cara hinchada.',
    },
    touch: {
      ask: '¿Puedo tocarme la cara?',
      answer: 'Con cuidado: solo con las manos recién lavadas.',
    },
    pick: { ask: '¿Puedo arrancarme o toquetearme la piel que se descama?' },
    smoke: { ask: '¿Puedo fumar?' },
    alcohol: { ask: '¿Puedo beber mucho alcohol?' },
    fruit: {
      ask: '¿Puedo comer fruta con vitamina C?',
      answer: 'Sí. La restricción es solo para la vitamina C en la piel.',
    },
    'next-session': { ask: '¿Puedo reservar la próxima sesión?', short: 'Su próxima sesión' },
    other: {
      ask: '¿Puedo nadar, ducharme con agua caliente, afeitarme o depilarme? ¿Puedo volar, tomar medicinas para el dolor o hacerme otros tratamientos?',
      short:
        'Nadar, ducha caliente, afeitado o depilación, volar, medicinas para el dolor, otros tratamientos',
    },
  },
  signs: {
    'redness-and-swelling':
      'Puede notar la piel un poco hinchada, caliente o roja. Suele mejorar en unos días. En piel morena o negra, cuesta ver el enrojecimiento.',
    tightness: 'Puede notar la piel tirante, seca y sensible.',
    'burns-easily': 'La piel se quema con más facilidad al sol.',
    peeling: 'La piel puede pelarse al recuperarse.',
    'worse-swelling': 'La piel está más hinchada que antes.',
    'worse-redness': 'La piel está más dolorida, más caliente o más roja que antes.',
    pus: 'Ve pus en la piel.',
    'not-eased': 'Después de 3 días, la piel sigue hinchada, dolorida o roja.',
    'high-temperature': 'Tiene fiebre o escalofríos.',
    'worse-pain': 'El dolor es más fuerte que antes.',
    spreading: 'Una zona que duele se extiende.',
    blisters: 'Le salen ampollas o un herpes labial (calentura o fuego en la boca).',
    worried: 'Le preocupa alguna otra cosa de su piel.',
    throat: 'Se le hinchan los labios, la lengua o la garganta.',
    breathing: 'Le cuesta respirar.',
  },
  products: {
    serum:
      'Sérum: busque ácido hialurónico (retiene el agua) o péptidos (partes diminutas de proteína).',
    moisturizer: 'Crema hidratante: busque aloe vera, manzanilla o Centella asiatica.',
    sunscreen:
      'Protector solar: imprescindible. Elija uno de amplio espectro, SPF (FPS)\u00a030 o más, para piel sensible.',
  },
  tips: {
    water: 'Beba mucha agua.',
    food: 'Coma bien: frutas, verduras, proteínas magras y grasas saludables. Le dan vitaminas, minerales y antioxidantes.',
  },
  about: {
    needles: 'Unas agujas finas hacen agujeritos en la piel. Es una herida pequeña y controlada.',
    healing: 'Al recuperarse, la piel produce colágeno y elastina nuevos.',
    'used-for':
      'Se usa para líneas finas, arrugas y cicatrices de acné. También se usa para la textura y el tono de la piel.',
    exosomes: 'Algunas clínicas ofrecen productos con exosomas. Pregunte a su clínica por ellos.',
    infection: 'Las infecciones son poco frecuentes. Pueden aparecer si no se cuida bien la piel.',
    'good-care': 'Cuidarse bien ahora ayuda a la piel a recuperarse y a tener menos problemas.',
  },
  closing: {
    'clinic-first':
      'Su clínica conoce su piel. Si su clínica le dijo otra cosa, haga lo que le dijo.',
  },
};
