// Serves dist/ at the development address, with the headers that a web server would send. The certificate is that of
// `npx office-addin-dev-certs install`.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import deployment from './deployment.cjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
const certificates = join(homedir(), '.office-addin-dev-certs');
const { hostname, port, pathname: root } = new URL(deployment.DEVELOPMENT_URL);

function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', deployment.DEVELOPMENT_URL);
  const name = pathname === root ? 'taskpane.html' : normalize(decodeURIComponent(pathname)).slice(1);
  const type = TYPES[extname(name)];
  if (type === undefined || !existsSync(join(folder, name))) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, {
      'Content-Type': type,
      ...deployment.HEADERS,
      // What is built next is to be seen at once, the scripts too.
      'Cache-Control': 'no-cache',
    })
    .end(readFileSync(join(folder, name)));
}

if (!existsSync(join(certificates, 'localhost.key'))) {
  process.stderr.write('There is no certificate yet: run "npx office-addin-dev-certs install" once.\n');
  process.exit(2);
}
createServer(
  {
    key: readFileSync(join(certificates, 'localhost.key')),
    cert: readFileSync(join(certificates, 'localhost.crt')),
  },
  answer,
).listen(Number(port), hostname, () => {
  process.stdout.write(`Serving dist/ at ${deployment.DEVELOPMENT_URL}\n`);
});
