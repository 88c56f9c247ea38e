import { spawnSync } from 'node:child_process';

/**
 * Builds the preview where it does not stand built from the same sources, and gives its folder. What happens is said on
 * standard error.
 * @returns undefined when it cannot be built
 */
export function buildPreview(): string | undefined {
  const { status, stdout } = spawnSync(process.execPath, ['.ci/buildPreview.mjs'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return status === 0 ? stdout.trim() : undefined;
}
