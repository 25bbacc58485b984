import type { Import, Module } from './modules.ts';

/** A rule of ARCHITECTURE, "Who may import whom" and its neighbours. */
export interface Rule {
  readonly says: string;
  /** What in the module breaks it; empty when nothing does. */
  readonly offences: (module: Module) => readonly string[];
}

const inFolder = (path: string, ...folders: string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
const isPackage = ({ to }: Import, ...names: string[]) => inFolder(to, ...names);

/** A rule about the imports of the modules that `where` picks. */
function imports(
  says: string,
  where: (path: string) => boolean,
  forbidden: (it: Import, path: string) => boolean,
): Rule {
  return {
    says,
    offences: ({ path, imports: all }) =>
      where(path) ? all.filter((it) => forbidden(it, path)).map(({ to }) => `imports ${to}`) : [],
  };
}

/** A rule about properties that the modules picked by `where` may not touch. */
function members(says: string, where: (path: string) => boolean, forbidden: RegExp): Rule {
  return {
    says,
    offences: ({ path, members: all }) => (where(path) ? all.filter((it) => forbidden.test(it)) : []),
  };
}

const everywhere = () => true;
const inLib = (path: string) => inFolder(path, 'lib');
const inPage = (path: string) => inFolder(path, 'lib/inpage') || /^entrypoints\/inpage[\w-]*\.ts$/.test(path);

/** Pure parts: what they need is passed in. */
const isPure = (path: string) =>
  // The names of the actions in the agent's language are messages of the browser.
  path !== 'lib/actions/labels.ts' &&
  (inFolder(path, 'lib/actions', 'lib/fidelity', 'lib/privacy', 'lib/translation', 'lib/policy/schema.ts') ||
    path === 'lib/chat/conversation.ts');

/** What a pure module would reach the world with. */
const WORLD = new Set(
  (
    'document window navigator location fetch XMLHttpRequest WebSocket EventSource localStorage ' +
    'sessionStorage indexedDB crypto performance setTimeout setInterval requestAnimationFrame chrome browser ' +
    'history DOMParser MutationObserver Element HTMLElement Node self'
  ).split(' '),
);

/** Rooms in lib that the in-page script may look into. */
const FOR_PAGES = [
  'lib/inpage',
  'lib/fidelity',
  'lib/messaging',
  'lib/errors.ts',
  'lib/error-text.ts',
  'lib/finding-text.ts',
  'lib/finding-text.ts',
  'lib/accent.ts',
  'lib/markdown/inline.ts',
  'lib/markdown/inline-tables.ts',
];

/** Rooms of the in-page script that are injected only when they are needed. */
const IN_PARTS = ['lib/inpage/write', 'lib/inpage/popover', 'lib/inpage/palette'];

export const RULES: readonly Rule[] = [
  imports(
    'nothing imports entrypoints',
    everywhere,
    (it, path) => it.to.startsWith('entrypoints/') && it.to.split('/')[1] !== path.split('/')[1],
  ),
  imports('entrypoints → components → lib: lib imports neither', inLib, (it) =>
    inFolder(it.to, 'components', 'entrypoints'),
  ),
  imports(
    'components import no entrypoint',
    (path) => inFolder(path, 'components'),
    (it) => inFolder(it.to, 'entrypoints'),
  ),
  imports('lib imports no React', inLib, (it) => isPackage(it, 'react', 'react-dom')),
  imports(
    'lib/inpage imports of our rooms only actions (types), fidelity, messaging, errors, error-text, finding-text, accent and markdown/inline*.ts',
    inPage,
    (it) =>
      it.to.startsWith('lib/') &&
      !inFolder(it.to, ...FOR_PAGES) &&
      !(it.typeOnly && inFolder(it.to, 'lib/actions')),
  ),
  imports(
    'lib/inpage brings no library into pages',
    inPage,
    (it) =>
      !/^(lib|entrypoints)\//.test(it.to) && !/^(#i18n|wxt\/|assets\/styles\/)/.test(it.to) && !it.typeOnly,
  ),
  imports(
    'a part of the in-page script is reached through lib/inpage/parts: imported elsewhere it would be in two scripts',
    inPage,
    (it, path) =>
      !it.typeOnly &&
      !inFolder(path, 'lib/inpage/parts') &&
      IN_PARTS.some((part) => inFolder(it.to, part) && !inFolder(path, part)),
  ),
  imports(
    'the model client (lib/llm) is imported by the gateway only',
    (path) => !inFolder(path, 'lib/llm', 'lib/gateway'),
    (it) => inFolder(it.to, 'lib/llm') && !it.typeOnly,
  ),
  imports(
    'the gateway is imported by entrypoints/background.ts only',
    (path) => !inFolder(path, 'lib/gateway') && path !== 'entrypoints/background.ts',
    (it) => inFolder(it.to, 'lib/gateway'),
  ),
  imports(
    'lib/background imports of our rooms only actions, chat (pure), messaging, policy and errors',
    (path) => inFolder(path, 'lib/background'),
    (it) =>
      it.to.startsWith('lib/') &&
      !it.typeOnly &&
      !inFolder(it.to, 'lib/background', 'lib/actions', 'lib/messaging', 'lib/policy', 'lib/errors.ts'),
  ),
  imports(
    'DOMPurify is imported by lib/markdown only',
    (path) => !inFolder(path, 'lib/markdown'),
    (it) => isPackage(it, 'dompurify'),
  ),
  imports(
    'the Mistral SDK is imported by lib/llm only',
    (path) => !inFolder(path, 'lib/llm'),
    (it) => isPackage(it, '@mistralai/mistralai'),
  ),
  imports(
    'of the Mistral SDK only the core and the functions: the class bundle is five times larger',
    (path) => inFolder(path, 'lib/llm'),
    (it) => it.to === '@mistralai/mistralai' && !it.typeOnly,
  ),
  imports('browser comes from wxt/browser only', everywhere, (it) =>
    isPackage(it, 'webextension-polyfill', '@wxt-dev/browser'),
  ),
  imports(
    'our own files are imported with their extension',
    everywhere,
    (it) => /^(lib|components|entrypoints|assets)\//.test(it.to) && !/\.\w+(\?\w+)?$/.test(it.to),
  ),
  {
    says: 'browser comes from wxt/browser only',
    offences: ({ globals }) => ['chrome', 'browser'].filter((name) => globals.has(name)),
  },
  {
    says: 'actions, fidelity, privacy, translation, policy/schema and chat/conversation are pure',
    offences: ({ path, globals, members: all, bareNews, imports: every }) =>
      isPure(path)
        ? [
            ...[...globals].filter((name) => WORLD.has(name)),
            ...all.filter((it) => it === 'Date.now' || it === 'Math.random'),
            ...bareNews.filter((name) => name === 'Date').map(() => 'new Date()'),
            ...every
              .filter(({ to, typeOnly }) => !typeOnly && /^(wxt|react|idb|#i18n)/.test(to))
              .map(({ to }) => `imports ${to}`),
          ]
        : [],
  },
  {
    says: 'an entrypoint wires and decides nothing: 40 lines at most',
    offences: ({ path, lines }) =>
      inFolder(path, 'entrypoints') && lines > 40 ? [`has ${lines} lines`] : [],
  },
  {
    says: 'a file has one thing in it: 250 lines of code at most',
    offences: ({ codeLines }) => (codeLines > 250 ? [`has ${codeLines} lines of code`] : []),
  },
  members(
    'no markup is written as text',
    everywhere,
    /\.(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$|^document\.write(ln)?$/,
  ),
  members('in a page nobody asks an event for its path', inPage, /\.composedPath$/),
  members(
    'no surface reads the shadow root of its host: the page could answer',
    (path) => inPage(path) && !inFolder(path, 'lib/inpage/target', 'lib/inpage/read', 'lib/inpage/write'),
    /\.shadowRoot$/,
  ),
  members('http intranet pages have no crypto.randomUUID', inPage, /^crypto\??\.randomUUID$/),
  members('http intranet pages have no navigator.clipboard: ask with ?.', inPage, /^clipboard\.\w+$/),
  members('nothing logs: errors cross contexts as codes', everywhere, /^console\./),
];
