/** By ISO 3166 code. */
export declare const EMERGENCY_NUMBERS: Readonly<Record<string, string>>;

export declare function emergencyNumbers(
  locale: string,
): readonly { readonly code: string; readonly number: string; readonly country: string }[];
