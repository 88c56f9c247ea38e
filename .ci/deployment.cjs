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

/** Only a header can say who may show a page in a frame; a page itself says the rest, for hosts that send no headers. */
const FRAME_RULE = `frame-ancestors 'self' ${FRAMES.join(' ')}`;

/** No script is made from text, and nothing but Office.js comes from elsewhere. */
const PAGE_RULES = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_JS} ${OFFICE_JS_LEGACY}`,
  // Fluent and Office.js put their styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
];

const PAGE_POLICY = PAGE_RULES.join('; ');
const CONTENT_SECURITY_POLICY = [...PAGE_RULES, FRAME_RULE].join('; ');

/** For every file of the folder. */
const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** How long browsers may keep files, by folder; the first is for the files of no folder. */
const CACHE_RULES = [
  { folder: '', value: 'no-cache' },
  // Their names change with their content.
  { folder: 'js/', value: 'public, max-age=31536000, immutable' },
  // Excel does not show ribbon pictures that may not be kept.
  { folder: 'assets/', value: 'public, max-age=86400' },
];

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

module.exports = {
  CACHE_RULES,
  CONTENT_SECURITY_POLICY,
  DEVELOPMENT_URL,
  HEADERS,
  PAGE_POLICY,
  parseFolderUrl,
  rewriteManifest,
};
