import type { Page } from 'playwright-core';

/**
 * Milliseconds that the same small piece of work takes in a page now (median of seven): elements made, laid out and
 * taken away again, out of sight. What else runs on the machine slows it as it slows everything else there.
 */
export const fixedWork = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const box = document.createElement('div');
    box.style.cssText =
      'position:fixed;left:-9999px;top:0;width:300px;height:300px;contain:strict;visibility:hidden';
    document.body.append(box);
    const once = (): number => {
      const started = performance.now();
      for (let at = 0; at < 80; at++) {
        const paragraph = document.createElement('p');
        const strong = document.createElement('strong');
        strong.append(`mot ${at}`);
        paragraph.append('Un texte de quelques mots ', strong, ' et sa suite.');
        box.append(paragraph);
      }
      // Asking for a place is what makes the browser lay them out.
      box.lastElementChild?.getBoundingClientRect();
      box.replaceChildren();
      return performance.now() - started;
    };
    once();
    const times = Array.from({ length: 7 }, once).sort((a, b) => a - b);
    box.remove();
    return times[3] ?? Number.NaN;
  });
