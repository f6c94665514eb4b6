/** A device that speaks when it is told to: what it would say is written down, and nothing ends before `finish`. */
import type { Page } from 'playwright-core';

export interface Heard {
  text: string;
  lang: string;
  rate: number;
  voice: string | undefined;
}

interface Device {
  heard: Heard[];
  finish: () => void;
  fail: () => void;
}

export async function giveVoices(
  page: Page,
  voices: readonly (readonly [lang: string, name: string])[],
): Promise<void> {
  await page.addInitScript((all) => {
    const heard: Heard[] = [];
    const waiting: SpeechSynthesisUtterance[] = [];
    class Utterance {
      text: string;
      lang = '';
      rate = 1;
      voice: SpeechSynthesisVoice | null = null;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => all.map(([lang, name]) => ({ lang, name, voiceURI: name, default: false, localService: true })),
      speak: (utterance: SpeechSynthesisUtterance) => {
        const { text, lang, rate, voice } = utterance;
        heard.push({ text, lang, rate, voice: voice?.name });
        waiting.push(utterance);
      },
      cancel: () => {
        for (const utterance of waiting.splice(0)) utterance.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
      },
    });
    const device: Device = {
      heard,
      finish: () => {
        waiting.shift()?.onend?.(new Event('end') as SpeechSynthesisEvent);
      },
      fail: () => {
        waiting.shift()?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
      },
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, device });
  }, voices);
}

export function heard(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (globalThis as unknown as { device: Device }).device.heard);
}

/** Lets the device end `times` utterances, and answers what it said last. */
export function finish(page: Page, times = 1): Promise<Heard | undefined> {
  return page.evaluate((count) => {
    const { device } = globalThis as unknown as { device: Device };
    for (let done = 0; done < count; done += 1) device.finish();
    return device.heard.at(-1);
  }, times);
}

export function fail(page: Page): Promise<void> {
  return page.evaluate(() => {
    (globalThis as unknown as { device: Device }).device.fail();
  });
}
