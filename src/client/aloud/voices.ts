/** Which voices the device has for a language, the likeliest first. */

export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'name' | 'voiceURI' | 'default' | 'localService'>;

export function voicesFor<V extends Voice>(voices: readonly V[], tag: string): V[] {
  const wanted = plainTag(tag);
  const primary = primaryOf(wanted);
  return voices
    .filter(({ lang }) => primaryOf(plainTag(lang)) === primary)
    .map((voice) => ({ voice, rank: rankOf(voice, wanted) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ voice }) => voice);
}

/** The reader's own, when it is there. */
export function chosenVoice<V extends Voice>(voices: readonly V[], uri: string | undefined): V | undefined {
  return voices.find(({ voiceURI }) => voiceURI === uri) ?? voices[0];
}

/** Android writes `en_GB`. */
function plainTag(lang: string): string {
  return lang.toLowerCase().replaceAll('_', '-');
}

/** Some systems name Mandarin by itself; Cantonese is another language, though it is written alike. */
export function primaryOf(tag: string): string {
  const [primary = ''] = plainTag(tag).split('-');
  if (plainTag(tag) === 'zh-hk') return 'yue';
  return primary === 'cmn' ? 'zh' : primary;
}

/** The system's own choice, then the same region, then what needs no network. */
function rankOf({ lang, default: isDefault, localService }: Voice, wanted: string): number {
  const isSame = plainTag(lang) === wanted || (wanted === 'en' && plainTag(lang) === 'en-gb');
  return (isDefault ? 0 : 4) + (isSame ? 0 : 2) + (localService ? 0 : 1);
}

/** Browsers know their voices only some time after they are asked for the first time. */
export async function knownVoices(speech: SpeechSynthesis, patience = 2000): Promise<SpeechSynthesisVoice[]> {
  const now = speech.getVoices();
  if (now.length > 0) return now;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patience);
    speech.addEventListener(
      'voiceschanged',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
  return speech.getVoices();
}
