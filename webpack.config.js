const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { CACHE_RULES, HEADERS, PAGE_POLICY } = require('./.ci/deployment.cjs');
const { FirstLoadBudget } = require('./.ci/firstLoadBudget.cjs');

/** Own code, React and Fluent, gzipped: what Microsoft's React template for task panes loads first. */
const FIRST_LOAD_BYTES = 168_900;

const { version } = JSON.parse(readFileSync(join(__dirname, 'package.json'), 'utf8'));

/** What the page that checks a host expects of it. */
const expected = JSON.stringify({ version, headers: HEADERS, cache: CACHE_RULES });

/**
 * The scripts and their pages of the folder to put on a web server; .ci/finishFolder.cjs adds the rest. Office.js is no
 * part of it: the page loads it from Microsoft.
 * @param {{ out?: string }} options where it is written
 * @returns {import('webpack').Configuration}
 */
module.exports = ({ out = join(__dirname, 'dist') } = {}) => ({
  mode: 'production',
  target: 'web',
  devtool: 'source-map',
  // One page is the pane and the ribbon's function file, because both live in one runtime.
  entry: { taskpane: './src/taskpane/index.tsx', selfcheck: './src/selfcheck/index.ts' },
  output: {
    path: out,
    // Files of a name never change, so browsers may keep them for good.
    filename: 'js/[name].[contenthash].js',
    clean: true,
    // The stand-in that webpack brings otherwise makes a function from text, which the page's rules forbid.
    environment: { globalThis: true },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: 'swc-loader',
        // What a module of ours makes when it loads is only for those who import it.
        sideEffects: false,
      },
    ],
  },
  optimization: { splitChunks: { chunks: 'all' } },
  plugins: [
    new HtmlPlugin({
      template: 'src/taskpane/index.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      minify: false,
      meta: { version },
      policy: PAGE_POLICY,
    }),
    new HtmlPlugin({
      template: 'src/selfcheck/index.html',
      filename: 'selfcheck.html',
      chunks: ['selfcheck'],
      minify: false,
      expected,
      policy: PAGE_POLICY,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons', to: 'assets/icons' },
        { from: 'assets/manual', to: 'assets/manual' },
      ],
    }),
    new FirstLoadBudget('taskpane', FIRST_LOAD_BYTES),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
});
