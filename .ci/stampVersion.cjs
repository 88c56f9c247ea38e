// One version for package.json, its lock file and manifest.xml; the pane and its pages take it when they are built.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const VERSION = /^\d+\.\d+\.\d+$/;

/**
 * Writes a version into the sources, or without one gives theirs.
 * @throws when it is no version, or the newest entry of assets/changes.json is of another
 */
function stampVersion(root, wanted) {
  const read = (...path) => readFileSync(join(root, ...path), 'utf8');
  const version = wanted ?? JSON.parse(read('package.json')).version;
  if (!VERSION.test(version)) throw new Error(`Expected a version such as 1.2.0, got "${version}"`);
  const [newest] = JSON.parse(read('assets', 'changes.json'));
  if (newest?.version !== version || newest.changes.length === 0) {
    throw new Error(`Say what has changed in ${version} at the top of assets/changes.json first.`);
  }
  stampJson(join(root, 'package.json'), (content) => ({ ...content, version }));
  stampJson(join(root, 'package-lock.json'), (content) => ({
    ...content,
    version,
    packages: { ...content.packages, '': { ...content.packages[''], version } },
  }));
  const manifest = read('manifest.xml').replace(
    /<Version>[^<]*<\/Version>/,
    `<Version>${version}.0</Version>`,
  );
  writeFileSync(join(root, 'manifest.xml'), manifest);
  return version;
}

/** Written as npm writes it. */
function stampJson(path, change) {
  writeFileSync(path, `${JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8'))), null, 2)}\n`);
}

module.exports = { stampVersion };
