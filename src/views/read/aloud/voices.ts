const spoken = ({ lang }: { lang: string }) => lang.split(/[-_]/)[0]?.toLowerCase();

/** The voices of this device that speak the page's language. Others would send what is read to somebody's server. */
export async function localVoices(): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return [];
  // A browser may list its voices a moment after it was first asked.
  if (speechSynthesis.getVoices().length === 0)
    await new Promise((done) => {
      speechSynthesis.addEventListener('voiceschanged', done, { once: true });
      setTimeout(done, 1000);
    });
  return speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && spoken(voice) === spoken(document.documentElement));
}
