// Puts the drawings of the section that the address names into their frames, while the article's own code is on its way.
import { fillIn } from '#frame/browser/lazy/fill.ts';

const section = document.getElementById(location.hash.slice(1))?.closest('article.slide');
if (section) void fillIn(section);
