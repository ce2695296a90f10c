import type { Language } from './language.js';

/**
 * Above the dates of a guide as text, by the language's tag: for whom they are. No script for pages carries this.
 * `{when}` is the treatment.
 */
const datesForTreatment: Readonly<Record<string, string>> = {
  en: 'These dates are for a treatment on {when}. If yours was another day, ask your clinic.',
  ar: 'هذه التواريخ خاصة بجلسة يوم {when}. إذا كانت جلستك في يوم آخر، فيجب سؤال عيادتك.',
  de: 'Diese Zeitangaben gelten für eine Behandlung am {when}. War Ihre Behandlung an einem anderen Tag, fragen Sie Ihre Praxis.',
  'de-AT':
    'Diese Zeitangaben gelten für eine Behandlung am {when}. War Ihre Behandlung an einem anderen Tag, fragen Sie Ihre Ordination.',
  es: 'Estas fechas son para un tratamiento del {when}; si el suyo fue otro día, pregunte a su clínica.',
  fr: 'Ces dates valent pour une séance du {when}. Si la vôtre a eu lieu un autre jour, demandez à votre clinique.',
  it: 'Queste date valgono per un trattamento di {when}. Se il suo è di un altro giorno, chieda alla clinica.',
  pl: 'Te daty dotyczą zabiegu w dniu: {when}. Jeśli zabieg był innego dnia, proszę zapytać w klinice.',
  'pt-BR':
    'Estas datas valem para um procedimento de {when}. Se o seu foi em outro dia, pergunte à sua clínica.',
  'zh-Hans': '以下日期适用于{when}的治疗。如果您不是这一天做的治疗，请咨询诊所。',
};

/** In the language's words; a region has those of its language, another language the English ones. */
export function datesFor({ tag, of }: Language): string {
  return datesForTreatment[tag] ?? datesForTreatment[of?.tag ?? 'en'] ?? datesForTreatment['en']!;
}
