/** A part of the site in another page. */
export const embedWords = {
  title: 'Embed',
  embed: 'Embed',
  what: 'What',
  stage: 'The slides, from this one on',
  section: 'This section of the article',
  alone: (title: string) => `Only “${title}”`,
  code: 'HTML for your page',
  copy: 'Copy the HTML',
  look: 'See it alone',
  how: 'Paste it where a page takes HTML. The line that begins with <script> lets the frame be as high as it needs; where scripts are not allowed, leave it out.',
  /** Below what stands in another page. */
  from: (deck: string) => `From “${deck}”: read on there`,
};
