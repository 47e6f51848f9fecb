/** Ids that pages with slides in them use themselves. A slide of the same id could not be told from that part of the page. */
export const pageIds: ReadonlySet<string> = new Set(
  `
  adapt adapt-title article-title check check-panel check-title contents-title controversies controversies-title
  corrections-title desk-keys desk-notice diagrams-title exit glossary glossary-title hands-panel hands-title
  help-panel help-title inside-title jump-form jump-number jump-panel jump-title keys-on lessons-title main
  method-title next-label notes notes-drawer notes-title now-title open-card organiser outside-title page-data
  paper paper-title people people-title phone-panel phone-title place plans plans-title predict privacy
  privacy-title questions questions-title remarks remarks-title report-title room-panel room-status room-title
  skills skills-title sources-panel sources-panel-title stage-notice steps-title story-title vocabulary
  vocabulary-title which-stage
  `
    .trim()
    .split(/\s+/),
);
