/** How a text is said: abbreviations, sentences, chunks, voices, and the order of what is said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceOf } from '../../../src/client/aloud/choice.ts';
import { createPlayer, type State } from '../../../src/client/aloud/player.ts';
import { chunksOf, plainEnds, sentencesOf } from '../../../src/client/aloud/sentences.ts';
import { asSpoken } from '../../../src/client/aloud/spoken.ts';
import { chosenVoice, voicesFor } from '../../../src/client/aloud/voices.ts';

test('English abbreviations are said as people say them', () => {
  const cases: [string, string][] = [
    ['The CTO and the CIO.', 'The C-T-O and the C-I-O.'],
    ['CTOs at R&D units', 'C-T-Os at R and D units'],
    ['A VP’s budget', 'A V-P’s budget'],
    ['The CISO of AT&T and NIST', 'The see-so of A-T and T and NIST'],
    ['CTO vs CIO, e.g. in the US', 'C-T-O versus C-I-O, for example in the U-S'],
    ['42–67 per cent', '42 to 67 per cent'],
    ['sales & law', 'sales and law'],
    ['A word, an I, InfoWorld and iOS stay', 'A word, an I, InfoWorld and iOS stay'],
    ['the M&A team, part II', 'the M and A team, part two'],
    ['held.\u2060  Next\n line', 'held. Next line'],
  ];
  for (const [written, spoken] of cases) assert.equal(asSpoken(written, 'en'), spoken);
});

test('in Chinese the letters of an abbreviation stand apart', () => {
  assert.equal(
    asSpoken('首席技术官（CTO）负责R&D，占 3–5 成', 'zh-CN'),
    '首席技术官（C T O）负责R and D，占 3 至 5 成',
  );
});

test('sentences end where they end, and not behind an abbreviation', () => {
  const of = (text: string, tag: string) => sentencesOf(text, tag).map(([from, to]) => text.slice(from, to).trim());
  assert.deepEqual(of('By Dr. Smith vs. J. Adler in 2003. He wrote it. “So?” Yes', 'en'), [
    'By Dr. Smith vs. J. Adler in 2003.',
    'He wrote it.',
    '“So?”',
    'Yes',
  ]);
  assert.deepEqual(of('第一句。第二句？第三', 'zh-CN'), ['第一句。', '第二句？', '第三']);
});

test('where the browser cannot tell sentences, marks do', () => {
  const of = (text: string) => {
    const ends = plainEnds(text);
    return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim());
  };
  assert.deepEqual(of('About 3.5 per cent. “Who?” Nobody'), ['About 3.5 per cent.', '“Who?”', 'Nobody']);
  assert.deepEqual(of('第一句。第二句！'), ['第一句。', '第二句！']);
  assert.deepEqual(of('no mark at all'), ['no mark at all']);
});

test('a long sentence is cut behind a clause, else behind a word, and nothing is lost', () => {
  const text = `One, two three four; ${'word '.repeat(60)}end, ${'x'.repeat(90)}.`;
  for (const limit of [20, 40, 150]) {
    const chunks = chunksOf(text, limit);
    assert.ok(chunks.every((chunk) => chunk.length <= limit && chunk !== ''));
    assert.equal(chunks.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
  }
  assert.deepEqual(chunksOf('One two, three four five', 12), ['One two,', 'three four', 'five']);
  assert.deepEqual(chunksOf('首席技术官，首席信息官', 8), ['首席技术官，', '首席信息官']);
  assert.deepEqual(chunksOf('  ', 10), []);
});

const voice = (lang: string, name: string, isDefault = false, localService = true) =>
  ({ lang, name, voiceURI: name, default: isDefault, localService }) as SpeechSynthesisVoice;

test('voices are those of the language, the system’s own first, then the region, then those that need no network', () => {
  const all = [
    voice('zh-HK', 'Cantonese'),
    voice('zh_CN', 'Net', false, false),
    voice('cmn-Hans-CN', 'Mandarin'),
    voice('en-US', 'Us'),
    voice('en-GB', 'Gb'),
    voice('de', 'De', true),
  ];
  const names = (tag: string) => voicesFor(all, tag).map(({ name }) => name);
  assert.deepEqual(names('zh-CN'), ['Net', 'Mandarin']);
  assert.deepEqual(names('en'), ['Gb', 'Us']);
  assert.deepEqual(names('ja'), []);
  assert.equal(chosenVoice(voicesFor(all, 'en'), 'Us')?.name, 'Us');
  assert.equal(chosenVoice(voicesFor(all, 'en'), 'gone')?.name, 'Gb');
});

test('only speeds and names of voices come out of the store', () => {
  assert.deepEqual(choiceOf({ rate: 1.5, voices: { en: 'Gb', zh: 3 } }), { rate: 1.5, voices: { en: 'Gb' } });
  for (const wrong of [null, 'x', { rate: 40, voices: [] }]) assert.deepEqual(choiceOf(wrong), { rate: 1, voices: {} });
});

/** A device that says nothing until it is told to. */
function device(voices: SpeechSynthesisVoice[] = [voice('en-GB', 'Gb')]) {
  const heard: { text: string; lang: string; rate: number }[] = [];
  const states: State[] = [];
  const shown: number[] = [];
  let saying: SpeechSynthesisUtterance | undefined;
  let rate = 1;
  const sentences = ['One.', 'Two, by 最高技術責任者.', 'Three.'].map((text) => ({
    pieces: text.split(/(最[^.]+)/).map((part) => ({ text: part, lang: part.startsWith('最') ? 'ja' : 'en' })),
  }));
  const player = createPlayer({
    sentences,
    lang: 'en',
    speech: {
      speak: (utterance) => {
        saying = utterance;
        heard.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
      },
      cancel: () => {
        const cancelled = saying;
        saying = undefined;
        // As browsers do, after the fact.
        cancelled?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
      },
    },
    utter: (text) => ({ text }) as SpeechSynthesisUtterance,
    voiceFor: (tag) => voicesFor(voices, tag)[0],
    rate: () => rate,
    onState: (state) => states.push(state),
    onSentence: (index) => shown.push(index),
  });
  return {
    player,
    heard,
    states,
    shown,
    ended: () => {
      saying?.onend?.(new Event('end') as SpeechSynthesisEvent);
    },
    failed: () => {
      saying?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
    },
    faster: () => (rate = 2),
  };
}

