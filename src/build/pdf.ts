// `npm run pdf`, after the build: writes dist/pdf/.
import { printPdfs } from './print-pdfs.ts';
import { serveSite } from './site.ts';

const site = await serveSite(0);
try {
  for (const file of await printPdfs(site.home)) console.log(file);
} finally {
  await site.stop();
}
