/** Turns full screen on or off. Refused where another page holds this one, and unknown to some phones: then it throws. */
export async function turnFullScreen(): Promise<void> {
  await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
}
