import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../../lib/actions/catalogue.ts';
import { custom } from '../../../lib/actions/custom.ts';
import { reply } from '../../sandbox/model/reply.ts';

const MESSAGE = `Madame, Monsieur,
Je conteste la facture n° 2026-0412 du 12 mars 2026, d’un montant de 145,20 €.
Le guichet de la mairie est fermé quand je finis mon travail. Pouvez-vous me rappeler ?
Au guichet, on m’a dit que mon dossier était complet. Merci de procéder à la régularisation dans les meilleurs délais.
Camille Martin`;
const { actions } = readCatalogue(readFileSync('docs/catalogue.json', 'utf8'));

test.each(actions.map((action) => [action.id, action] as const))(
  'the demo model does something of the kind with the text for %s of the starter catalogue',
  (_, action) => {
    const { buildMessages, cleanOutput } = custom(action);
    const input = { text: MESSAGE, format: 'plain', options: {}, delimiter: 'k7', uiLanguage: 'fr' } as const;
    const cleaned = cleanOutput(reply(buildMessages(input)), input);
    expect(cleaned.outcome).toBe('proposal');
    const text = cleaned.outcome === 'proposal' ? cleaned.text : '';
    expect(text).toMatch(/2026-0412|guichet/i);
    expect(text).not.toMatch(/```|aucun passage/);
  },
);
