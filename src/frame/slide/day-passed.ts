import { localDay } from '#core/text/local-day.ts';
import { dayPassed } from '#deck/day-passed.ts';

/** Shows itself once its day has passed where the reader is, however old the site is: see `DayPassed.astro`. */
class DayPassed extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !dayPassed(this.dataset.until ?? '', localDay());
  }
}

customElements.define('day-passed', DayPassed);
