// What is put beside the scripts to make the folder for a web server: manifest, pages to read, headers, checksums.
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join, relative, sep } = require('node:path');
const { CACHE_RULES, HEADERS, parseFolderUrl, rewriteManifest } = require('./deployment.cjs');
const { makeHeaders, makeNginxExample, makeWebConfig } = require('./hostFiles.cjs');

const root = join(__dirname, '..');
const CHECKSUMS = 'checksums.txt';
/** Pages to read and what they look like; markers in them are filled in. */
const PAGES = ['help.html', 'manual.html', 'administrators.html', 'help.css'];
/** The findings of each severity stand under this heading. */
const SEVERITIES = { error: 'Errors', warning: 'Warnings', note: 'Notes' };

function escapeHtml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The changes of each version as a list under a heading, newest first. */
function describeChanges(changes) {
  return changes
    .map(({ version, changes: lines }) => {
      const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
      return `<h3>Version ${escapeHtml(version)}</h3><ul>${items}</ul>`;
    })
    .join('');
}

/** What each kind of finding means, the worst first. */
function describeFindings(findings) {
  return Object.entries(SEVERITIES)
    .map(([severity, heading]) => {
      const items = findings
        .filter((finding) => finding.severity === severity)
        .map(({ kind, meaning }) => `<dt>${escapeHtml(kind)}</dt><dd>${escapeHtml(meaning)}</dd>`)
        .join('');
      return `<h3>${heading}</h3><dl>${items}</dl>`;
    })
    .join('');
}

/** @throws when a page has a marker that nothing is known for */
function fillIn(page, values) {
  return page.replace(/\{\{(\w+)\}\}/g, (marker, name) => {
    if (values[name] === undefined) throw new Error(`Expected a known marker, got ${marker}`);
    return values[name];
  });
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Of every file but the list itself, as `sha256sum --check` reads it. */
function makeChecksums(folder) {
  return listFiles(folder)
    .map((file) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, file)));
      return `${hash.digest('hex')}  ${file}\n`;
    })
    .join('');
}

/**
 * Completes a built folder for the address that it will be served from. May be done again, for another address.
 * @param {string} folder holds the scripts, the pages made with them and the pictures
 * @param {{ url: string, version: string }} place
 */
function finishFolder(folder, { url, version }) {
  const write = (name, text) => writeFileSync(join(folder, name), text);
  const changes = JSON.parse(readFileSync(join(root, 'assets', 'changes.json'), 'utf8'));
  const findings = JSON.parse(readFileSync(join(root, 'src', 'taskpane', 'findings.json'), 'utf8'));
  const address = parseFolderUrl(url);
  const values = {
    address: escapeHtml(address),
    caching: CACHE_RULES.map(({ folder, value }) => `${folder || 'Files beside the folders'}: ${value}`).join(
      '\n',
    ),
    changes: describeChanges(changes),
    findings: describeFindings(findings),
    headers: Object.entries(HEADERS)
      .map(([name, value]) => escapeHtml(`${name}: ${value}`))
      .join('\n'),
    host: escapeHtml(new URL(address).host),
    version: escapeHtml(version),
  };
  rmSync(join(folder, CHECKSUMS), { force: true });
  for (const page of PAGES)
    write(page, fillIn(readFileSync(join(root, 'src', 'taskpane', page), 'utf8'), values));
  write('manifest.xml', rewriteManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), url, version));
  write('web.config', makeWebConfig());
  write('nginx-example.conf', makeNginxExample(url));
  const pages = listFiles(folder).filter((file) => /^[^/]+\.(?:html|css|xml)$/.test(file));
  write('_headers', makeHeaders(url, [...pages, CHECKSUMS]));
  write(CHECKSUMS, makeChecksums(folder));
}

module.exports = { finishFolder };