test('sentence follows sentence to the end, and then it begins again', () => {
  const { player, heard, states, shown, ended } = device();
  player.start();
  for (let times = 0; times < 3; times += 1) ended();
  assert.deepEqual(
    heard.map(({ text }) => text),
    ['One.', 'Two, by 最高技術責任者.', 'Three.'],
  );
  assert.deepEqual(shown, [0, 1, 2]);
  assert.deepEqual(states, ['reading', 'ended']);
  player.resume();
  assert.equal(heard.at(-1)?.text, 'One.');
});

test('a pause keeps the place, a step moves it, and what was cancelled is no failure', () => {
  const { player, heard, states, ended, faster } = device();
  player.start();
  ended();
  player.pause();
  player.resume();
  assert.equal(heard.at(-1)?.text, 'Two, by 最高技術責任者.');
  player.step(1);
  assert.equal(heard.at(-1)?.text, 'Three.');
  player.step(1);
  player.step(-1);
  player.step(-1);
  player.step(-1);
  assert.equal(heard.at(-1)?.text, 'One.');
  faster();
  player.again();
  assert.deepEqual(heard.at(-1), { text: 'One.', lang: 'en-GB', rate: 2 });
  player.stop();
  ended();
  assert.ok(!states.includes('failed'));
  assert.equal(states.at(-1), 'stopped');
});

test('a voice that fails is said to have failed, and can go on', () => {
  const { player, heard, states, failed } = device();
  player.start();
  failed();
  assert.equal(states.at(-1), 'failed');
  player.resume();
  assert.equal(heard.length, 2);
  assert.equal(states.at(-1), 'reading');
});

test('a foreign word is said by a voice of its language, where there is one', () => {
  const { player, heard, ended } = device([voice('en-GB', 'Gb'), voice('ja-JP', 'Ja')]);
  player.start();
  ended();
  ended();
  ended();
  assert.deepEqual(
    heard.map(({ text, lang }) => `${lang} ${text}`),
    ['en-GB One.', 'en-GB Two, by', 'ja-JP 最高技術責任者', 'en-GB Three.'],
  );
});
