import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The command is tested as it is built: built anew where a source is younger than the build. */
export function setup(): void {
  const built = statSync('dist/run.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const youngest = Math.max(
    ...readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join('src', name)).mtimeMs,
    ),
  );
  if (youngest > built) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
}
