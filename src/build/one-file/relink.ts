/**
 * Turns the links of a page into links of the one file: `/read/#a-slide` into `?view=read#a-slide`. A page that is not in
 * the file keeps its words and loses its link; a PDF is looked for beside the file.
 */
export function relink(body: string, pages: readonly string[], base: string): string {
  const attribute = new RegExp(
    `(<a\\b[^>]*?)? (href|data-[a-z-]+)="${literally(base)}([^"#?]*)(\\?[^"#]*)?(#[^"]*)?"`,
    'g',
  );
  return body.replaceAll(attribute, (whole, tag = '', name: string, path: string, query = '', place = '') => {
    const page = path.replace(/\/$/, '');
    if (pages.includes(page) && (path === '' || path.endsWith('/')))
      return `${tag} ${name}="?view=${page}${query.replace('?', '&amp;')}${place}"`;
    if (path.startsWith('pdf/')) return `${tag} ${name}="${path}"`;
    return name === 'href' ? tag : whole;
  });
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
