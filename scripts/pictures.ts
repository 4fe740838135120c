import { join, relative } from 'node:path';
import { extensionWithAccess } from '../e2e/stage/with-access';
import { buildExtension } from './build';
import { ASKED } from './pictures/pages';
import { STATES } from './pictures/states';
import { SCREENS, THEMES, takePictures } from './pictures/take';

// Pictures of every screen to look at: npm run pictures -- [words that stand in the file's name …]
const ROOT = join(import.meta.dirname, '..');
// What the background asks of HKLII is answered here too; read when a browser starts.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';
const words = process.argv.slice(2);

/** A choice among names where a word given is one of them; all where none is. */
const chosen = <Named>(all: readonly Named[], nameOf: (one: Named) => string): readonly Named[] => {
  const some = all.filter((one) => words.includes(nameOf(one)));
  return some.length > 0 ? some : all;
};

await buildExtension('chrome');
let count = 0;
for await (const file of takePictures({
  extension: extensionWithAccess([ASKED]),
  folder: join(ROOT, 'output', 'pictures'),
  states: chosen(STATES, ({ name }) => name),
  screens: chosen(SCREENS, ({ name }) => name),
  themes: chosen(THEMES, (theme) => theme),
  languages: chosen(['en', 'zh-Hant', 'zh-Hans'] as const, (language) => language),
  fileName: (state, screen, theme, language) => `${state.name}-${screen.name}-${theme}-${language}.png`,
})) {
  count += 1;
  console.log(`  ${relative(ROOT, file)}`);
}
console.log(`${count} pictures in ${relative(ROOT, join(ROOT, 'output', 'pictures'))}`);
