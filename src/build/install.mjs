// Runs before `npm start` and `npm test`, on whatever Node the machine has: installs the packages when the lock file
// is not the one that was installed last. Plain JavaScript, because older Nodes cannot read TypeScript.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const mark = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  console.log('Installing packages …');
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
  writeFileSync(mark, wanted);
}
