import type { MicroneedlingTexts } from './texts.js';

/** Address: "você". Lines to avoid begin with "Não"; reasons to call follow "se:" (future subjunctive). */
export const pt: MicroneedlingTexts = {
  name: 'Microagulhamento',
  doNot: 'Não',
  reviewed: null,
  phases: {
    immediate: {
      title: 'Dia do procedimento',
      main: [
        'Deixe o rosto limpo e sem maquiagem.',
        'Use só produtos suaves.',
        'Fique longe do sol.',
      ],
    },
    'first-48-hours': {
      title: 'Primeiras 24 a 48 horas',
      main: [
        'Fique longe do sol.',
        'Mantenha a pele limpa e hidratada.',
        'Use só produtos simples.',
      ],
    },
    'first-week': {
      title: 'Primeira semana',
      main: ['Mantenha a pele hidratada.', 'Use só produtos simples.', 'Proteja a pele do sol.'],
    },
    'long-term': {
      title: 'A longo prazo',
      main: [
        'Use protetor solar todos os dias.',
        'Mantenha uma rotina de cuidados suaves.',
        'Pergunte à sua clínica quando marcar de novo.',
      ],
    },
  },
  items: {
    makeup: {
      text: 'Não use maquiagem ainda.',
      short: 'Maquiagem',
      more: 'A maquiagem pode levar germes para os furinhos da pele. Isso pode causar infecção ou irritação.',
      after: 'Você pode voltar a usar maquiagem.',
    },
    sweating: {
      text: 'Não faça nada que cause muito suor.',
      short: 'Treino, sauna, hot yoga',
      more: 'Isso vale para treino pesado, sauna e hot yoga. O suor pode fazer a pele arder. Também pode causar infecção.',
      after: 'Você pode voltar a treinar, ir à sauna e fazer hot yoga.',
    },
    'direct-sun': {
      text: 'Não fique no sol direto.',
      short: 'Sol direto, banho de sol',
      detail: 'FPS\u00a030+, chapéu, sombra',
      more: 'Agora sua pele queima com mais facilidade. O sol pode fazer mal à pele enquanto ela se recupera. Também pode estragar o resultado.',
      after: 'Você pode sair no sol com cuidado: protetor FPS\u00a030 ou mais, chapéu e sombra.',
    },
    actives: {
      text: 'Não use produtos fortes na pele.',
      short: 'Retinol, ácidos, vitamina C na pele',
      more: 'São eles: retinol, ácidos (AHA ou BHA) e vitamina C em creme ou sérum. O retinol é uma forma de vitamina A. AHA e BHA tiram a pele morta. Esses produtos são agressivos demais agora. Podem irritar a pele. Você pode comer frutas com vitamina C.',
      after: 'Pergunte à sua clínica antes de usar produtos fortes na pele.',
    },
    scrubbing: {
      text: 'Não esfregue nem esfolie o rosto.',
      short: 'Esfoliantes, sabonetes agressivos',
      more: 'Não use sabonetes agressivos nem esfoliantes.',
      after: 'Pergunte à sua clínica antes de esfregar ou esfoliar o rosto.',
    },
    'unwashed-hands': {
      text: 'Não toque no rosto sem lavar as mãos antes.',
      short: 'Mãos sem lavar',
    },
    picking: {
      text: 'Não puxe nem cutuque a pele que descasca ou solta pelinhas.',
      short: 'Cutucar a pele',
    },
    smoking: {
      text: 'Não fume.',
      short: 'Fumar',
      more: 'Fumar atrasa a recuperação e faz mal à pele.',
    },
    alcohol: {
      text: 'Não tome muita bebida alcoólica.',
      short: 'Muita bebida alcoólica',
      more: 'O álcool atrasa a recuperação e faz mal à pele.',
    },
    wash: {
      text: 'Lave o rosto com um sabonete facial suave.',
      short: 'Lavagem suave',
      detail: 'sem sulfatos, secar com toques leves',
      more: 'Escolha um sem sulfatos. São eles que fazem espuma. Mantenha a pele limpa. Seque com toques leves de uma toalha macia e limpa.',
    },
    hydrate: {
      text: 'Mantenha a pele hidratada.',
      short: 'Hidratação',
      detail: 'produtos calmantes',
      more: 'Use um sérum ou hidratante calmante. Isso ajuda a pele a se recuperar. Continue usando mesmo se a pele descascar.',
    },
    sunscreen: {
      text: 'Use protetor solar.',
      short: 'Protetor solar',
      detail: 'FPS\u00a030 ou mais, a cada 2 horas',
      more: 'Escolha um de amplo espectro, FPS\u00a030 ou mais, para pele sensível. O amplo espectro barra os raios UVA e UVB, que fazem mal à pele. O FPS mostra quanto o produto protege contra queimaduras solares. Ao ar livre, passe de novo a cada 2 horas.',
    },
    'simple-routine': {
      text: 'Cuide da pele de um jeito simples e suave.',
      short: 'Poucos produtos',
      detail: '3 bastam',
      more: 'Bastam um sabonete facial suave, um sérum hidratante e um creme hidratante suave.',
    },
    'hat-and-shade': {
      text: 'Use chapéu.',
      short: 'Chapéu, sombra',
      detail: 'ao ar livre',
      more: 'Procure uma sombra quando puder.',
    },
    'cold-compress': {
      text: 'Use uma compressa fria se o rosto estiver inchado.',
      short: 'Compressa fria',
      detail: 'se houver inchaço',
    },
    'special-serum': {
      text: 'Pergunte antes de usar um sérum especial.',
      more: 'Use só se a sua clínica deu ou autorizou o produto.',
    },
    routine: {
      text: 'Mantenha uma rotina suave e constante.',
      short: 'Rotina suave',
      more: 'Lave, hidrate e proteja a pele do sol.',
    },
    'sunscreen-habit': {
      text: 'Acostume-se a usar protetor solar.',
      short: 'Protetor solar todo dia',
      more: 'Continue mesmo depois que a pele se recuperar. Isso ajuda a manter o resultado.',
    },
    collagen: {
      text: 'Pergunte à sua clínica sobre produtos para a pele.',
      more: 'Alguns ajudam a pele a produzir colágeno. Pergunte quais usar.',
    },
    'next-session': {
      text: 'Pergunte à sua clínica quando marcar de novo.',
      more: 'Você pode precisar de mais de uma sessão. Siga o intervalo que a sua clínica indicar.',
    },
  },
  questions: {
    makeup: { ask: 'Posso usar maquiagem?' },
    exercise: { ask: 'Posso treinar, fazer hot yoga ou ir à sauna?' },
    sun: {
      ask: 'Posso ficar no sol?',
      answer: 'Com cuidado: protetor FPS\u00a030 ou mais, chapéu e sombra.',
    },
    actives: { ask: 'Posso usar retinol, AHA, BHA ou creme de vitamina C?' },
    scrub: { ask: 'Posso esfregar ou esfoliar o rosto?' },
    wash: { ask: 'Posso lavar o rosto?', answer: 'Sim, com delicadeza.' },
    hydrate: { ask: 'Posso usar hidratante ou ácido hialurônico?' },
    sunscreen: { ask: 'Posso usar protetor solar?', answer: 'Sim, FPS\u00a030 ou mais.' },
    'cold-compress': {
      ask: 'Posso usar uma compressa fria?',
      answer: 'Sim, se o rosto estiver inchado.',
    },
    touch: {
      ask: 'Posso tocar no rosto?',
      answer: 'Com cuidado: só com as mãos recém-lavadas.',
    },
    pick: { ask: 'Posso puxar as pelinhas que se soltam?' },
    smoke: { ask: 'Posso fumar?' },
    alcohol: { ask: 'Posso tomar muita bebida alcoólica?' },
    fruit: {
      ask: 'Posso comer frutas com vitamina C?',
      answer: 'Sim. A restrição é só para a vitamina C na pele.',
    },
    'next-session': { ask: 'Posso marcar a próxima sessão?', short: 'Sua próxima sessão' },
    other: {
      ask: 'Posso nadar, tomar banho quente, fazer a barba, me depilar ou viajar de avião? Posso tomar remédio para dor ou fazer outros tratamentos?',
      short: 'Nadar, banho quente, barba, depilação, avião, remédio para dor, outros tratamentos',
    },
  },
  signs: {
    'redness-and-swelling':
      'Sua pele pode ficar um pouco inchada, quente ou vermelha. Costuma melhorar em poucos dias. Na pele morena ou negra, é difícil ver a vermelhidão.',
    tightness: 'A pele pode repuxar, ficar seca e sensível.',
    'burns-easily': 'Sua pele queima mais rápido no sol.',
    peeling: 'Sua pele pode descascar ao se recuperar.',
    'worse-swelling': 'Sua pele ficar mais inchada.',
    'worse-redness': 'Sua pele ficar mais dolorida, mais quente ou mais vermelha.',
    pus: 'Aparecer pus.',
    'not-eased': 'Sua pele ainda estiver inchada, dolorida ou vermelha depois de 3 dias.',
    'high-temperature': 'Você tiver febre ou calafrios.',
    'worse-pain': 'Você tiver mais dor do que antes.',
    spreading: 'Uma área dolorida se espalhar.',
    blisters: 'Aparecerem bolhas ou herpes labial.',
    worried: 'Outra coisa na pele preocupar você.',
    throat: 'Lábios, língua ou garganta incharem.',
    breathing: 'Você tiver dificuldade para respirar.',
  },
  products: {
    serum:
      'Sérum: procure ácido hialurônico (retém água) ou peptídeos (partes minúsculas de proteína).',
    moisturizer: 'Hidratante: procure aloe vera, camomila ou Centella asiatica.',
    sunscreen:
      'Protetor solar: é indispensável. Escolha um de amplo espectro, FPS\u00a030 ou mais, para pele sensível.',
  },
  tips: {
    water: 'Beba bastante água.',
    food: 'Coma bem: frutas, verduras, legumes, proteínas magras e gorduras boas. Esses alimentos têm vitaminas, minerais e antioxidantes.',
  },
  about: {
    needles: 'Agulhas finas fazem furinhos na sua pele. É uma lesão pequena e controlada.',
    healing: 'Enquanto se recupera, a pele produz colágeno e elastina novos.',
    'used-for':
      'O procedimento é usado para linhas finas, rugas e cicatrizes de acne. Também é usado para a textura e o tom da pele.',
    exosomes:
      'Algumas clínicas oferecem produtos com exossomos. Pergunte à sua clínica sobre eles.',
    infection: 'A infecção é rara. Ela pode acontecer se faltarem cuidados depois do procedimento.',
    'good-care': 'Bons cuidados ajudam a pele a se recuperar bem, com menos problemas.',
  },
  closing: {
    'clinic-first':
      'Sua clínica conhece a sua pele. Se ela disse algo diferente, faça o que ela disse.',
  },
};
