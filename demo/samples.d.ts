export function isSampleName(text: string): boolean;
export function isSamplePhone(text: string): boolean;
