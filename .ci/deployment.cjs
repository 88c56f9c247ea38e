// What a web server and Excel are told about the add-in's folder, wherever it stands.

/** The address that manifest.xml in the sources names. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

const OFFICE_JS = 'https://appsforoffice.microsoft.com';
/** office.js fetches MicrosoftAjax.js from there in some hosts. */
const OFFICE_JS_LEGACY = 'https://ajax.aspnetcdn.com';

/** Excel on the web shows the pane in a frame of one of these. Microsoft publishes no list: add what a tenant needs. */
const FRAMES = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.live.com',
  'https://onedrive.live.com',
];

/** No script is made from text, and nothing but Office.js comes from elsewhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_JS} ${OFFICE_JS_LEGACY}`,
  // Fluent and Office.js put their styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  `frame-ancestors 'self' ${FRAMES.join(' ')}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/**
 * The address of a folder, with a slash at its end.
 * @throws when Excel would not take it: it must be a full https address without query
 */
function parseFolderUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`Expected a folder's address such as https://example.org/register/, got "${text}"`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The manifest for a folder, in the version of package.json. Excel wants four parts. */
function rewriteManifest(xml, url, version) {
  return xml
    .replaceAll(DEVELOPMENT_URL, parseFolderUrl(url))
    .replace(/<!--[^]*?-->\s*/g, '')
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

/** Headers in the form that static hosts read (Netlify, Cloudflare Pages); others want them set by hand. */
function makeHeaders(url) {
  const { pathname } = new URL(parseFolderUrl(url));
  return [
    `${pathname}*`,
    `  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    `${pathname}*.html`,
    '  Cache-Control: no-cache',
    `${pathname}manifest.xml`,
    '  Cache-Control: no-cache',
    `${pathname}js/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    // Excel does not show ribbon pictures that may not be kept.
    `${pathname}assets/*`,
    '  Cache-Control: public, max-age=86400',
    '',
  ].join('\n');
}

module.exports = { CONTENT_SECURITY_POLICY, DEVELOPMENT_URL, makeHeaders, parseFolderUrl, rewriteManifest };
