/** Who signs, and until when it counts. Dates are written as 2026-11-20. */
export interface NewSignature {
  readonly by: string;
  readonly role: string;
  readonly on: string;
  readonly next: string;
}

/** Which words of a file are signed. */
export interface SignedPart {
  /** Its id; `null` for the first, or only, procedure of the file. */
  readonly procedure: string | null;
  /** As in `texts`. */
  readonly language: string;
}

export type EditedText = { readonly text: string } | { readonly failure: string };
