// Puts the drawings of the section that the address names into their frames, while the article's own code is on its way.
import { loadDrawings } from '#frame/browser/lazy/drawings.ts';
import { leadToModel } from './played.ts';

leadToModel();

const section = document.getElementById(location.hash.slice(1))?.closest('article.slide');
if (section) void loadDrawings(section);
