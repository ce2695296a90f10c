import type { LanguageName } from '../../src/languages/all-languages.js';

/** What the clinic sends or hands over, in one language. Simple words, formal address. */
export interface PatientTexts {
  /** Subject of the e-mail, first line of the text message, heading of the card: does not name the treatment. */
  readonly title: string;
  readonly hello: string;
  readonly opens: string;
  readonly comeBack: string;
  readonly wrongDate: string;
  readonly onlyYou: string;
  /** `{phone}` is a number to call. */
  readonly worried: string;
  readonly scan: string;
  /** On the card, before the address of the page: for patients who cannot scan. */
  readonly orOpen: string;
}

/**
 * By the name of the language's file in `src/languages/`. The dates, the signs and when to call are the guide's own
 * words. A language that lacks one of these does not compile.
 */
export const patientTexts = {
  en: {
    title: 'Your aftercare guide',
    hello: 'Hello,',
    opens: 'This link opens your guide. It shows what to do today, what to avoid and until when.',
    comeBack: 'Open it each day: it changes as your skin heals.',
    wrongDate: 'Is the date wrong? You can change it in the guide.',
    onlyYou: 'The link holds the date of your treatment. Please do not pass it on.',
    worried: 'Worried about your skin? Call {phone}.',
    scan: 'Scan the code with the camera of your phone.',
    orOpen: 'Or open:',
  },
  ar: {
    title: 'دليل العناية بعد الجلسة',
    hello: 'تحية طيبة،',
    opens: 'يفتح هذا الرابط دليلك، وفيه ما يجب فعله اليوم، وما يجب تجنّبه وحتى متى.',
    comeBack: 'يُرجى فتحه كل يوم، فهو يتغيّر مع تعافي بشرتك.',
    wrongDate: 'التاريخ غير صحيح؟ يمكن تغييره في الدليل.',
    onlyYou: 'يحتوي الرابط على تاريخ جلستك، فيُرجى عدم إرساله إلى أحد.',
    worried: 'هل هناك ما يقلقك في بشرتك؟ للاتصال: {phone}',
    scan: 'يُرجى مسح الرمز بكاميرا هاتفك.',
    orOpen: 'أو يمكن فتح:',
  },
  de: {
    title: 'Ihr Ratgeber zur Nachsorge',
    hello: 'Guten Tag!',
    opens:
      'Dieser Link öffnet Ihren Ratgeber. Er zeigt, was heute zu tun ist, was zu meiden ist und bis wann.',
    comeBack: 'Öffnen Sie ihn jeden Tag: Er ändert sich, während Ihre Haut heilt.',
    wrongDate: 'Stimmt das Datum nicht? Sie können es im Ratgeber ändern.',
    onlyYou:
      'Der Link enthält das Datum Ihrer Behandlung. Bitte geben Sie ihn an niemanden weiter.',
    worried: 'Macht Ihre Haut Ihnen Sorgen? Rufen Sie an: {phone}.',
    scan: 'Scannen Sie den Code mit der Kamera Ihres Telefons.',
    orOpen: 'Oder öffnen Sie:',
  },
  es: {
    title: 'Su guía de cuidados',
    hello: 'Hola:',
    opens: 'Este enlace abre su guía. Le dice qué hacer hoy, qué evitar y hasta cuándo.',
    comeBack: 'Ábrala cada día: cambia a medida que la piel se cura.',
    wrongDate: '¿La fecha no es correcta? Puede cambiarla en la guía.',
    onlyYou: 'El enlace lleva la fecha de su tratamiento. Por favor, no lo comparta con nadie.',
    worried: '¿Le preocupa su piel? Llame al {phone}.',
    scan: 'Escanee el código con la cámara de su teléfono.',
    orOpen: 'O abra:',
  },
  fr: {
    title: 'Votre guide de soins',
    hello: 'Bonjour,',
    opens:
      'Ce lien ouvre votre guide. Il vous dit quoi faire aujourd’hui, quoi éviter et jusqu’à quand.',
    comeBack: 'Ouvrez-le chaque jour\u202f: il change à mesure que votre peau guérit.',
    wrongDate: 'La date n’est pas la bonne\u202f? Vous pouvez la changer dans le guide.',
    onlyYou: 'Le lien contient la date de votre séance. Merci de ne pas le transmettre.',
    worried: 'Votre peau vous inquiète\u202f? Appelez le {phone}.',
    scan: 'Scannez le code avec l’appareil photo de votre téléphone.',
    orOpen: 'Ou ouvrez\u202f:',
  },
  it: {
    title: 'La sua guida dopo il trattamento',
    hello: 'Buongiorno,',
    opens:
      'questo link apre la sua guida. Le dice che cosa fare oggi, che cosa evitare e fino a quando.',
    comeBack: 'La apra ogni giorno: cambia mentre la pelle guarisce.',
    wrongDate: 'La data non è giusta? Può cambiarla nella guida.',
    onlyYou: 'Il link contiene la data del suo trattamento. La preghiamo di non inoltrarlo.',
    worried: 'La pelle la preoccupa? Chiami il numero {phone}.',
    scan: 'Inquadri il codice con la fotocamera del telefono.',
    orOpen: 'Oppure apra:',
  },
  pl: {
    title: 'Poradnik po zabiegu',
    hello: 'Dzień dobry!',
    opens: 'Ten link otwiera poradnik. Pokazuje on, co robić dzisiaj, czego unikać i jak długo.',
    comeBack: 'Proszę zaglądać do niego codziennie: zmienia się w miarę gojenia skóry.',
    wrongDate: 'Data się nie zgadza? Można ją zmienić w poradniku.',
    onlyYou: 'Link zawiera datę zabiegu. Prosimy nie przesyłać go dalej.',
    worried: 'Stan skóry budzi niepokój? Proszę zadzwonić: {phone}.',
    scan: 'Proszę zeskanować kod aparatem w telefonie.',
    orOpen: 'Można też otworzyć:',
  },
  pt: {
    title: 'Seu guia de cuidados',
    hello: 'Olá!',
    opens: 'Este link abre o seu guia. Ele mostra o que fazer hoje, o que evitar e até quando.',
    comeBack: 'Abra o guia todos os dias: ele muda conforme a sua pele se recupera.',
    wrongDate: 'A data não está certa? Você pode mudá-la no guia.',
    onlyYou: 'O link traz a data do seu procedimento. Por favor, não o envie a outras pessoas.',
    worried: 'Sua pele preocupa você? Ligue para {phone}.',
    scan: 'Aponte a câmera do celular para o código.',
    orOpen: 'Ou abra:',
  },
  zh: {
    title: '您的护理指南',
    hello: '您好：',
    opens: '这个链接会打开您的护理指南，告诉您今天该做什么、要避免什么、到什么时候为止。',
    comeBack: '请每天打开看看：内容会随皮肤恢复而变化。',
    wrongDate: '日期不对？可以在指南里修改。',
    onlyYou: '链接中含有您的治疗日期，请不要转发给别人。',
    worried: '皮肤让您担心吗？请打电话：{phone}。',
    scan: '请用手机摄像头扫描二维码。',
    orOpen: '或打开：',
  },
} as const satisfies Readonly<Record<LanguageName, PatientTexts>>;
