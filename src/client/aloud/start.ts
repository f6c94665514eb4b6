/** Reads the page aloud, from a section or from its beginning; says plainly where the device cannot. */
import styles from '../../styles/aloud.css?raw';
import { adopt } from '../adopt.ts';
import { announce } from '../menu/tell.ts';
import { loadWords } from '../menu/words.ts';
import { behind, say } from '../say.ts';
import { buildBar } from './bar.ts';
import { keepChoice, readChoice } from './choice.ts';
import { bringIntoView, isInView, showSpoken } from './highlight.ts';
import { sentencesFrom } from './passages.ts';
import { createPlayer, type State } from './player.ts';
import { chosenVoice, knownVoices, primaryOf, voicesFor } from './voices.ts';

let stopLast: (() => void) | undefined;

/** @param control in the head of a section, or in that of the entry */
export async function act(control: HTMLElement): Promise<void> {
  const { aloud: words } = await loadWords();
  stopLast?.();
  const { speechSynthesis: speech } = globalThis as { speechSynthesis?: SpeechSynthesis };
  if (speech === undefined || !('SpeechSynthesisUtterance' in globalThis)) {
    say(control, words.noSpeech);
    return;
  }
  const { lang } = document.documentElement;
  const all = await knownVoices(speech);
  const voices = voicesFor(all, lang);
  if (voices.length === 0) {
    say(control, words.noVoice);
    return;
  }
  adopt(styles);
  const choice = readChoice();
  const voiceFor = (tag: string) => chosenVoice(voicesFor(all, tag), choice.voices[primaryOf(tag)]);
  const heading = control.closest('.head')?.querySelector('h2, h3') ?? undefined;
  const sentences = sentencesFrom(document.querySelector('main') ?? document.body, heading);
  let shown: number | undefined;

  const player = createPlayer({
    sentences,
    lang,
    speech,
    utter: (text) => new SpeechSynthesisUtterance(text),
    voiceFor,
    rate: () => choice.rate,
    onState: (state) => {
      bar.show(state);
      announce(words[state]);
      if (state === 'stopped' || state === 'ended') showSpoken(undefined);
      if (state === 'stopped') close();
    },
    onSentence: (index, isJump) => {
      const sentence = sentences[index];
      if (sentence === undefined) return;
      const covered = bar.element.offsetHeight;
      const before = shown === undefined ? undefined : sentences[shown];
      // A reader who has scrolled elsewhere is not brought back.
      const isFollowing = isJump || before === undefined || isInView(before, covered);
      shown = index;
      showSpoken(sentence);
      if (isFollowing && !isInView(sentence, covered)) bringIntoView(sentence);
    },
  });
  const bar = buildBar({
    words: words satisfies Record<State, string>,
    rate: choice.rate,
    voices,
    voice: voiceFor(lang),
    onPause: player.pause,
    onResume: player.resume,
    onStop: player.stop,
    onStep: player.step,
    onRate: (rate) => {
      choice.rate = rate;
      keepChoice(choice);
      player.again();
    },
    onVoice: (uri) => {
      choice.voices[primaryOf(lang)] = uri;
      keepChoice(choice);
      player.again();
    },
  });
  const close = () => {
    stopLast = undefined;
    removeEventListener('pagehide', player.stop);
    const hadFocus = bar.element.contains(document.activeElement);
    bar.element.remove();
    if (hadFocus) control.focus({ preventScroll: true });
  };
  stopLast = player.stop;
  // The voice belongs to the window and would go on in the next page.
  addEventListener('pagehide', player.stop);
  behind(control).after(bar.element);
  bar.focus();
  player.start();
}
