/** How a text is said in each language: what people do not say as it is written. One table a language. */

export interface SpokenLanguage {
  /** Said otherwise than letter by letter, or than it is written; a plural *s* may follow in the text. */
  said: Record<string, string>;
  /** Capitals that people say as a word. */
  words: readonly string[];
  /** Between the letters of an abbreviation. */
  spelled: string;
  /** Signs and what they are called, in this order. */
  signs: readonly [RegExp, string][];
  /** Between the head of a column and its cell. */
  colon: string;
  /** Letters that a voice says in a second, at most. */
  perSecond: number;
}

const english: SpokenLanguage = {
  said: {
    'R&D': 'R and D',
    'M&A': 'M and A',
    'Q&A': 'Q and A',
    'AT&T': 'A-T and T',
    'S&P': 'S and P',
    CISO: 'see-so',
    IEEE: 'I-triple-E',
    II: 'two',
    III: 'three',
    IV: 'four',
  },
  words: ['NASA', 'NIST', 'UNESCO', 'ESCO', 'ISCO', 'ITIL', 'COBIT', 'OPEC', 'NATO', 'CERN', 'SCRUM', 'DORA', 'OASIS'],
  spelled: '-',
  signs: [
    [/\bvs\b\.?/g, 'versus'],
    [/\be\.g\./g, 'for example'],
    [/\bi\.e\./g, 'that is'],
    [/\bcf\./g, 'compare'],
    [/(\d)\s?[–—]\s?(\d)/g, '$1 to $2'],
    [/\s&\s/g, ' and '],
  ],
  colon: ': ',
  perSecond: 15,
};

const chinese: SpokenLanguage = {
  said: { 'R&D': 'R and D', 'M&A': 'M and A', 'AT&T': 'A T and T', IEEE: 'I triple E' },
  words: english.words,
  spelled: ' ',
  signs: [
    [/\bvs\b\.?/g, '对'],
    [/(\d)\s?[–—]\s?(\d)/g, '$1 至 $2'],
    [/\s?&\s?/g, '和'],
  ],
  colon: '：',
  perSecond: 4.5,
};

/** @param tag of the text, as `zh-CN`; a language without a table of its own is said as it is written */
export function spokenLanguage(tag: string): SpokenLanguage {
  const [primary] = tag.toLowerCase().split('-');
  if (primary === 'zh') return chinese;
  return primary === 'en' ? english : { ...english, said: {}, words: [], signs: [], perSecond: 10 };
}
