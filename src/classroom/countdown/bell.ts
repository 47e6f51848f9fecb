import { bellOn } from '#frame/browser/storage/preferences.ts';

/** A chord that a talking class hears and nobody jumps at: hertz, and how loud. */
const tones = [
  { pitch: 660, gain: 0.25 },
  { pitch: 880, gain: 0.18 },
  { pitch: 1320, gain: 0.08 },
] as const;
const RING_S = 2.5;

/** Rings once, unless the bell is off. Says whether it could: a window that nobody has touched yet may not sound. */
export function ringBell(): boolean {
  if (bellOn.get() === false) return true;
  if (navigator.userActivation?.hasBeenActive === false) return false;
  const context = new AudioContext();
  for (const { pitch, gain } of tones) {
    const [tone, volume] = [context.createOscillator(), context.createGain()];
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(gain, context.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + RING_S);
    tone.connect(volume).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + RING_S);
  }
  setTimeout(() => void context.close(), RING_S * 1000 + 500);
  return true;
}
