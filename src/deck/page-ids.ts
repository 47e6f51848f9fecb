/** Ids that pages with slides in them use themselves. A slide of the same id could not be told from that part of the page. */
export const pageIds: ReadonlySet<string> = new Set(
  `
  accounts-title adapt adapt-title article-title before-title bell-on black check check-panel check-title class-panel class-title
  classes classes-title contents-title controversies controversies-title corrections-title criteria-title desk-keys
  desk-notice desk-place-said desk-phones desk-plan desk-questions desk-sources diagrams-title end-notes end-panel
  end-title exit exports exports-title failing-title glossary glossary-title hands-panel hands-title help-panel help-title inside-title
  handout-key join-ask join-letters join-wrong jump-form jump-number jump-panel jump-title keys-on lessons-title listed-sources main map-title
  method-title more-title next-class next-class-title next-label notes notes-drawer notes-label notes-title now-title open-card organiser outside-title
  own-add own-file own-from own-length own-said own-slides
  overview-panel overview-title page-data paper paper-title pdfs-title people people-title phone-panel phone-title
  phones phones-ask phones-follow phones-home phones-key phones-lock phones-panel phones-title place plans
  predict proof-says print-ink privacy privacy-title questions questions-title quiz quiz-title reflection-title story-begins remarks remarks-title report-notes
  report-notes-help report-notes-title report-said report-title result-panel result-title room-panel room-status
  room-title rubric-title run-sheet self-test-title settings-title sheets short-way skills skills-title slide-links slide-links-title sources-panel
  sources-panel-title stage-notice start-title steps-title tight lesson-said story-title task-panel task-title vocabulary vocabulary-title voices-title which-stage
  words-title
  `
    .trim()
    .split(/\s+/),
);
