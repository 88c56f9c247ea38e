// Makes the folder to put on a web server. `npm run build -- --url https://example.org/register/` names the place in
// its manifest; without it the folder is for the developer's own machine.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import makeConfiguration from '../webpack.config.js';
import deployment from './deployment.cjs';

function readOptions() {
  const { values } = parseArgs({ options: { url: { type: 'string' }, out: { type: 'string' } } });
  return {
    ...(values.url !== undefined && { url: deployment.parseFolderUrl(values.url) }),
    ...(values.out !== undefined && { out: resolve(values.out) }),
  };
}

function build(options) {
  webpack(makeConfiguration(options)).run((error, stats) => {
    if (error) throw error;
    const text = stats.toString('errors-warnings');
    if (text !== '') process.stderr.write(`${text}\n`);
    if (stats.hasErrors()) process.exitCode = 1;
  });
}

try {
  build(readOptions());
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
