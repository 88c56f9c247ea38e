const { join } = require('node:path');
const { gzipSync } = require('node:zlib');

/** Fails the build when the scripts that a page loads first are larger, gzipped, than they may be. */
class FirstLoadBudget {
  constructor(entry, bytes) {
    this.entry = entry;
    this.bytes = bytes;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('FirstLoadBudget', (compilation) => {
      const { bytes, entry } = this;
      const files = compilation.entrypoints.get(entry).getFiles();
      const sizes = files.map(
        (file) => gzipSync(compiler.outputFileSystem.readFileSync(join(compiler.outputPath, file))).length,
      );
      const total = sizes.reduce((sum, size) => sum + size, 0);
      compiler.getInfrastructureLogger('first load').info(`${total} of ${bytes} bytes gzipped`);
      if (total > bytes) {
        const parts = files.map((file, index) => `${file} ${sizes[index]}`).join(', ');
        compilation.errors.push(
          new Error(`The first load is ${total} bytes gzipped, more than ${bytes}: ${parts}`),
        );
      }
    });
  }
}

module.exports = { FirstLoadBudget };
