// `npm run offline`, after the build: writes the whole deck as one file that works by a double click.
import { writeOneFile } from './one-file/write.ts';

const { file, bytes } = await writeOneFile();
console.log(`${file}  ${(bytes / 1e6).toFixed(2)} MB`);
