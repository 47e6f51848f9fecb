/** The report on accessibility: what the pages meet, what they do not, and what to do instead. */

/** `part`: met by the article and all other pages, but not by the part that the remark names. */
type Result = 'yes' | 'part' | 'none';

interface Criterion {
  number: string;
  name: string;
  level: 'A' | 'AA';
  result: Result;
  remark: string;
}

export const results: Record<Result, string> = { yes: 'Met', part: 'Met in part', none: 'Does not apply' };

export const accessibilityWords = {
  heading: 'Accessibility',
  standfirst:
    'These pages aim to meet the Web Content Accessibility Guidelines 2.2, level AA. As far as tests can tell, the article and all other text pages do. The stage, which fills one screen, meets them in part; the article has everything that it shows.',
  tested:
    'The software is tested with the deck that it comes with; another deck’s words and pictures are not tested. Automatic tests run in Chromium at every change, and with every slide and exercise in Firefox and WebKit too. By hand we tested with the keyboard alone, at 320 pixels, at 200% and 400%, with a reader’s own text spacing, with forced colours, in all three themes and with reduced motion. We let Orca 48 in Firefox read these and checked its log: the cover, the article in full and by its headlines, a line to draw, the stage with its steps, a vote and black, the presenter, the phones’ page before a class opens, Teach, a lesson, Sources, About, this page and the report after a lesson. No screen reader user has tried the pages yet; what else we say of screen readers comes from what browsers tell them.',
  parts: 'Part by part',
  failing: 'What fails, and what to do instead',
  failure: 'Problem',
  instead: 'What to do instead',
  criteria: 'Every criterion',
  criterion: 'Criterion',
  level: 'Level',
  result: 'Result',
  remark: 'Remark',
  pdfs: 'PDFs',
  settings: 'What you can set',
};

/** Each was tried with the keyboard alone, its names and states read, and looked at small, large, in forced colours and without motion. */
export const partRemarks = [
  'A line to draw: each point is a slider that says its month and value; what the axes show from the start is told in words; the figures can be typed, and a table lists them once they are shown.',
  'The lever under a drawing: each press says what it does, what follows, and who disagrees.',
  'Source marks in the article: links that name their source. The note takes the focus, and Escape gives it back.',
  'A task beside its slide: its headline takes the focus; starting its time by key moves the focus to Pause. Closing it gives the focus back.',
  'The presenter’s Room menu: four named groups. Its tabs: arrow keys switch tabs, Enter closes the open one. At 640 pixels with text at 200% everything can be reached.',
  'A lesson, and one of your own: each field and button names its slide; a slide that is moved says its new place and keeps the focus.',
  'Black, a frozen screen, a curtain, shown answers and the end of the time are each announced once in the window where they happen, also over an open panel.',
];

/** Each with the criteria that it fails. */
export const failures = [
  {
    fails: '1.4.4, 1.4.10, 1.4.12',
    what: 'On the stage, and in slides and the poster for paper, a slide always fits the window. The browser’s zoom does not enlarge it, A+ stops at 140% and leaves pictures as they are, and your own text spacing pushes words off some slides.',
    instead:
      'Press R, or More and then The story: the article opens at the same slide, and its text grows and reflows.',
  },
  {
    fails: '1.3.1',
    what: 'On the stage, and beside or above the steps of a picture in the article, a picture that is drawn step by step is described as a whole from its first step. A listener hears more than others see.',
    instead:
      'Behind the three dots under each picture of the article “Read as text” lists its parts in order. On paper, and with reduced motion, each picture is shown whole.',
  },
  {
    fails: '1.4.12',
    what: 'Words inside drawings have fixed places, as on a map. Your own text spacing pushes some over their frames or under their source marks, in the article too.',
    instead:
      'Behind the three dots under each picture “Read as text” gives the same words as a list, which works with any spacing.',
  },
  {
    fails: '2.5.8',
    what: 'On the stage everything on a slide shrinks with the window, buttons too. Below 700 pixels, as on a phone on its side or at 400%, they are less than 24 pixels high.',
    instead: 'The article has the same exercises, and each model a page, with full-size buttons in every window.',
  },
  {
    fails: '1.4.10',
    what: 'Wide tables keep their width: in a small window the models on paper and the list of every sentence scroll sideways.',
    instead:
      'The same models have pages to play them on, and they fit; the article’s source marks give each sentence’s claim on the spot.',
  },
];

