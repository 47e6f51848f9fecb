/** The report on accessibility: what the pages meet, what they do not, and the way round it. */

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
    'These pages are made to meet the Web Content Accessibility Guidelines 2.2, level AA. The article and all other pages of words meet them as far as tests can tell. The stage, which is made to fill one screen, meets them in part; the article holds everything that it shows.',
  tested:
    'What builds them is tested with the deck that it comes with, not anew with the words and pictures of another: by machine in Chromium at every change, with every slide and exercise in Firefox and WebKit too, and by hand: with the keyboard alone, at 320 pixels, at 200 % and 400 %, with a reader’s own spacing of words, with colours forced by the system, in all three themes, with less motion. Orca 48 read in Firefox, into a log that we read: the cover, the article whole and by its headlines, a line to draw, the stage with its steps, a vote and black, the presenter, the page that phones open while no class is open, Teach, a lesson, Sources, About, this page and the report after a lesson. No person who uses a screen reader has tried them yet; what else we say of screen readers comes from what browsers tell them.',
  parts: 'Part by part',
  failing: 'What does not meet it, and the way round',
  failure: 'What stands in your way',
  instead: 'The way round',
  criteria: 'Every criterion',
  criterion: 'Criterion',
  level: 'Level',
  result: 'Result',
  remark: 'Remark',
  pdfs: 'PDFs',
  settings: 'What you can set',
};

/** Each was walked with the keyboard alone, its names and states read, and looked at small, large, in forced colours and at rest. */
export const partRemarks = [
  'A line to draw: each point is a slider that says its month and its value; what the axes show from the start is told in words; the figures can be typed, and stand in a table once they are told.',
  'The lever under a drawing: each press says what it does and what follows, and who sees it otherwise.',
  'Source marks in the article: links that name their source. The note takes the focus, and Escape gives it back.',
  'A task beside its slide: its headline takes the focus; who starts its time by key goes on at Pause. Closed, it gives the focus back.',
  'The presenter’s Room menu: four named groups. Its tabs: arrow keys change them, Enter shuts the one that is open. At 640 pixels with words of 200% nothing is out of reach.',
  'A lesson, and one of your own: each field and button names its slide; a slide that is moved says where it stands now, and the keyboard stays with it.',
  'Black, a frozen screen, a curtain, answers that are shown and time that is up are each said once in the window where they show, also over an open panel.',
];

/** Each with the criteria that it fails. */
export const failures = [
  {
    fails: '1.4.4, 1.4.10, 1.4.12',
    what: 'On the stage a slide always fills the window, and a slide or poster for paper is shown whole in it. The browser’s zoom does not enlarge it, A+ stops at 140% and does not reach pictures, and a spacing of your own pushes words off some slides.',
    instead:
      'Press R, or The story behind More in the bar: the article opens at the same slide, and there words grow and flow.',
  },
  {
    fails: '1.3.1',
    what: 'On the stage, and beside or above the steps of a picture in the article, a picture that is drawn step by step is described as a whole from its first step on. A listener knows more than is seen.',
    instead:
      'Under each picture of the article “Read as text” gives its parts in order. On paper, and for those who ask for less motion, each picture is whole.',
  },
  {
    fails: '1.4.12',
    what: 'The words inside drawings are placed like letters on a map. A spacing of your own for letters and words pushes some over their frames or under their source marks, in the article too.',
    instead: 'Under each picture “Read as text” gives the same words as a list, which takes any spacing.',
  },
  {
    fails: '2.5.8',
    what: 'On the stage all that stands on a slide shrinks with the window, its buttons too: in one narrower than 700 pixels, as on a phone on its side or at 400%, they are lower than 24 pixels.',
    instead: 'The article has the same exercises and models, with buttons of full size in every window.',
  },
  {
    fails: '1.4.10',
    what: 'Wide tables keep their width: on a small window the models on paper, and the list of every sentence, are moved sideways in their frame.',
    instead:
      'The article has the same models to play with, and they fit; its source marks tell each sentence’s claim where it stands.',
  },
];

export const pdfRemarks = [
  'Every PDF is tagged: headings in order, lists, tables with their headers, links that say where they lead, a description for each picture. Its language and its title are set, and a viewer shows the title.',
  'Each item of a list has its number and its body, no rank of headline is skipped, and lines, areas, the foot of a page and second copies on one sheet are marked as decoration.',
  'They say that they follow PDF/UA-1. What programs can check of it is checked at every change of what prints them, by tests of ours; no person who uses a screen reader has tried them. Numbers before empty lines to write on are painted only, a picture does not say how large it stands on its page, and source marks inside the drawings of the slides do not lead to the list of sources at their end, in which each can be found. The article has the same words as a web page, and that is the more accessible form.',
];

export const settingRemarks = [
  'Colours: light, dark or high contrast behind the button Page at the head of every page; without a choice pages follow your system. On the stage press T. The presenter stays dark, so as not to light up a dark room; the slides that it shows follow the choice.',
  'Sources in the article: one quiet mark a sentence, or one for each claim, behind the same button. On the stage they come with Sources.',
  'Read aloud: the article, sentence by sentence, behind the same button or by L, where the device has a voice of its own for the language of the page. Left and right turn sentences, Escape ends it.',
  'Keys of the stage, the presenter and the article can be switched off, for screen readers and voice control. A clicker goes on working.',
  'Motion is left out where your system asks for less of it; the pages have no switch of their own for that. Nothing moves by itself in any case.',
  'Size of words on the stage: A− and A+ in the panel Room.',
];

const row = (number: string, name: string, level: 'A' | 'AA', result: Result, remark: string): Criterion => ({
  number,
  name,
  level,
  result,
  remark,
});

