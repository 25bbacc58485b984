import { cleanAnswer, cleanEdit } from './clean.ts';
import { agentLanguage, buildPrompt } from './prompt.ts';
import type { Action } from './types.ts';

/** What models call this work when they announce it. */
const NAMES = 'ma proposition|la version (?:modifiée|revue|demandée)|my proposal|the revised version';

/** An action as an administration writes it. */
export interface CustomAction {
  readonly id: string;
  readonly label: string;
  readonly instruction: string;
  readonly kind: 'edit' | 'answer';
  readonly mention?: 'none' | 'required' | undefined;
  readonly owner?: string | undefined;
  readonly reviewedOn?: string | undefined;
}

/** An action of the administration: its words are the rules, the text stays data, like that of a built-in action. */
export function custom({ id, label, instruction, kind, mention, owner, reviewedOn }: CustomAction): Action {
  const edits = kind === 'edit';
  return {
    id,
    kind,
    label,
    ...(owner !== undefined && { owner }),
    ...(reviewedOn !== undefined && { reviewedOn }),
    options: [],
    mention: mention ?? (edits ? 'none' : 'required'),
    appliesTo: ({ scope, characters }) => characters > 0 && !(edits && scope === 'page'),
    buildMessages: (input) =>
      buildPrompt(input, {
        task: oneLine(label),
        guidance: [
          `Faites ce que demande cette consigne de l’administration, et rien de plus : ${instruction}`,
        ],
        language: edits
          ? 'Écrivez dans la langue du texte, sauf si la consigne en demande une autre.'
          : `Écrivez dans la langue du texte, sauf si la consigne en demande une autre ; en cas de doute, en ${agentLanguage(input)}.`,
        ...(edits && {
          keepWhen: 'Si le texte est déjà tout à fait conforme à cette consigne',
          ownParagraphs: true,
        }),
        ...(!edits && {
          invented:
            'N’inventez rien : ni fait, ni date, ni nom, ni engagement. Ce que demande la consigne et que le texte ne dit pas reste entre crochets, par exemple [date à préciser].',
        }),
      }),
    cleanOutput: edits ? cleanEdit(NAMES) : cleanAnswer(NAMES),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
