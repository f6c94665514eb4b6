/** Says sentence after sentence. It knows the voice and the list, and nothing of the page. */
import { spokenLanguage } from './languages.ts';
import { chunksOf } from './sentences.ts';
import { asSpoken } from './spoken.ts';
import { primaryOf } from './voices.ts';

export type State = 'reading' | 'paused' | 'ended' | 'stopped' | 'failed';

export interface Spoken {
  pieces: readonly { text: string; lang: string }[];
}

export interface PlayerOptions {
  sentences: readonly Spoken[];
  /** Language of the page. */
  lang: string;
  speech: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
  utter: (text: string) => SpeechSynthesisUtterance;
  /** The voice for a language, where the device has one. */
  voiceFor: (lang: string) => SpeechSynthesisVoice | undefined;
  rate: () => number;
  onState: (state: State) => void;
  onSentence: (index: number, isJump: boolean) => void;
}

export interface Player {
  start: () => void;
  pause: () => void;
  resume: () => void;
  stop: () => void;
  /** To the sentence before (-1) or after (1). */
  step: (by: -1 | 1) => void;
  /** Says the sentence again, with another voice or at another speed. */
  again: () => void;
}

/** Well below the fifteen seconds after which Chromium may fall silent. */
const longest = 10;

export function createPlayer(options: PlayerOptions): Player {
  const { sentences, lang, speech, utter, voiceFor, rate, onState, onSentence } = options;
  let state: State = 'paused';
  let at = 0;
  /** Tells what was cancelled from what is being said: browsers report the end of both. */
  let turn = 0;
  /** Held, because some browsers forget an utterance that nobody holds, and then never report its end. */
  let current: SpeechSynthesisUtterance | undefined;

  const become = (next: State) => {
    state = next;
    onState(next);
  };

  function hush(): void {
    turn += 1;
    current = undefined;
    speech.cancel();
  }

  function say(isJump: boolean): void {
    const sentence = sentences[at];
    if (sentence === undefined) {
      become('ended');
      return;
    }
    onSentence(at, isJump);
    const mine = turn;
    const parts = partsOf(sentence);
    const next = () => {
      if (mine !== turn) return;
      const part = parts.shift();
      if (part === undefined) {
        at += 1;
        say(false);
        return;
      }
      current = utter(part.text);
      current.lang = part.voice?.lang ?? part.lang;
      current.voice = part.voice ?? null;
      current.rate = rate();
      current.onend = next;
      current.onerror = () => {
        if (mine !== turn) return;
        hush();
        become('failed');
      };
      speech.speak(current);
    };
    next();
  }

  function partsOf({ pieces }: Spoken): { text: string; lang: string; voice: SpeechSynthesisVoice | undefined }[] {
    const joined: { text: string; lang: string }[] = [];
    for (const piece of pieces) {
      // A foreign word is said in its language where the device can, else with the voice of the page.
      const isForeign = primaryOf(piece.lang) !== primaryOf(lang) && voiceFor(piece.lang) !== undefined;
      const own = isForeign ? piece.lang : lang;
      const last = joined.at(-1);
      if (last?.lang === own) last.text += piece.text;
      else joined.push({ text: piece.text, lang: own });
    }
    return joined.flatMap(({ text, lang: own }) => {
      const limit = Math.floor(spokenLanguage(own).perSecond * longest * rate());
      const voice = voiceFor(own);
      return chunksOf(asSpoken(text, own), limit)
        .filter((chunk) => /[\p{L}\p{N}]/u.test(chunk))
        .map((chunk) => ({ text: chunk, lang: own, voice }));
    });
  }

  /** Pausing is stopping and knowing where: no two browsers hold a voice and go on alike, and some never do. */
  const begin = (isJump: boolean) => {
    hush();
    become('reading');
    say(isJump);
  };
  return {
    start: () => {
      begin(true);
    },
    pause: () => {
      hush();
      become('paused');
    },
    resume: () => {
      if (state === 'ended') at = 0;
      begin(true);
    },
    stop: () => {
      hush();
      become('stopped');
    },
    step: (by) => {
      at = Math.max(0, Math.min(sentences.length - 1, at + by));
      if (state === 'reading') begin(true);
      else {
        if (state === 'ended') become('paused');
        onSentence(at, true);
      }
    },
    again: () => {
      if (state === 'reading') begin(false);
    },
  };
}