const noMedia = 'There is no recorded sound and no film.';
const noInput = 'Nothing that a reader types is sent, bought or signed.';

export const criteria: readonly Criterion[] = [
  row(
    '1.1.1',
    'Non-text content',
    'A',
    'yes',
    'Each picture has a name, and its parts as an ordered text; that of a model is told in words and as a table.',
  ),
  row('1.2.1', 'Audio-only and video-only', 'A', 'none', noMedia),
  row('1.2.2', 'Captions (prerecorded)', 'A', 'none', noMedia),
  row('1.2.3', 'Audio description or media alternative', 'A', 'none', noMedia),
  row('1.2.4', 'Captions (live)', 'AA', 'none', noMedia),
  row('1.2.5', 'Audio description', 'AA', 'none', noMedia),
  row('1.3.1', 'Info and relationships', 'A', 'part', 'A stepped picture is described as a whole.'),
  row('1.3.2', 'Meaningful sequence', 'A', 'yes', 'Pages and PDFs are told in the order in which they are read.'),
  row('1.3.3', 'Sensory characteristics', 'A', 'yes', 'Nothing is named by its place or colour alone.'),
  row('1.3.4', 'Orientation', 'AA', 'yes', 'Upright and on its side.'),
  row('1.3.5', 'Identify input purpose', 'AA', 'none', 'No field asks for anything about the reader.'),
  row('1.4.1', 'Use of colour', 'A', 'yes', 'The sides also differ by pattern, line and word.'),
  row(
    '1.4.2',
    'Audio control',
    'A',
    'yes',
    'A bell of two and a half seconds can be switched off; reading aloud begins when it is asked for, and stops by its own button.',
  ),
  row('1.4.3', 'Contrast (minimum)', 'AA', 'yes', 'At least 4.5 to 1; on the stage mostly over 7 to 1.'),
  row(
    '1.4.4',
    'Resize text',
    'AA',
    'part',
    'Not the stage, nor slides and poster for paper: use the article. Beside large buttons the title at its head grows less; its headline repeats it.',
  ),
  row('1.4.5', 'Images of text', 'AA', 'yes', 'Words in drawings are words.'),
  row('1.4.10', 'Reflow', 'AA', 'part', 'Not the stage, slides and poster for paper, nor wide tables.'),
  row('1.4.11', 'Non-text contrast', 'AA', 'yes', 'Lines, borders and the ring of the focus: at least 3 to 1.'),
  row('1.4.12', 'Text spacing', 'AA', 'part', 'Not the stage, nor words inside drawings.'),
  row('1.4.13', 'Content on hover or focus', 'AA', 'yes', 'Notes open by a press, stay, and close by Escape.'),
  row('2.1.1', 'Keyboard', 'A', 'yes', 'Everything, pictures and models included.'),
  row('2.1.2', 'No keyboard trap', 'A', 'yes', 'Escape leaves every panel.'),
  row('2.1.4', 'Character key shortcuts', 'A', 'yes', 'They can be switched off.'),
  row('2.2.1', 'Timing adjustable', 'A', 'yes', 'Times only inform; nothing is taken away when they end.'),
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
    'A source mark says that it is one, and of what: in a drawing it repeats the words it stands behind.',
  ),
  row('2.4.5', 'Multiple ways', 'AA', 'yes', 'Contents, overview, go to a number, next and back.'),
  row(
    '2.4.6',
    'Headings and labels',
    'AA',
    'yes',
    'One headline a slide, no two alike; the first may be the title of the whole.',
  ),
  row('2.4.7', 'Focus visible', 'AA', 'yes', 'A ring of 3 pixels.'),
  row(
    '2.4.11',
    'Focus not obscured (minimum)',
    'AA',
    'yes',
    'No bar covers what has the focus; the list beside the article comes before a figure.',
  ),
  row(
    '2.5.1',
    'Pointer gestures',
    'A',
    'yes',
    'A swipe of ours always has a button beside it; the steps of a figure on a phone are moved by the browser’s own scrolling.',
  ),
  row('2.5.2', 'Pointer cancellation', 'A', 'yes', 'Things happen when a press ends.'),
  row('2.5.3', 'Label in name', 'A', 'yes', 'What is seen on a control is in its name.'),
  row('2.5.4', 'Motion actuation', 'A', 'none', 'No device is shaken or turned.'),
  row('2.5.7', 'Dragging movements', 'AA', 'yes', 'Nothing must be dragged.'),
  row(
    '2.5.8',
    'Target size (minimum)',
    'AA',
    'part',
    'Not the buttons on slides in a window below 700 pixels. In a wider one they are 24 to 44 pixels. Source marks stand in sentences, or can be had larger in the text form of their drawing.',
  ),
  row('3.1.1', 'Language of page', 'A', 'yes', 'Set on every page and in every PDF.'),
  row('3.1.2', 'Language of parts', 'AA', 'yes', 'Words of another language are marked as such.'),
  row('3.2.1', 'On focus', 'A', 'yes', 'The focus alone changes nothing.'),
  row('3.2.2', 'On input', 'A', 'yes', 'A choice changes only what it names.'),
  row('3.2.3', 'Consistent navigation', 'AA', 'yes', 'The same links in the same order.'),
  row('3.2.4', 'Consistent identification', 'AA', 'yes', 'One name for one thing.'),
  row('3.2.6', 'Consistent help', 'A', 'yes', 'This page is reached from About, everywhere.'),
  row('3.3.1', 'Error identification', 'A', 'yes', 'Wrong letters for a class are said in words.'),
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
  row('4.1.3', 'Status messages', 'AA', 'yes', 'In words, and said once.'),
];
