/** What the tests use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    data: unknown[];
  }
  export const plugins: {
    input: {
      chain: (input: unknown, options: { forceType: string; generateGraph: boolean; strict: boolean }) => unknown[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
