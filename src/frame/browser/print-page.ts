/** Opens the browser's dialog for printing, once the page's typefaces are there. */
export const printPage = (): void => void document.fonts.ready.then(() => print());
