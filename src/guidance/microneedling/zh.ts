import type { MicroneedlingTexts } from './texts.js';

/** 您 throughout; every line to avoid begins with 不要; no sentence over 30 characters. */
export const zh: MicroneedlingTexts = {
  name: '微针',
  doNot: '不要',
  reviewed: null,
  phases: {
    immediate: {
      title: '治疗当天',
      main: ['保持脸部干净，不要化妆。', '只用温和的护肤品。', '不要晒到太阳。'],
    },
    'first-48-hours': {
      title: '最初24至48小时',
      main: ['不要晒到太阳。', '保持皮肤干净、滋润。', '护肤品要简单。'],
    },
    'first-week': {
      title: '第1周',
      main: ['保持皮肤滋润。', '护肤品要简单。', '做好防晒。'],
    },
    'long-term': {
      title: '长期护理',
      main: ['每天涂防晒霜。', '坚持温和护肤。', '什么时候再预约，请咨询诊所。'],
    },
  },
  items: {
    makeup: {
      text: '不要化妆，现在还太早。',
      short: '化妆',
      more: '化妆品可能把细菌带进细小的针孔。这可能引起感染，或让皮肤疼痛。',
      after: '您可以恢复化妆。',
    },
    sweating: {
      text: '不要做会让您大量出汗的事。',
      short: '运动、桑拿、热瑜伽',
      more: '包括剧烈运动、蒸桑拿和热瑜伽。汗水可能让皮肤刺痛，也可能引起感染。',
      after: '您可以恢复运动、蒸桑拿和练热瑜伽。',
    },
    'direct-sun': {
      text: '不要待在太阳直晒的地方。',
      short: '太阳直晒、日光浴',
      detail: 'SPF\u00a030+、帽子、阴凉处',
      more: '您的皮肤现在更容易晒伤。阳光可能伤害正在愈合的皮肤，还可能破坏治疗效果。',
      after: '您可以到阳光下活动，但要小心：涂SPF\u00a030及以上的防晒霜，戴帽子，找阴凉处。',
    },
    actives: {
      text: '不要用刺激性强的护肤品。',
      short: '视黄醇、酸类、外用维生素C',
      more: '包括视黄醇（A醇）、果酸（AHA）和水杨酸（BHA）。还包括维生素C面霜和精华。视黄醇是维生素A的一种。果酸和水杨酸会去掉死皮。这些产品现在太刺激，可能让皮肤疼痛。含维生素C的水果可以吃。',
      after: '用刺激性强的护肤品之前，请先咨询诊所。',
    },
    scrubbing: {
      text: '不要搓脸，也不要去角质。',
      short: '搓脸、去角质、刺激性洁面',
      more: '不要用刺激性的洁面产品，也不要用去角质产品。',
      after: '搓脸或去角质之前，请先咨询诊所。',
    },
    'unwashed-hands': { text: '不要用没洗过的手摸脸。', short: '没洗过的手' },
    picking: { text: '不要抠脱皮或起屑的地方，也不要撕。', short: '抠皮、撕皮' },
    smoking: { text: '不要吸烟。', short: '吸烟', more: '这会让皮肤愈合变慢，也会伤害皮肤。' },
    alcohol: {
      text: '不要大量喝酒。',
      short: '大量喝酒',
      more: '这会让皮肤愈合变慢，也会伤害皮肤。',
    },
    wash: {
      text: '用温和的洁面产品洗脸。',
      short: '温和洗脸',
      detail: '不含硫酸盐，轻轻按干',
      more: '选不含硫酸盐的。硫酸盐是起泡的成分。保持皮肤干净。用柔软、干净的毛巾轻轻按干。',
    },
    hydrate: {
      text: '保持皮肤滋润。',
      short: '保湿',
      detail: '舒缓产品',
      more: '用舒缓的精华或保湿霜。这有助于皮肤愈合。脱皮时也要继续用。',
    },
    sunscreen: {
      text: '涂防晒霜。',
      short: '防晒霜',
      detail: 'SPF\u00a030及以上，每2小时补涂',
      more: '选广谱（防UVA和UVB）、SPF\u00a030及以上、适合敏感皮肤的。UVA和UVB会伤害皮肤。SPF表示防晒伤的能力。在户外，每2小时补涂一次。',
    },
    'simple-routine': {
      text: '护肤要简单、温和。',
      short: '简单的护肤品',
      detail: '3样就够',
      more: '温和的洁面产品、补水精华和温和的保湿霜就够了。',
    },
    'hat-and-shade': {
      text: '戴帽子。',
      short: '帽子和阴凉处',
      detail: '外出时',
      more: '尽量待在阴凉处。',
    },
    'cold-compress': { text: '如果脸肿，就做冷敷。', short: '冷敷', detail: '脸肿时' },
    'special-serum': {
      text: '用特殊的精华之前，请先咨询诊所。',
      more: '只用诊所给您的，或诊所同意您用的。',
    },
    routine: {
      text: '坚持规律、温和地护肤。',
      short: '温和护肤',
      more: '洗脸、保湿，做好防晒。',
    },
    'sunscreen-habit': {
      text: '养成涂防晒霜的习惯。',
      short: '每天涂防晒霜',
      more: '皮肤愈合后也要坚持。这有助于保持治疗效果。',
    },
    collagen: {
      text: '该用什么护肤品，请咨询诊所。',
      more: '有些产品有助于皮肤生成胶原蛋白。请问清楚该用哪些。',
    },
    'next-session': {
      text: '什么时候再预约，请咨询诊所。',
      more: '您可能需要多次治疗。多久做一次，请按诊所说的做。',
    },
  },
  questions: {
    makeup: { ask: '我可以化妆吗？' },
    exercise: { ask: '我可以运动、练热瑜伽或蒸桑拿吗？' },
    sun: {
      ask: '我可以晒太阳吗？',
      answer: '要小心：涂SPF\u00a030及以上的防晒霜，戴帽子，找阴凉处。',
    },
    actives: { ask: '我可以用视黄醇、果酸（AHA）、水杨酸（BHA）或维生素C面霜吗？' },
    scrub: { ask: '我可以搓脸或去角质吗？' },
    wash: { ask: '我可以洗脸吗？', answer: '可以，动作要轻。' },
    hydrate: { ask: '我可以用保湿霜或透明质酸（玻尿酸）吗？' },
    sunscreen: { ask: '我可以用防晒霜吗？', answer: '可以，用SPF\u00a030及以上的。' },
    'cold-compress': { ask: '我可以冷敷吗？', answer: '可以，脸肿的时候敷。' },
    touch: { ask: '我可以摸脸吗？', answer: '要小心：只能用刚洗过的手摸。' },
    pick: { ask: '我可以抠掉或撕掉起屑的皮肤吗？' },
    smoke: { ask: '我可以吸烟吗？' },
    alcohol: { ask: '我可以大量喝酒吗？' },
    fruit: {
      ask: '我可以吃含维生素C的水果吗？',
      answer: '可以。限制只针对涂在皮肤上的维生素C。',
    },
    'next-session': { ask: '我可以预约下次治疗吗？', short: '下次治疗' },
    other: {
      ask: '我可以游泳、洗热水澡、刮脸、坐飞机、吃止痛药或做其他治疗吗？',
      short: '游泳、洗热水澡、刮脸、坐飞机、止痛药或其他治疗',
    },
  },
  signs: {
    'redness-and-swelling':
      '皮肤可能有点肿、有点热，或看起来有点红。棕色或黑色的皮肤，不容易看出发红。这些反应通常几天内会缓解。',
    tightness: '皮肤可能发紧、发干、敏感，碰到时有点疼。',
    'burns-easily': '皮肤在太阳下更容易晒伤。',
    peeling: '皮肤可能脱皮或起屑。这是愈合过程的一部分。',
    'worse-swelling': '皮肤比之前更胀或更肿。',
    'worse-redness': '皮肤比之前更疼、更热或更红。',
    pus: '皮肤上有脓。',
    'not-eased': '过了3天，皮肤还是肿、疼或红。',
    'high-temperature': '发烧，或者觉得发冷、发抖。',
    'worse-pain': '疼得比之前更厉害。',
    spreading: '疼的地方在扩大。',
    blisters: '起水泡，或嘴唇、嘴边长疱疹。',
    worried: '皮肤还有其他让您担心的情况。',
    throat: '嘴唇、舌头或喉咙肿起来。',
    breathing: '呼吸困难。',
  },
  products: {
    serum: '精华：选含透明质酸（玻尿酸，能锁水）或多肽（细小的蛋白质片段）的。',
    moisturizer: '保湿霜：选含芦荟、洋甘菊或积雪草的。',
    sunscreen: '防晒霜：一定要用。选广谱（防UVA和UVB）、SPF\u00a030及以上、适合敏感皮肤的。',
  },
  tips: {
    water: '多喝水。',
    food: '饮食要均衡：吃水果、蔬菜、低脂的蛋白质食物和健康的脂肪。它们能提供维生素、矿物质和抗氧化物质。',
  },
  about: {
    needles: '细针会在您的皮肤上扎出细小的针孔。这是一种轻微、受控制的损伤。',
    healing: '皮肤愈合时，会生成新的胶原蛋白和弹性蛋白。',
    'used-for': '这项治疗用于细纹、皱纹和痘疤。也用于肤质和肤色问题。',
    exosomes: '有些诊所提供外泌体产品。想了解，请咨询您的诊所。',
    infection: '感染很少见。但护理不当可能引起感染。',
    'good-care': '现在做好护理，有助于皮肤更好地愈合，问题也更少。',
  },
  closing: {
    'clinic-first': '诊所了解您的皮肤。如果诊所的说法不同，请按诊所说的做。',
  },
};