export const pdfRemarks = [
  'Every PDF is tagged: headings in order, lists, tables with their headers, links that say where they go, a description for each picture. Language and title are set, and viewers show the title.',
  'Each list item has its number and its body, no heading level is skipped, and lines, areas, page footers and second copies on one sheet are marked as decoration.',
  'They claim PDF/UA-1. Our own tests check whatever programs can check of it, at every change of the code that prints them; no screen reader user has tried them. Numbers before empty lines to write on are not tagged, a picture does not give its size on the page, and source marks inside the drawings of the slides do not link to the list of sources at the end, where each can be found. The article has the same words as a web page, which is more accessible.',
];

export const settingRemarks = [
  'Appearance: light, dark or high contrast, under the button Page at the top of every page; by default pages match your device. On the stage press T. The presenter stays dark, so as not to light up a dark room; the slides in it follow your choice.',
  'Sources in the article: one mark per sentence or all marks, under the same button. On the stage press Sources.',
  'Read aloud: the article, sentence by sentence, under the same button or with L, if the device has a built-in voice for the page’s language. Left and right change the sentence, Escape stops.',
  'Keys of the stage, the presenter and the article can be turned off, for screen readers and voice control. A clicker still works.',
  'Motion: reduced if your device asks for it; the pages have no separate switch. Nothing moves by itself in any case.',
  'Text size on the stage: A− and A+ in the panel Room.',
];

const row = (number: string, name: string, level: 'A' | 'AA', result: Result, remark: string): Criterion => ({
  number,
  name,
  level,
  result,
  remark,
});

const noMedia = 'There is no recorded sound or film.';
const noInput = 'Readers send, buy and sign nothing.';

