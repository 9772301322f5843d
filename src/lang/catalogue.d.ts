declare module '*.json?catalogue=en' {
  /** Fetches the words. */
  export const load: () => Promise<import('./languages.ts').Catalogue>;
}

declare module '*.json?catalogue=sq' {
  /** Fetches the words. */
  export const load: () => Promise<import('./languages.ts').Catalogue>;
}

declare module '*.json?catalogue=sr-Latn' {
  /** Fetches the words. */
  export const load: () => Promise<import('./languages.ts').Catalogue>;
}

declare module '*.json?catalogue=sr-Cyrl' {
  /** Fetches the words. */
  export const load: () => Promise<import('./languages.ts').Catalogue>;
}
