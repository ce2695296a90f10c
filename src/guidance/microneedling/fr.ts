import type { MicroneedlingTexts } from './texts.js';

/** « Vous » to the reader; each line to avoid begins with « Ne », so its verb must not need « N’ ». */
export const fr: MicroneedlingTexts = {
  name: 'Microneedling',
  doNot: 'Ne',
  reviewed: null,
  phases: {
    immediate: {
      title: 'Jour de la séance',
      main: [
        'Gardez votre visage propre et sans maquillage.',
        'Utilisez seulement des produits doux.',
        'Restez à l’abri du soleil.',
      ],
    },
    'first-48-hours': {
      title: 'Premières 24 à 48 heures',
      main: [
        'Restez à l’abri du soleil.',
        'Gardez votre peau propre et hydratée.',
        'Utilisez seulement des produits simples et doux.',
      ],
    },
    'first-week': {
      title: 'Première semaine',
      main: [
        'Gardez votre peau hydratée.',
        'Utilisez seulement des produits simples et doux.',
        'Protégez-vous du soleil.',
      ],
    },
    'long-term': {
      title: 'À long terme',
      main: [
        'Mettez de la crème solaire chaque jour.',
        'Gardez une routine de soins douce.',
        'Demandez à votre clinique quand reprendre rendez-vous.',
      ],
    },
  },
  items: {
    makeup: {
      text: 'Ne vous maquillez pas pour l’instant.',
      short: 'Maquillage',
      more: 'Le maquillage peut faire entrer des microbes dans les tout petits trous de la peau. Cela peut entraîner une infection ou irriter la peau.',
      after: 'Vous pouvez vous maquiller à nouveau.',
    },
    sweating: {
      text: 'Ne faites rien qui vous fasse beaucoup transpirer.',
      short: 'Sport, sauna, hot yoga',
      more: 'Donc pas de sport intense, pas de sauna, pas de hot yoga. La sueur peut piquer. Elle peut aussi entraîner une infection.',
      after: 'Vous pouvez reprendre le sport intense, le sauna et le hot yoga.',
    },
    'direct-sun': {
      text: 'Ne vous exposez pas au soleil direct.',
      short: 'Soleil direct, bronzage',
      detail: 'SPF\u00a030+, chapeau, ombre',
      more: 'En ce moment, votre peau brûle plus facilement au soleil. Le soleil peut abîmer la peau qui cicatrise. Il peut gâcher votre résultat.',
      after:
        'Vous pouvez aller au soleil avec précaution\u202f: crème solaire SPF\u00a030 ou plus, chapeau et ombre.',
    },
    actives: {
      text: 'Ne mettez pas de produits forts sur votre peau.',
      short: 'Rétinol, acides, soins vitamine C',
      more: 'Donc pas de rétinol, pas d’acides (AHA ou BHA). Pas de crème ni de sérum à la vitamine C. Le rétinol est une forme de vitamine A. Les AHA et BHA enlèvent les peaux mortes. Ces produits sont trop agressifs en ce moment. Ils peuvent irriter votre peau. Vous pouvez manger des fruits qui contiennent de la vitamine C.',
      after: 'Demandez à votre clinique avant de mettre des produits forts sur votre peau.',
    },
    scrubbing: {
      text: 'Ne frottez pas votre visage.',
      short: 'Gommages, nettoyants agressifs',
      more: 'Pas de gommage, pas d’exfoliant, pas de nettoyant agressif.',
      after: 'Demandez à votre clinique avant de faire un gommage ou une exfoliation.',
    },
    'unwashed-hands': {
      text: 'Ne touchez pas votre visage sans vous laver les mains avant.',
      short: 'Mains non lavées',
    },
    picking: {
      text: 'Ne grattez pas la peau qui pèle et n’arrachez pas les petites peaux.',
      short: 'Gratter la peau',
    },
    smoking: {
      text: 'Ne fumez pas.',
      short: 'Tabac',
      more: 'Cela ralentit la cicatrisation et abîme la peau.',
    },
    alcohol: {
      text: 'Ne buvez pas beaucoup d’alcool.',
      short: 'Beaucoup d’alcool',
      more: 'Cela ralentit la cicatrisation et abîme la peau.',
    },
    wash: {
      text: 'Lavez votre visage avec un nettoyant doux.',
      short: 'Nettoyage doux',
      detail: 'sans sulfates, sécher en tapotant',
      more: 'Choisissez un produit sans sulfates. Les sulfates font mousser le savon. Gardez votre peau propre. Séchez-la en la tapotant avec une serviette douce et propre.',
    },
    hydrate: {
      text: 'Hydratez votre peau.',
      short: 'Hydratation',
      detail: 'produits apaisants',
      more: 'Mettez un sérum ou une crème qui hydrate et apaise. Cela aide votre peau à cicatriser. Continuez même si votre peau pèle.',
    },
    sunscreen: {
      text: 'Mettez de la crème solaire.',
      short: 'Crème solaire',
      detail: 'SPF\u00a030 ou plus, toutes les 2 heures',
      more: 'Choisissez-la à large spectre, SPF (indice, FPS)\u00a030 ou plus, pour peaux sensibles. Le large spectre arrête les UVA et les UVB, qui abîment la peau. Le SPF indique la protection contre les coups de soleil. Dehors, remettez-en toutes les 2 heures.',
    },
    'simple-routine': {
      text: 'Gardez une routine de soins simple et douce.',
      short: 'Produits simples',
      detail: '3 suffisent',
      more: 'Un nettoyant doux, un sérum hydratant et une crème hydratante douce suffisent.',
    },
    'hat-and-shade': {
      text: 'Portez un chapeau.',
      short: 'Chapeau, ombre',
      detail: 'dehors',
      more: 'Mettez-vous à l’ombre quand c’est possible.',
    },
    'cold-compress': {
      text: 'Mettez une compresse froide si votre visage est gonflé.',
      short: 'Compresse froide',
      detail: 'si visage gonflé',
    },
    'special-serum': {
      text: 'Pour un sérum spécial, demandez d’abord.',
      more: 'Mettez-le seulement si votre clinique vous l’a donné ou l’a accepté.',
    },
    routine: {
      text: 'Gardez une routine de soins régulière et douce.',
      short: 'Routine douce',
      more: 'Lavez votre visage, hydratez-le et protégez-le du soleil.',
    },
    'sunscreen-habit': {
      text: 'Prenez l’habitude de mettre de la crème solaire.',
      short: 'Crème solaire chaque jour',
      more: 'Continuez même quand votre peau a cicatrisé. Cela aide à garder votre résultat.',
    },
    collagen: {
      text: 'Demandez conseil à votre clinique pour vos produits de soin.',
      more: 'Certains produits aident votre peau à fabriquer du collagène. Demandez lesquels utiliser.',
    },
    'next-session': {
      text: 'Demandez à votre clinique quand reprendre rendez-vous.',
      more: 'Il vous faudra peut-être plusieurs séances. Pour le rythme, faites ce que dit votre clinique.',
    },
  },
  questions: {
    makeup: { ask: 'Puis-je me maquiller\u202f?' },
    exercise: { ask: 'Puis-je faire du sport, du hot yoga ou aller au sauna\u202f?' },
    sun: {
      ask: 'Puis-je me mettre au soleil\u202f?',
      answer: 'Avec précaution\u202f: crème solaire SPF\u00a030 ou plus, chapeau et ombre.',
    },
    actives: {
      ask: 'Puis-je mettre du rétinol, des AHA, des BHA ou une crème à la vitamine C\u202f?',
    },
    scrub: { ask: 'Puis-je faire un gommage ou une exfoliation\u202f?' },
    wash: { ask: 'Puis-je me laver le visage\u202f?', answer: 'Oui, en douceur.' },
    hydrate: { ask: 'Puis-je mettre une crème hydratante ou de l’acide hyaluronique\u202f?' },
    sunscreen: {
      ask: 'Puis-je mettre de la crème solaire\u202f?',
      answer: 'Oui, SPF\u00a030 ou plus.',
    },
    'cold-compress': {
      ask: 'Puis-je mettre une compresse froide\u202f?',
      answer: 'Oui, si votre visage est gonflé.',
    },
    touch: {
      ask: 'Puis-je me toucher le visage\u202f?',
      answer: 'Avec précaution\u202f: seulement si vous venez de vous laver les mains.',
    },
    pick: { ask: 'Puis-je arracher les petites peaux\u202f?' },
    smoke: { ask: 'Puis-je fumer\u202f?' },
    alcohol: { ask: 'Puis-je boire beaucoup d’alcool\u202f?' },
    fruit: {
      ask: 'Puis-je manger des fruits qui contiennent de la vitamine C\u202f?',
      answer: 'Oui. La limite vaut seulement pour la vitamine C sur la peau.',
    },
    'next-session': {
      ask: 'Puis-je prendre rendez-vous pour la prochaine séance\u202f?',
      short: 'Votre prochaine séance',
    },
    other: {
      ask: 'Puis-je nager, me raser ou prendre une douche chaude\u202f? Voyager en avion\u202f? Prendre un antidouleur\u202f? Recevoir d’autres traitements\u202f?',
      short: 'Natation, douche chaude, rasage, avion, antidouleurs ou autres traitements',
    },
  },
  signs: {
    'redness-and-swelling':
      'Votre peau peut être un peu gonflée, chaude ou rouge. En général, cela va mieux en quelques jours. La rougeur se voit mal sur une peau brune ou noire.',
    tightness: 'Votre peau peut tirer, être sèche et sensible.',
    'burns-easily': 'Votre peau brûle plus facilement au soleil.',
    peeling: 'Votre peau peut peler en cicatrisant.',
    'worse-swelling': 'Votre peau est plus gonflée qu’avant.',
    'worse-redness': 'Votre peau est plus douloureuse, plus chaude ou plus rouge qu’avant.',
    pus: 'Vous voyez du pus.',
    'not-eased': 'Votre peau est encore gonflée, douloureuse ou rouge après 3 jours.',
    'high-temperature': 'Vous avez de la fièvre ou des frissons.',
    'worse-pain': 'La douleur est plus forte qu’avant.',
    spreading: 'Une zone douloureuse s’étend.',
    blisters: 'Vous avez des cloques ou un bouton de fièvre (feu sauvage).',
    worried: 'Autre chose sur votre peau vous inquiète.',
    throat: 'Les lèvres, la langue ou la gorge gonflent.',
    breathing: 'Vous avez du mal à respirer.',
  },
  products: {
    serum:
      'Sérum\u202f: cherchez l’acide hyaluronique (retient l’eau) ou les peptides (petits fragments de protéines).',
    moisturizer:
      'Crème hydratante\u202f: cherchez l’aloe vera, la camomille ou la Centella asiatica.',
    sunscreen:
      'Crème solaire\u202f: indispensable. Choisissez-la à large spectre, SPF (indice, FPS)\u00a030 ou plus, pour peaux sensibles.',
  },
  tips: {
    water: 'Buvez beaucoup d’eau.',
    food: 'Mangez équilibré\u202f: fruits, légumes, protéines maigres et bonnes graisses. Ces aliments apportent des vitamines, des minéraux et des antioxydants.',
  },
  about: {
    needles:
      'De fines aiguilles font de tout petits trous dans votre peau. C’est une petite blessure contrôlée.',
    healing:
      'Quand votre peau cicatrise, elle fabrique du nouveau collagène et de la nouvelle élastine.',
    'used-for':
      'On utilise ce traitement pour les ridules, les rides et les cicatrices d’acné. On l’utilise aussi pour le grain de peau et le teint.',
    exosomes:
      'Certaines cliniques proposent des produits aux exosomes. Posez la question à votre clinique.',
    infection: 'Les infections sont rares. Mais une peau mal soignée peut s’infecter.',
    'good-care':
      'De bons soins aident la peau à bien cicatriser. Ils limitent aussi les problèmes.',
  },
  closing: {
    'clinic-first':
      'Votre clinique connaît votre peau. Si elle vous a dit autre chose, faites ce qu’elle a dit.',
  },
};
