const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const root = join(__dirname, '..');

/**
 * The page that stands in for Excel. It is no part of the folder to put on a web server, and what counts is how soon it
 * is built: nothing is minified, for it is only ever served to the computer it was built on.
 * @param {string} out where it is written
 * @returns {import('webpack').Configuration}
 */
module.exports = (out) => ({
  mode: 'production',
  target: 'web',
  devtool: false,
  context: root,
  entry: { preview: './src/preview/index.tsx' },
  output: {
    path: out,
    filename: 'js/[name].[contenthash].js',
    assetModuleFilename: 'fonts/[name].[contenthash][ext]',
    environment: { globalThis: true },
  },
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    // Only Node has these; the libraries that name them do without in a browser.
    fallback: { fs: false, path: false, stream: false, crypto: false },
  },
  experiments: { css: true },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }],
  },
  // With 'all', 75 dictionaries for hyphens that Univer names would be taken out of its packages one by one.
  optimization: { splitChunks: { chunks: 'initial' }, minimize: false, concatenateModules: false },
  plugins: [
    new HtmlPlugin({ template: 'src/preview/index.html', filename: 'index.html', minify: false }),
    new CopyPlugin({ patterns: [{ from: 'assets/sample-*.xlsx', to: '[name][ext]' }] }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
});
