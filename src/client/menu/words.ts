/** What scripts say to the reader; fetched once, when one of them is first used. */
import { base, pageLanguage } from '../words.ts';

export interface MenuWords {
  siteName: string;
  linkCopied: string;
  copyLink: string;
  copyAs: string;
  citeSection: string;
  citeEntry: string;
  asNote: string;
  thisSection: string;
  thisEntry: string;
  editSection: string;
  editEntry: string;
  source: string;
  edition: string;
  formatCopied: string;
  notCopied: string;
  copyQuotation: string;
  quotationKey: string;
}

/** Of what a reader does with a text, by what it is done with. */
export interface ReaderWords extends MenuWords {
  previewsOff: string;
  previewsAreOff: string;
  settings: Record<string, string>;
  aloud: AloudWords;
  saved: SavedWords;
  useful: UsefulWords;
}

export type AloudWords = Record<
  | 'start'
  | 'fromHere'
  | 'pause'
  | 'resume'
  | 'stop'
  | 'back'
  | 'next'
  | 'speed'
  | 'voice'
  | 'reading'
  | 'paused'
  | 'ended'
  | 'stopped'
  | 'noSpeech'
  | 'noVoice'
  | 'failed',
  string
>;

export type SavedWords = Record<
  | 'title'
  | 'intro'
  | 'needsScript'
  | 'save'
  | 'saveEntry'
  | 'saveSection'
  | 'remove'
  | 'removeEntry'
  | 'removeSection'
  | 'isSaved'
  | 'isRemoved'
  | 'none'
  | 'up'
  | 'down'
  | 'ofItem'
  | 'movedTo'
  | 'export'
  | 'asJson'
  | 'asMarkdown'
  | 'import'
  | 'imported'
  | 'notJson'
  | 'notOurs'
  | 'tooNew'
  | 'badItem'
  | 'tooLong'
  | 'noStorage'
  | 'full',
  string
>;

export type UsefulWords = Record<
  | 'ask'
  | 'useful'
  | 'missing'
  | 'whatIsMissing'
  | 'keep'
  | 'send'
  | 'cancel'
  | 'isUseful'
  | 'isNotUseful'
  | 'staysHere'
  | 'goesTo'
  | 'keptHere'
  | 'sent'
  | 'notSent'
  | 'notKept',
  string
>;

let loading: Promise<ReaderWords> | undefined;

export function loadWords(): Promise<ReaderWords> {
  loading ??= fetchWords();
  // A failed request is tried again at the next use.
  loading.catch(() => (loading = undefined));
  return loading;
}

async function fetchWords(): Promise<ReaderWords> {
  const response = await fetch(`${base()}words/${pageLanguage()}.json`);
  if (!response.ok) throw new Error(`the words of the menu: ${response.status}`);
  return (await response.json()) as ReaderWords;
}
