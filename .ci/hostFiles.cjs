// The headers and cache rules of deployment.cjs in the words of web servers.
const { CACHE_RULES, HEADERS, parseFolderUrl } = require('./deployment.cjs');

const [PAGES, ...FOLDERS] = CACHE_RULES;

/**
 * `_headers`, as static hosts read it (Netlify, Cloudflare Pages). They join a header that two rules send, so each file
 * is under one rule for how long it is kept.
 * @param {readonly string[]} pages the files of no folder
 */
function makeHeaders(url, pages) {
  const { pathname } = new URL(parseFolderUrl(url));
  const rules = [
    [`${pathname}*`, HEADERS],
    ...pages.map((page) => [`${pathname}${page}`, { 'Cache-Control': PAGES.value }]),
    ...FOLDERS.map(({ folder, value }) => [`${pathname}${folder}*`, { 'Cache-Control': value }]),
  ];
  return rules
    .flatMap(([path, headers]) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .concat('')
    .join('\n');
}

/** `web.config`, which Internet Information Services reads from the folder wherever it stands. */
function makeWebConfig() {
  const headers = Object.entries(HEADERS).map(
    ([name, value]) =>
      `        <remove name="${name}" />\n        <add name="${name}" value="${escapeXml(value)}" />`,
  );
  const locations = FOLDERS.map(
    ({ folder, value }) => `  <location path="${folder.slice(0, -1)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${timeSpanOf(value)}" cacheControlCustom="${restOf(value)}" />
      </staticContent>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".map" />
      <mimeMap fileExtension=".map" mimeType="application/json" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations.join('\n')}
</configuration>
`;
}

/** An example for nginx, with the rules for the folder's address. */
function makeNginxExample(url) {
  const { pathname, hostname } = new URL(parseFolderUrl(url));
  const lines = Object.entries(HEADERS).map(
    ([name, value]) => `        add_header ${name} "${value}" always;`,
  );
  const cached = FOLDERS.map(({ folder, value }) => `    ~^${escapePattern(pathname + folder)} "${value}";`);
  return `# For nginx. Put the first part inside http { … }, the second inside the server's own server { … } for
# ${hostname}, and change the folder's place on the server.

map $uri $partnership_register_cache {
    default "${PAGES.value}";
${cached.join('\n')}
}

    location ${pathname} {
        alias /srv/partnership-register/;
${lines.join('\n')}
        add_header Cache-Control $partnership_register_cache always;
    }
`;
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function escapePattern(text) {
  return text.replace(/[.+?()[\]{}|^$\\]/g, '\\$&');
}

/** Seconds of max-age as days.hours:minutes:seconds; the rules are in whole days. */
function timeSpanOf(value) {
  return `${Number(/max-age=(\d+)/.exec(value)[1]) / 86_400}.00:00:00`;
}

function restOf(value) {
  return value
    .split(', ')
    .filter((part) => !part.startsWith('max-age'))
    .join(', ');
}

module.exports = { makeHeaders, makeNginxExample, makeWebConfig };
