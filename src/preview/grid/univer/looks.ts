// The grid's own style sheets, put into the page by the bundler.
import '@fontsource/carlito/latin-400.css';
import '@fontsource/carlito/latin-400-italic.css';
import '@fontsource/carlito/latin-700.css';
import '@fontsource/carlito/latin-700-italic.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
