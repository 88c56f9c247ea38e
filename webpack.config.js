const { existsSync } = require('node:fs');
const { join } = require('node:path');

// `core` is what judges a register. Bundling it for the browser, where webpack has no stand-in for
// Node's modules, proves that it needs none.
const core = ['./src/actions/index.ts', './src/register/scheme/presets.ts'];
const taskpane = './src/taskpane/index.tsx';

const isThere = (entry) => existsSync(join(__dirname, entry));

/** @type {import('webpack').Configuration} */
module.exports = {
  target: 'web',
  devtool: 'source-map',
  entry: {
    // Named, so that exports which nothing here calls stay in the bundle.
    core: { import: core.find(isThere), library: { name: 'partnershipRegister', type: 'window' } },
    ...(isThere(taskpane) && { taskpane }),
  },
  output: { path: join(__dirname, 'dist'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};
