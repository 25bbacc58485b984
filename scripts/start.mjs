/**
 * `npm start`: builds Renfort, starts the demo intranet and the demo model on loopback, and opens Chromium with
 * everything ready. Without a display, or with `--tour`, the tour instead: see tour.ts.
 *
 *   npm start
 *   npm start -- --tour
 *   npm start -- --endpoint URL --key KEY [--model ID]
 */
import { ensureChromium, ensureGenerated, ensureInstalled, giveUp, withCurrentNode } from './setup.mjs';

ensureInstalled();
await withCurrentNode();
await ensureGenerated();
ensureChromium();

const options = read(process.argv.slice(2));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const { stopping } = await import('./stopping.ts');
const stop = stopping();
try {
  if (options.tour || !hasDisplay) {
    if (!options.tour) console.log('There is no display here: the tour instead.\n');
    const { tour } = await import('./tour.ts');
    process.exitCode = (await tour(options, stop)) ? 0 : 1;
  } else {
    const { openDemo } = await import('./demo.ts');
    await openDemo(options, stop);
  }
} catch (error) {
  if (!stop.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
// Nothing of ours runs any more; what a library left open must not keep the terminal.
process.exit();

function read(words) {
  const options = {};
  const values = { '--endpoint': 'endpoint', '--key': 'key', '--model': 'model' };
  const rest = words.flatMap((word) => (/^--\w+=/.test(word) ? word.split(/=(.*)/s).slice(0, 2) : [word]));
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--tour') options.tour = true;
    else if (Object.hasOwn(values, word) && rest[0]) options[values[word]] = rest.shift();
    else giveUp(`Not understood: ${word}. There are --tour, and --endpoint URL --key KEY [--model ID].`);
  }
  if ((options.key || options.model) && !options.endpoint) giveUp('--key and --model need --endpoint URL.');
  if (options.endpoint && !URL.canParse(options.endpoint)) giveUp(`Not an address: ${options.endpoint}`);
  return options;
}
