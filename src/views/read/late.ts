// What nobody waits for in the article, once it is ready.
import './end/end.ts';
import './passages/when-used.ts';
import './way/rail.ts';
