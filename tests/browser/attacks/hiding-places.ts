/** Ways to put text into a page that a model reads and that nobody sees; and text that looks hidden and is not. */

/** The words that stand for what nobody sees. */
export const HIDDEN = (place: number): string => `intrus${place}x`;
export const SEEN = (place: number): string => `présent${place}x`;

const styled = (style: string) => (text: string) => `<p style="${style}">${text}</p>`;

/** Each writes a text where it cannot be seen, on a white page with black letters. */
export const HIDING_PLACES: Readonly<Record<string, (text: string) => string>> = {
  'white in oklch': styled('color: oklch(1 0 0)'),
  'white in lab': styled('color: lab(100 0 0)'),
  'white in display-p3': styled('color: color(display-p3 1 1 1)'),
  'white with a white shadow': styled('color: #fff; text-shadow: 0 0 2px #fff'),
  'white with a transparent shadow': styled('color: #fff; text-shadow: 0 0 0 transparent'),
  'white letters cut out of white': styled('color: transparent; background: #fff; background-clip: text'),
  'white on a white gradient': styled('color: #fff; background: linear-gradient(#fff, #fff)'),
  'transparent fill': styled('-webkit-text-fill-color: transparent'),
  'scaled to nothing': styled('transform: scale(0.01)'),
  'scaled to nothing by its own property': styled('scale: 0.01'),
  'turned edge-on': styled('transform: rotateY(90deg)'),
  'turned away': styled('transform: rotateY(180deg); backface-visibility: hidden'),
  'zoomed to nothing': styled('zoom: 0.02'),
  'masked away': styled('mask-image: linear-gradient(transparent, transparent)'),
  'clipped to a dot': styled('clip-path: circle(0.4px)'),
  'clipped to an empty path': styled(`clip-path: path('M0 0')`),
  'clipped to a point': styled('clip-path: polygon(0 0, 0 0, 0 0)'),
  'clipped by an empty drawing': (text) =>
    `<svg width="0" height="0" style="position: absolute"><clipPath id="rien"></clipPath></svg>${styled('clip-path: url(#rien)')(text)}`,
  'paint contained in no height': styled('contain: paint; height: 0; margin: 0'),
  'cut by overflow: clip': styled('overflow: clip; height: 0'),
  'behind an opaque cover': (text) =>
    `<div style="position: relative"><p>${text}</p><div style="position: absolute; inset: 0; background: #fff"></div></div>`,
  'turned white by a filter': styled('filter: invert(1)'),
  'turned white by blending': styled('mix-blend-mode: screen'),
  'faded by an animation': (text) =>
    `<style>@keyframes efface { to { opacity: 0 } }</style>${styled('animation: efface 0s forwards')(text)}`,
  'moved away by its own property': styled('translate: -9999px 0'),
  'indented out of its box': styled('text-indent: 100%; white-space: nowrap; overflow: hidden; width: 200px'),
  'shown as dots': styled('-webkit-text-security: disc'),
  'replaced by a picture': styled('content: url(data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=)'),
  'in the title of a drawing': (text) =>
    `<svg width="20" height="20"><title>${text}</title><desc>${text}</desc><circle cx="9" cy="9" r="8"></circle></svg>`,
  'in a white drawing': (text) =>
    `<svg width="300" height="20"><text y="15" fill="#fff">${text}</text></svg>`,
  'in an annotation of a formula': (text) =>
    `<math><semantics><mi>x</mi><annotation>${text}</annotation></semantics></math>`,
  'inside a progress bar': (text) => `<progress value="1" max="2">${text}</progress>`,
  'inside a frame’s element': (text) => `<iframe title="vide" src="about:blank">${text}</iframe>`,
  'in a child that no slot takes': (text) =>
    `<div class="hote"><template shadowrootmode="open"><p>ombre</p></template><p>${text}</p></div>`,
  'in a transparent frame': (text) =>
    `<iframe title="clair" style="opacity: 0" srcdoc="<p>${text}</p>"></iframe>`,
  'in a collapsed row': (text) =>
    `<table><tr><td>a</td><td>b</td></tr><tr style="visibility: collapse"><td>${text}</td><td>c</td></tr></table>`,
  'in a white field': (text) => `<input style="color: #fff; background: #fff" value="${text}">`,
  'in a transparent field': (text) => `<input style="opacity: 0" value="${text}">`,
  'in a field far away': (text) => `<textarea style="position: absolute; left: -9999px">${text}</textarea>`,
  'in a closed popover': (text) => `<div popover>${text}</div>`,
  'in the attributes of everything': (text) =>
    `<a href="#suite" title="${text}" aria-label="${text}" data-x="${text}">lien</a>`,
  'in a fixed box below the window': styled('position: fixed; top: 200vh'),
};

/** Each writes a text that can be seen although it resembles a hidden one. */
export const SEEN_PLACES: Readonly<Record<string, (text: string) => string>> = {
  'white on dark': styled('color: #fff; background: #123'),
  'white on a dark gradient': styled('color: #fff; background: linear-gradient(#123, #345)'),
  'dark with a shadow': styled('text-shadow: 0 1px 2px #999'),
  'letters cut out of a gradient': styled(
    'color: transparent; background: linear-gradient(#123, #a00); background-clip: text',
  ),
  'in a colour space of its own': styled('color: oklch(0.3 0.1 250)'),
  'light in a colour space of its own': styled('color: oklch(1 0 0); background: oklch(0.3 0.1 250)'),
  'a little scaled': styled('transform: scale(0.9)'),
  'turned upright': styled('writing-mode: vertical-rl'),
  'clipped to a wide circle': styled('clip-path: circle(90%)'),
  'behind a transparent cover': (text) =>
    `<div style="position: relative"><p>${text}</p><div style="position: absolute; inset: 0"></div></div>`,
  'above a cover of its own': (text) =>
    `<div style="position: relative; height: 30px"><div style="position: absolute; inset: 0; background: #eee"></div><p style="position: relative">${text}</p></div>`,
  'in a drawing': (text) => `<svg width="300" height="20"><text y="15">${text}</text></svg>`,
  'in a disabled field': (text) => `<input disabled value="${text}">`,
  'paint contained in its height': styled('contain: paint'),
};

/** The page with all of it. */
export function hidingPage(): string {
  const hidden = Object.values(HIDING_PLACES).map((place, index) => place(HIDDEN(index)));
  const seen = Object.values(SEEN_PLACES).map((place, index) => place(SEEN(index)));
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Cachettes</title>
<body style="background: #fff; color: #000; margin: 8px"><h1>Une page</h1>${seen.join('\n')}${hidden.join('\n')}<p>fin</p></body></html>`;
}
