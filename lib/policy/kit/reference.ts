/** The reference of every key, in French, generated: `npm run kit -- --reference` writes it to docs/policy.md. */
import { FUTURE_KEYS } from '../future.ts';
import { DEFINITIONS, type Definition, META_KEYS, SETTING_KEYS } from '../schema.ts';
import { data } from './reg-file.ts';
import { registryData } from './registry.ts';
import type { PolicyWords } from './sentences.ts';
import { flatKind, typeText } from './shapes.ts';
import { helpOf, labelOf, WORDS } from './words.ts';

const INTRODUCTION = `# Référence des réglages

Page créée par \`npm run kit -- --reference\` à partir de \`lib/policy/schema.ts\` : ne la modifiez pas à la main, un test la compare au schéma. Le mode d’emploi est dans [deploy.md](deploy.md).

Une valeur présente est **imposée** : l’agent la voit, avec un cadenas, et ne peut pas la changer. Une clé citée dans \`recommended\` est un **défaut** que l’agent peut changer. L’ordre est : imposé, choix de l’agent, conseillé, valeur d’origine. Chaque clé est vérifiée seule : une valeur fausse est signalée dans Diagnostic avec sa place, et les autres s’appliquent. Une clé de sécurité (S) illisible ferme plutôt qu’elle n’ouvre.

Les exemples valent pour tous les formats : le JSON est le même pour Chromium, Chrome et Edge (sous \`3rdparty.extensions.IDENTIFIANT\`) et pour Firefox (sous \`policies.3rdparty.Extensions.IDENTIFIANT\`) ; la ligne \`.reg\` est celle de Chrome et d’Edge sous Windows ; la donnée ADMX est celle que l’éditeur de stratégies ou Intune attend dans le champ. Le kit écrit tous ces formats à votre place.
`;

/** The page. `messages` are the French messages of the namespace `policy`. */
export function referencePage(messages: PolicyWords): string {
  const rows = SETTING_KEYS.map((key) => {
    const definition: Definition = DEFINITIONS[key];
    return `| [\`${key}\`](#${key.toLowerCase()}) | ${labelOf(key, 'fr')} | ${definition.closed ? 'S' : ''} | ${code(definition.default)} |`;
  });
  const metaRows = META_KEYS.map((key) => `| [\`${key}\`](#${key}) | ${labelOf(key, 'fr')} |  |  |`);
  return [
    INTRODUCTION,
    '## Toutes les clés\n',
    '<!-- table:reference -->\n| clé | ce qu’elle règle | S | valeur d’origine |\n| --- | --- | --- | --- |',
    ...rows,
    ...metaRows,
    '<!-- end -->\n',
    ...[...SETTING_KEYS, ...META_KEYS].map((key) => section(key, messages)),
    '## Clés des versions suivantes\n',
    'Le kit les refuse. Reçues d’ailleurs, elles sont montrées dans Diagnostic comme *pas encore en vigueur* ; tant que le masquage n’existe pas, `masking` à `ask` ou `always` fait refuser toute demande.\n',
    ...FUTURE_KEYS.map((key) => `- \`${key}\` : ${helpOf(key, 'fr')}`),
    '',
  ].join('\n');
}

function section(key: string, messages: PolicyWords): string {
  const definition: Definition | null = Object.hasOwn(DEFINITIONS, key)
    ? DEFINITIONS[key as keyof typeof DEFINITIONS]
    : null;
  const example = WORDS[key]?.example;
  const flat = registryData(key, example);
  const admx = flatKind(key).kind === 'boolean' ? (example ? 'Activé' : 'Désactivé') : String(flat.data);
  const lines = [
    `## ${key}\n`,
    `${helpOf(key, 'fr')}\n`,
    `- Type : ${typeText(key, 'fr')}.`,
    ...(definition
      ? [
          `- Valeur d’origine : ${code(definition.default) || 'aucune'}.`,
          `- Si elle est fausse : ${whenWrong(key, definition, messages)}.`,
        ]
      : []),
    ...(definition
      ? [`- Sans politique, l’agent ${definition.agent ? 'peut la choisir' : 'ne peut pas la choisir'}.`]
      : []),
    '',
    '```json',
    JSON.stringify({ [key]: example }, null, 2),
    '```',
    '',
    `\`.reg\` (Chrome, Edge) :\n\n\`\`\`text\n"${key}"=${data(flat)}\n\`\`\`\n`,
    `ADMX et Intune :\n\n\`\`\`text\n${admx}\n\`\`\`\n`,
  ];
  return lines.join('\n');
}

/** Lists whose bad items do more than go. */
const ITEMS: Readonly<Record<string, string>> = {
  profiles: 'un profil faux exclut ses propres sites, tous s’il ne dit pas lesquels ; ',
};

function whenWrong(key: string, { closed, shape }: Definition, messages: PolicyWords): string {
  const item =
    shape.kind === 'list'
      ? (ITEMS[key] ?? 'un élément faux est écarté et signalé, les autres valent ; ')
      : '';
  if (!closed) return `${item}signalée et ignorée`;
  const says = messages[`closed_${closed.says}`];
  return `**S**, ${item}illisible, elle ferme : ${typeof says === 'string' ? says : closed.says}`;
}

const code = (value: unknown) => (value === null ? '' : `\`${JSON.stringify(value)}\``);
