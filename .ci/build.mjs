// Makes the folder to put on a web server. `npm run build -- --url https://example.org/register/` names the place in
// its manifest; without it the folder is for the developer's own machine. With --page it makes the preview's page
// instead. --cache keeps what was built for the next time.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import makeConfiguration from '../webpack.config.js';
import deployment from './deployment.cjs';
import { finishFolder } from './finishFolder.cjs';
import makePageConfiguration from './preview.config.cjs';

function readOptions() {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      out: { type: 'string' },
      page: { type: 'string' },
      cache: { type: 'string' },
    },
  });
  return {
    ...(values.url !== undefined && { url: deployment.parseFolderUrl(values.url) }),
    ...(values.out !== undefined && { out: resolve(values.out) }),
    ...(values.page !== undefined && { page: resolve(values.page) }),
    ...(values.cache !== undefined && { cache: resolve(values.cache) }),
  };
}

function readVersion() {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, '..', 'package.json'), 'utf8')).version;
}

function cacheIn(folder, name) {
  const settings = ['build.mjs', 'preview.config.cjs', 'deployment.cjs', '../webpack.config.js', '../.swcrc'];
  return {
    type: 'filesystem',
    cacheDirectory: folder,
    name,
    buildDependencies: { settings: settings.map((file) => resolve(import.meta.dirname, file)) },
  };
}

function build({ page, cache, ...options }) {
  const { url = deployment.DEVELOPMENT_URL, ...folder } = options;
  const configuration = page === undefined ? makeConfiguration(folder) : makePageConfiguration(page);
  const name = page === undefined ? 'pane' : 'page';
  const compiler = webpack({ ...configuration, ...(cache !== undefined && { cache: cacheIn(cache, name) }) });
  compiler.run((error, stats) => {
    if (error) throw error;
    const text = stats.toString('errors-warnings');
    if (text !== '') process.stderr.write(`${text}\n`);
    if (stats.hasErrors()) process.exitCode = 1;
    else if (page === undefined) finishFolder(configuration.output.path, { url, version: readVersion() });
    compiler.close((failure) => {
      if (failure) throw failure;
    });
  });
}

try {
  build(readOptions());
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
