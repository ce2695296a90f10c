import type { MicroneedlingTexts } from './texts.js';

/** Impersonal: "proszę" with the infinitive for advice, "Nie wolno" for every line to avoid: "proszę nie" would be a request. */
export const pl: MicroneedlingTexts = {
  name: 'Mezoterapia mikroigłowa',
  doNot: 'Nie wolno',
  reviewed: null,
  phases: {
    immediate: {
      title: 'Dzień zabiegu',
      main: [
        'Twarz ma być czysta i bez makijażu.',
        'Proszę używać tylko łagodnych kosmetyków.',
        'Nie wolno wychodzić na słońce.',
      ],
    },
    'first-48-hours': {
      title: 'Pierwsze 24 do 48 godzin',
      main: [
        'Nie wolno wychodzić na słońce.',
        'Proszę dbać, aby skóra była czysta i nawilżona.',
        'Proszę używać tylko prostych, łagodnych kosmetyków.',
      ],
    },
    'first-week': {
      title: 'Pierwszy tydzień',
      main: [
        'Proszę nawilżać skórę.',
        'Proszę używać tylko prostych, łagodnych kosmetyków.',
        'Proszę chronić skórę przed słońcem.',
      ],
    },
    'long-term': {
      title: 'Dalsza pielęgnacja',
      main: [
        'Proszę codziennie używać kremu z filtrem.',
        'Proszę nadal łagodnie pielęgnować skórę.',
        'Proszę zapytać w klinice, kiedy umówić następny zabieg.',
      ],
    },
  },
  items: {
    makeup: {
      text: 'Nie wolno jeszcze nakładać makijażu.',
      short: 'Makijaż',
      more: 'Makijaż może wprowadzić zarazki do maleńkich nakłuć. Może to prowadzić do zakażenia lub podrażnienia skóry.',
      after: 'Można znów nakładać makijaż.',
    },
    sweating: {
      text: 'Nie wolno robić niczego, co powoduje mocne pocenie się.',
      short: 'Trening, sauna, hot joga',
      more: 'Chodzi o intensywny trening, saunę i hot jogę. Pot może szczypać. Może też prowadzić do zakażenia.',
      after: 'Można znów ćwiczyć, chodzić do sauny i na hot jogę.',
    },
    'direct-sun': {
      text: 'Nie wolno wystawiać skóry na pełne słońce.',
      short: 'Pełne słońce, opalanie',
      detail: 'SPF\u00a030+, kapelusz, cień',
      more: 'Teraz łatwiej o oparzenie słoneczne. Słońce może zaszkodzić gojącej się skórze. Może zepsuć efekt zabiegu.',
      after:
        'Można wychodzić na słońce, ale ostrożnie: krem z filtrem SPF\u00a030 lub więcej, kapelusz i cień.',
    },
    actives: {
      text: 'Nie wolno używać silnie działających kosmetyków.',
      short: 'Retinol, kwasy, witamina C na skórę',
      more: 'Chodzi o retinol, kwasy (AHA lub BHA) oraz kremy i serum z witaminą C. Retinol to postać witaminy A. AHA i BHA usuwają martwy naskórek. Te kosmetyki są teraz zbyt mocne dla skóry. Mogą ją podrażnić. Owoce z witaminą C można jeść.',
      after: 'Przed użyciem silnie działających kosmetyków proszę zapytać w klinice.',
    },
    scrubbing: {
      text: 'Nie wolno szorować twarzy ani robić peelingu.',
      short: 'Peelingi, mocne kosmetyki myjące',
      more: 'Nie wolno też używać kosmetyków złuszczających ani mocnych kosmetyków do mycia.',
      after: 'Przed peelingiem lub szorowaniem twarzy proszę zapytać w klinice.',
    },
    'unwashed-hands': {
      text: 'Nie wolno dotykać twarzy nieumytymi rękami.',
      short: 'Nieumyte ręce',
    },
    picking: {
      text: 'Nie wolno skubać skóry, która się łuszczy lub schodzi.',
      short: 'Skubanie skóry',
    },
    smoking: {
      text: 'Nie wolno palić.',
      short: 'Palenie',
      more: 'Palenie spowalnia gojenie i szkodzi skórze.',
    },
    alcohol: {
      text: 'Nie wolno pić dużo alkoholu.',
      short: 'Dużo alkoholu',
      more: 'Alkohol spowalnia gojenie i szkodzi skórze.',
    },
    wash: {
      text: 'Proszę myć twarz łagodnym kosmetykiem myjącym.',
      short: 'Łagodne mycie',
      detail: 'bez siarczanów, osuszanie bez tarcia',
      more: 'Proszę wybrać kosmetyk bez siarczanów. To od nich powstaje piana. Proszę dbać o czystość skóry. Proszę osuszać ją delikatnie, bez tarcia, miękkim i czystym ręcznikiem.',
    },
    hydrate: {
      text: 'Proszę nawilżać skórę.',
      short: 'Nawilżanie',
      detail: 'kojące kosmetyki',
      more: 'Proszę używać kojącego serum lub kremu nawilżającego. To pomaga skórze się goić. Gdy skóra się łuszczy, proszę nadal ją nawilżać.',
    },
    sunscreen: {
      text: 'Proszę używać kremu z filtrem.',
      short: 'Krem z filtrem',
      detail: 'SPF\u00a030 lub więcej, co 2 godziny',
      more: 'Proszę wybrać krem o szerokim spektrum ochrony, SPF\u00a030 lub więcej, do skóry wrażliwej. Szerokie spektrum zatrzymuje UVA i UVB, promienie szkodliwe dla skóry. SPF pokazuje, jak dobrze krem chroni przed oparzeniem. Na zewnątrz proszę nakładać go ponownie co 2 godziny.',
    },
    'simple-routine': {
      text: 'Proszę pielęgnować skórę łagodnie i bez zbędnych kosmetyków.',
      short: 'Proste kosmetyki',
      detail: 'wystarczą 3',
      more: 'Wystarczy łagodny kosmetyk myjący, serum nawilżające i delikatny krem nawilżający.',
    },
    'hat-and-shade': {
      text: 'Proszę nosić kapelusz.',
      short: 'Kapelusz i cień',
      detail: 'na zewnątrz',
      more: 'Jeśli to możliwe, proszę przebywać w cieniu.',
    },
    'cold-compress': {
      text: 'Jeśli twarz jest opuchnięta, proszę przykładać zimny okład.',
      short: 'Zimny okład',
      detail: 'przy opuchliźnie',
    },
    'special-serum': {
      text: 'Przed użyciem specjalnego serum proszę zapytać w klinice.',
      more: 'Proszę używać tylko takiego, które klinika dała lub na które się zgodziła.',
    },
    routine: {
      text: 'Proszę regularnie i łagodnie pielęgnować skórę.',
      short: 'Łagodna pielęgnacja',
      more: 'Proszę myć i nawilżać skórę oraz chronić ją przed słońcem.',
    },
    'sunscreen-habit': {
      text: 'Niech krem z filtrem stanie się nawykiem.',
      short: 'Krem z filtrem co dzień',
      more: 'Proszę używać go także wtedy, gdy skóra jest już zagojona. To pomaga zachować efekt zabiegu.',
    },
    collagen: {
      text: 'Proszę zapytać w klinice o kosmetyki do pielęgnacji skóry.',
      more: 'Niektóre pomagają skórze wytwarzać kolagen. Proszę zapytać, których używać.',
    },
    'next-session': {
      text: 'Proszę zapytać w klinice, kiedy umówić następny zabieg.',
      more: 'Czasem potrzeba kilku zabiegów. Jak często, powie klinika.',
    },
  },
  questions: {
    makeup: { ask: 'Czy mogę nakładać makijaż?' },
    exercise: { ask: 'Czy mogę ćwiczyć, chodzić na hot jogę lub do sauny?' },
    sun: {
      ask: 'Czy mogę siedzieć na słońcu?',
      answer: 'Ostrożnie: krem z filtrem SPF\u00a030 lub więcej, kapelusz i cień.',
    },
    actives: { ask: 'Czy mogę używać retinolu, AHA, BHA lub kremu z witaminą C?' },
    scrub: { ask: 'Czy mogę szorować twarz lub robić peeling?' },
    wash: { ask: 'Czy mogę myć twarz?', answer: 'Tak, delikatnie.' },
    hydrate: { ask: 'Czy mogę używać kremu nawilżającego lub kwasu hialuronowego?' },
    sunscreen: {
      ask: 'Czy mogę używać kremu z filtrem?',
      answer: 'Tak, z filtrem SPF\u00a030 lub więcej.',
    },
    'cold-compress': {
      ask: 'Czy mogę robić zimne okłady?',
      answer: 'Tak, jeśli twarz jest opuchnięta.',
    },
    touch: {
      ask: 'Czy mogę dotykać twarzy?',
      answer: 'Ostrożnie: tylko świeżo umytymi rękami.',
    },
    pick: { ask: 'Czy mogę skubać łuszczącą się skórę?' },
    smoke: { ask: 'Czy mogę palić?' },
    alcohol: { ask: 'Czy mogę pić dużo alkoholu?' },
    fruit: {
      ask: 'Czy mogę jeść owoce z witaminą C?',
      answer: 'Tak. Ograniczenie dotyczy tylko witaminy C na skórze.',
    },
    'next-session': { ask: 'Czy mogę umówić następny zabieg?', short: 'Następny zabieg' },
    other: {
      ask: 'Czy mogę pływać, brać gorący prysznic, golić się lub latać samolotem? Czy mogę brać leki przeciwbólowe lub poddawać się innym zabiegom?',
      short: 'Pływanie, gorący prysznic, golenie, lot, leki przeciwbólowe, inne zabiegi',
    },
  },
  signs: {
    'redness-and-swelling':
      'Skóra może być trochę opuchnięta, ciepła lub czerwona. Zwykle w ciągu kilku dni jest coraz lepiej. Na brązowej lub czarnej skórze trudno zauważyć zaczerwienienie.',
    tightness: 'Skóra może być napięta, sucha i wrażliwa.',
    'burns-easily': 'Łatwiej niż zwykle o oparzenie słoneczne.',
    peeling: 'Gojąca się skóra może się łuszczyć.',
    'worse-swelling': 'Skóra jest bardziej opuchnięta niż wcześniej.',
    'worse-redness': 'Skóra boli bardziej, jest cieplejsza lub bardziej czerwona niż wcześniej.',
    pus: 'Widać ropę.',
    'not-eased': 'Po 3 dniach skóra nadal jest opuchnięta, obolała lub czerwona.',
    'high-temperature': 'Pojawia się gorączka lub dreszcze.',
    'worse-pain': 'Ból jest silniejszy niż wcześniej.',
    spreading: 'Bolące miejsce się powiększa.',
    blisters: 'Pojawiają się pęcherze lub opryszczka (zimno na ustach).',
    worried: 'Coś innego na skórze budzi niepokój.',
    throat: 'Puchną wargi, język lub gardło.',
    breathing: 'Trudno oddychać.',
  },
  products: {
    serum: 'Serum: z kwasem hialuronowym (wiąże wodę) lub peptydami (drobne części białek).',
    moisturizer:
      'Krem nawilżający: z aloesem, rumiankiem lub wąkrotą azjatycką (Centella asiatica).',
    sunscreen:
      'Krem z filtrem: konieczny. Proszę wybrać krem o szerokim spektrum ochrony, SPF\u00a030 lub więcej, do skóry wrażliwej.',
  },
  tips: {
    water: 'Proszę pić dużo wody.',
    food: 'Proszę jeść zdrowo i różnorodnie: owoce, warzywa, chude białko i zdrowe tłuszcze. Dostarczają one witamin, minerałów i antyoksydantów.',
  },
  about: {
    needles:
      'Podczas zabiegu cienkie igły robią w skórze maleńkie nakłucia. To drobne, kontrolowane uszkodzenie skóry.',
    healing: 'Gdy skóra się goi, wytwarza nowy kolagen i nową elastynę.',
    'used-for':
      'Zabieg stosuje się na drobne linie, zmarszczki i blizny po trądziku. Stosuje się go też przy problemach ze strukturą i kolorytem skóry.',
    exosomes: 'Niektóre kliniki oferują preparaty z egzosomami. Proszę zapytać o nie w klinice.',
    infection: 'Zakażenie zdarza się rzadko. Może do niego prowadzić zła pielęgnacja po zabiegu.',
    'good-care': 'Dobra pielęgnacja pomaga skórze dobrze się goić. Oznacza też mniej problemów.',
  },
  closing: {
    'clinic-first':
      'Klinika zna skórę swoich pacjentów. Jeśli zaleciła coś innego, proszę stosować się do jej zaleceń.',
  },
};