export const criteria: readonly Criterion[] = [
  row(
    '1.1.1',
    'Non-text content',
    'A',
    'yes',
    'Each picture has a name, and a text that lists its parts in order; a model’s is told in words and as a table.',
  ),
  row('1.2.1', 'Audio-only and video-only', 'A', 'none', noMedia),
  row('1.2.2', 'Captions (prerecorded)', 'A', 'none', noMedia),
  row('1.2.3', 'Audio description or media alternative', 'A', 'none', noMedia),
  row('1.2.4', 'Captions (live)', 'AA', 'none', noMedia),
  row('1.2.5', 'Audio description', 'AA', 'none', noMedia),
  row('1.3.1', 'Info and relationships', 'A', 'part', 'A stepped picture is described as a whole.'),
  row('1.3.2', 'Meaningful sequence', 'A', 'yes', 'The order in pages and PDFs is the reading order.'),
  row('1.3.3', 'Sensory characteristics', 'A', 'yes', 'Nothing is identified by place or colour alone.'),
  row('1.3.4', 'Orientation', 'AA', 'yes', 'Upright and sideways.'),
  row('1.3.5', 'Identify input purpose', 'AA', 'none', 'No field asks for anything about the reader.'),
  row('1.4.1', 'Use of colour', 'A', 'yes', 'The sides also differ by pattern, line and word.'),
  row(
    '1.4.2',
    'Audio control',
    'A',
    'yes',
    'A bell of two and a half seconds can be turned off; reading aloud starts on request and has a button to stop it.',
  ),
  row('1.4.3', 'Contrast (minimum)', 'AA', 'yes', 'At least 4.5 to 1; on the stage mostly over 7 to 1.'),
  row(
    '1.4.4',
    'Resize text',
    'AA',
    'part',
    'Not the stage, nor slides and poster for paper: use the article. The title in the bar at its top grows less, but its headline repeats it.',
  ),
  row('1.4.5', 'Images of text', 'AA', 'yes', 'Words in drawings are words.'),
  row('1.4.10', 'Reflow', 'AA', 'part', 'Not the stage, slides and poster for paper, nor wide tables.'),
  row('1.4.11', 'Non-text contrast', 'AA', 'yes', 'Lines, borders and the focus ring: at least 3 to 1.'),
  row('1.4.12', 'Text spacing', 'AA', 'part', 'Not the stage, nor words inside drawings.'),
  row('1.4.13', 'Content on hover or focus', 'AA', 'yes', 'Notes open on press, stay, and close with Escape.'),
  row('2.1.1', 'Keyboard', 'A', 'yes', 'Everything, pictures and models included.'),
  row('2.1.2', 'No keyboard trap', 'A', 'yes', 'Escape closes every panel.'),
  row('2.1.4', 'Character key shortcuts', 'A', 'yes', 'They can be turned off.'),
  row('2.2.1', 'Timing adjustable', 'A', 'yes', 'Timers only inform; nothing changes when they end.'),
  row('2.2.2', 'Pause, stop, hide', 'A', 'yes', 'Nothing moves by itself.'),
  row('2.3.1', 'Three flashes', 'A', 'yes', 'Nothing flashes.'),
  row('2.4.1', 'Bypass blocks', 'A', 'yes', 'A link skips to the text.'),
  row('2.4.2', 'Page titled', 'A', 'yes', 'Each page has its own; on the stage it names the slide.'),
  row('2.4.3', 'Focus order', 'A', 'yes', 'As it is read. A new slide begins at its headline.'),
  row(
    '2.4.4',
    'Link purpose (in context)',
    'A',
    'yes',
    'A source mark says that it is one, and of what: in a drawing it repeats the words before it.',
  ),
  row('2.4.5', 'Multiple ways', 'AA', 'yes', 'Contents, overview, go to a number, next and back.'),
  row(
    '2.4.6',
    'Headings and labels',
    'AA',
    'yes',
    'One headline per slide, no two alike; the first may be the title of the whole.',
  ),
  row('2.4.7', 'Focus visible', 'AA', 'yes', 'A ring of 3 pixels.'),
  row(
    '2.4.11',
    'Focus not obscured (minimum)',
    'AA',
    'yes',
    'No bar covers what has the focus; the list beside the article stays in front of a figure.',
  ),
  row(
    '2.5.1',
    'Pointer gestures',
    'A',
    'yes',
    'Every swipe has a button that does the same; on a phone a figure’s steps use the browser’s scrolling.',
  ),
  row('2.5.2', 'Pointer cancellation', 'A', 'yes', 'Things happen when a press ends.'),
  row('2.5.3', 'Label in name', 'A', 'yes', 'Each control’s name contains its visible words.'),
  row('2.5.4', 'Motion actuation', 'A', 'none', 'No device is shaken or turned.'),
  row('2.5.7', 'Dragging movements', 'AA', 'yes', 'Nothing must be dragged.'),
  row(
    '2.5.8',
    'Target size (minimum)',
    'AA',
    'part',
    'Not the buttons on slides in a window below 700 pixels. In a wider one they are 24 to 44 pixels. Source marks are part of sentences, or larger in the text form of their drawing.',
  ),
  row('3.1.1', 'Language of page', 'A', 'yes', 'Set on every page and in every PDF.'),
  row('3.1.2', 'Language of parts', 'AA', 'yes', 'Words of another language are marked as such.'),
  row('3.2.1', 'On focus', 'A', 'yes', 'The focus alone changes nothing.'),
  row('3.2.2', 'On input', 'A', 'yes', 'A choice changes only what it says.'),
  row('3.2.3', 'Consistent navigation', 'AA', 'yes', 'The same links in the same order.'),
  row('3.2.4', 'Consistent identification', 'AA', 'yes', 'One name for one thing.'),
  row('3.2.6', 'Consistent help', 'A', 'yes', 'About, on every page, links to this page.'),
  row('3.3.1', 'Error identification', 'A', 'yes', 'A wrong class code is explained in words.'),
  row('3.3.2', 'Labels or instructions', 'A', 'yes', 'Every field has a label.'),
  row('3.3.3', 'Error suggestion', 'AA', 'yes', 'The message says what to type.'),
  row('3.3.4', 'Error prevention', 'AA', 'none', noInput),
  row('3.3.7', 'Redundant entry', 'A', 'none', noInput),
  row('3.3.8', 'Accessible authentication', 'AA', 'none', 'There are no accounts.'),
  row(
    '4.1.2',
    'Name, role, value',
    'A',
    'yes',
    'Every control has a name, and says whether it is pressed or open; a source mark is a link, and says so while its note is open.',
  ),
  row('4.1.3', 'Status messages', 'AA', 'yes', 'In words, announced once.'),
];
