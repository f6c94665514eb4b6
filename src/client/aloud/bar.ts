/** The controls while the page is read: a line at the foot of the window, which is shorter for as long. */
import { made, madeButton } from '../made.ts';
import type { AloudWords } from '../menu/words.ts';
import { rates } from './choice.ts';
import type { State } from './player.ts';

export interface BarOptions {
  words: AloudWords;
  rate: number;
  voices: readonly SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice | undefined;
  onPause: () => void;
  onResume: () => void;
  onStop: () => void;
  onStep: (by: -1 | 1) => void;
  onRate: (rate: number) => void;
  onVoice: (uri: string) => void;
}

export interface Bar {
  element: HTMLElement;
  show: (state: State) => void;
  focus: () => void;
}

export function buildBar(options: BarOptions): Bar {
  const { words } = options;
  const element = made('section', 'aloud small');
  element.ariaLabel = words.start;
  let isReading = false;
  const main = madeButton(words.pause, () => {
    if (isReading) options.onPause();
    else options.onResume();
  });
  const status = made('span', 'read');
  const speed = select(
    words.speed,
    rates.map((rate) => [String(rate), `${rate}×`]),
    String(options.rate),
    (value) => {
      options.onRate(Number(value));
    },
  );
  element.append(
    main,
    madeButton(words.back, () => {
      options.onStep(-1);
    }),
    madeButton(words.next, () => {
      options.onStep(1);
    }),
    madeButton(words.stop, options.onStop),
    speed,
  );
  if (options.voices.length > 1) {
    const names = options.voices.map(({ voiceURI, name }): [string, string] => [voiceURI, name]);
    element.append(select(words.voice, names, options.voice?.voiceURI ?? '', options.onVoice));
  }
  element.append(status);
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') options.onStop();
  });
  return {
    element,
    show: (state) => {
      isReading = state === 'reading';
      main.textContent = isReading ? words.pause : words.resume;
      status.textContent = words[state];
    },
    focus: () => {
      main.focus({ preventScroll: true });
    },
  };
}

function select(
  name: string,
  options: readonly [value: string, text: string][],
  chosen: string,
  onChange: (value: string) => void,
): HTMLElement {
  const label = made('label', '', `${name} `);
  const field = made('select');
  for (const [value, text] of options) field.append(new Option(text, value, false, value === chosen));
  field.addEventListener('change', () => {
    onChange(field.value);
  });
  label.append(field);
  return label;
}
