import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, type ActionId, actionById } from '../../../lib/actions/index.ts';
import type { Action, ActionInput, CleanOutput } from '../../../lib/actions/types.ts';

const SOURCE = 'Nous accusons réception de votre demande en date du 12 mars 2026.';
const BETTER = 'Nous avons bien reçu votre demande du 12 mars 2026.';

function clean(id: ActionId, answer: string, over: Partial<ActionInput> = {}): CleanOutput {
  const action = actionById(id);
  if (!action) throw new Error(id);
  const input: ActionInput = {
    text: SOURCE,
    format: 'plain',
    options: {},
    delimiter: '8f3a41c2d9',
    uiLanguage: 'fr',
    ...over,
  };
  return action.cleanOutput(answer, input);
}

/** Answers that are data are read, not cleaned: extract.test.ts and feedback.test.ts. */
const texts = (ACTIONS as readonly Action[])
  .filter(({ structured }) => !structured)
  .map(({ id }) => id as ActionId);

const proposal = (text: string): CleanOutput => ({ outcome: 'proposal', text });

describe('announcements nobody asked for', () => {
  it.each([
    ['rephrase', `Voici la version reformulée :\n\n${BETTER}`],
    ['rephrase', `Voici la version reformulée\u00A0: ${BETTER}`],
    ['rephrase', `Bien sûr ! Voici une version plus formelle de votre texte :\n\n${BETTER}`],
    ['rephrase', `**Texte reformulé :**\n\n${BETTER}`],
    ['rephrase', `Sure, here is the rephrased text:\n${BETTER}`],
    ['rephrase', `Certainly! Here's a more formal version, rewritten:\n\n---\n\n${BETTER}`],
    ['rephrase', `Je vous propose la reformulation suivante :\n${BETTER}`],
    ['plain-language', `Voici le texte réécrit en langage clair :\n\n${BETTER}`],
    ['plain-language', `### Version simplifiée :\n${BETTER}`],
    ['correct', `Texte corrigé :\n${BETTER}`],
    ['correct', `Voici le texte corrigé.\n\n${BETTER}`],
    ['correct', `Corrected text: ${BETTER}`],
    ['correct', `**Texte corrigé :** ${BETTER}`],
    ['rephrase', `Voilà une reformulation :\n${BETTER}`],
    ['rephrase', `Ci-dessous, la version reformulée :\n${BETTER}`],
    ['correct', `Voici le texte sans fautes :\n\n${BETTER}`],
    ['correct', `Voici le texte corrigé, avec les fautes d’accord rectifiées :\n\n${BETTER}`],
    ['correct', `J’ai corrigé votre texte :\n\n${BETTER}`],
    ['correct', `Version corrigée :\n\n${BETTER}`],
    ['correct', `Here is your text:\n\n${BETTER}`],
    ['rephrase', `Voici le texte :\n\n${BETTER}`],
    ['rephrase', `Voici une proposition :\n\n${BETTER}`],
    ['rephrase', `Voici une version plus concise :\n\n${BETTER}`],
    ['rephrase', `Voici le texte dans un ton formel :\n\n${BETTER}`],
    ['rephrase', `Résultat :\n${BETTER}`],
    ['rephrase', `Bien sûr !\n\nVoici le texte reformulé :\n\n${BETTER}`],
    ['plain-language', `Version en langage clair :\n\n${BETTER}`],
    ['plain-language', `Voici une version plus simple :\n\n${BETTER}`],
    ['plain-language', `## Texte simplifié\n\n${BETTER}`],
    ['summarize', `Voici les points clés du texte :\n${BETTER}`],
    ['summarize', `**Résumé**\n\n${BETTER}`],
    ['summarize', `## Points clés\n${BETTER}`],
    ['summarize', `Les points clés :\n${BETTER}`],
    ['translate', `**English translation:**\n\n${BETTER}`],
    ['translate', `Voici le texte traduit en anglais :\n\n${BETTER}`],
    ['translate', `I have translated the text:\n\n${BETTER}`],
    ['summarize', `Voici un résumé du texte :\n\n${BETTER}`],
    ['summarize', `Points clés :\n${BETTER}`],
    ['translate', `Traduction en anglais :\n\n${BETTER}`],
    ['translate', `Here is the English translation:\n${BETTER}`],
    ['translate', `Bien sûr, voici la traduction : ${BETTER}`],
    ['expand', `Voici le courriel rédigé à partir de vos notes :\n\n${BETTER}`],
    ['expand', `Voici une proposition de lettre :\n\n${BETTER}`],
    ['expand', `**Compte rendu :**\n\n${BETTER}`],
    ['expand', `Here is the expanded text:\n\n${BETTER}`],
    ['reply', `Voici une proposition de réponse :\n\n${BETTER}`],
    ['reply', `Bien sûr, voici un projet de réponse favorable à ce message :\n\n---\n\n${BETTER}`],
    ['reply', `**Projet de réponse**\n\n${BETTER}`],
    ['reply', `Here is a draft reply:\n\n${BETTER}`],
    ['explain', `Voici une explication du texte :\n\n${BETTER}`],
    ['explain', `### Explication\n\n${BETTER}`],
    ['plain-language', `Voici la version FALC :\n\n${BETTER}`],
    ['plain-language', `Voici le texte en facile à lire et à comprendre :\n\n${BETTER}`],
    ['ask', `Voici la version demandée :\n\n${BETTER}`],
  ] as const)('%s: goes from “%s”', (id, answer) => {
    expect(clean(id, answer)).toEqual(proposal(BETTER));
  });

  it.each([
    ['rephrase', 'Voici les pièces à fournir :\n- un justificatif'],
    ['rephrase', 'Note : la commission se réunit le 3 mai.'],
    ['rephrase', 'Bien sûr, nous restons à votre écoute.'],
    ['plain-language', 'Votre dossier est complet. Voici la suite : nous vous écrirons avant le 3 mai.'],
    ['summarize', 'Objet : demande de pièces\nEnjeux : non précisé'],
    ['ask', 'Voici les dates citées :\n- 12 mars 2026'],
    ['rephrase', 'Voici la proposition de l’équipe :\n- ouvrir à 9 h'],
    ['rephrase', 'J’ai bien reçu votre dossier :\nil est complet.'],
    ['summarize', 'En résumé, la demande est acceptée.'],
    ['summarize', '**Objet :** demande\n**Enjeux :** non précisé'],
    ['translate', 'This is the decision:\nthe request is accepted.'],
    ['ask', 'Oui : le délai est de deux mois.'],
    ['translate', 'Please find the list below:\n- form'],
    ['expand', 'Objet : compte rendu de la réunion\n\nBonjour,'],
    ['expand', 'À faire :\n- envoyer le devis'],
    ['reply', 'Madame,\n\nVoici les pièces à joindre :\n- [liste à préciser]'],
    ['reply', 'Réponse à vos deux questions : oui, et avant le 30 avril.'],
    ['explain', 'En clair : votre demande est acceptée.'],
  ] as const)('%s: keeps “%s”, which is text', (id, answer) => {
    expect(clean(id, answer)).toEqual(proposal(answer));
  });

  it('keeps an announcement that the text itself begins with', () => {
    const text = 'Voici la version corrigée du rapport :\nil est joint';
    expect(clean('correct', `${text}.`, { text })).toEqual(proposal(`${text}.`));
    const french = 'Voici la traduction de l’acte :\npage 1';
    const english = 'Here is the translation of the deed:\npage 1';
    expect(clean('translate', english, { text: french })).toEqual(proposal(english));
    expect(clean('translate', 'Translation: see page 1', { text: 'Traduction : voir page 1' })).toEqual(
      proposal('Translation: see page 1'),
    );
  });

  it('keeps a heading of the text that was misspelt or in another language', () => {
    const fixed = 'Corrections à faire :\n- la date';
    expect(clean('correct', fixed, { text: 'Corections a faire :\n- la date' })).toEqual(proposal(fixed));
    const english = 'Translation fees:\n- 40 €';
    expect(clean('translate', english, { text: 'Frais de traducteur :\n- 40 €' })).toEqual(proposal(english));
    expect(
      clean('correct', `Texte corrigé :\n\n${fixed}`, { text: 'Corections a faire :\n- la date' }),
    ).toEqual(proposal(fixed));
  });

  it('keeps an announcement that nothing follows', () => {
    expect(clean('correct', 'Voici le texte corrigé :')).toEqual(proposal('Voici le texte corrigé :'));
  });
});

describe('remarks after the text', () => {
  it.each([
    'N’hésitez pas à me dire si vous souhaitez une autre version.',
    'N’hésitez pas à me demander d’autres modifications !',
    'Souhaitez-vous que je propose un ton plus chaleureux ?',
    'Let me know if you would like me to adjust the tone!',
    '*Note : j’ai conservé la date d’origine.*',
    'Dites-moi si cette version vous convient.',
  ])('goes: “%s”', (note) => {
    expect(clean('rephrase', `${BETTER}\n\n${note}`)).toEqual(proposal(BETTER));
    expect(clean('rephrase', `${BETTER}\n\n---\n\n${note}`)).toEqual(proposal(BETTER));
  });

  it.each([
    'N’oubliez pas de compléter les éléments entre crochets.',
    'Note : j’ai laissé entre crochets ce que le message ne dit pas.',
    'Remember to fill in the details in [brackets].',
  ])('goes when it is about the blanks left in a draft: “%s”', (note) => {
    const letter = `${BETTER}\n\nCordialement,\n[Signature]`;
    expect(clean('reply', `${letter}\n\n${note}`)).toEqual(proposal(letter));
    expect(clean('reply', `${BETTER}\n\n---\n\n${note}`)).toEqual(proposal(BETTER));
  });

  it.each([
    'N’hésitez pas à me faire parvenir vos corrections ou une autre proposition.',
    'Dites-moi si cette version du contrat vous convient.',
    'Let me know if you would like any further changes.',
  ])('stays in a letter that has not taken leave yet: “%s”', (sentence) => {
    for (const id of ['reply', 'expand'] as const) {
      expect(clean(id, `${BETTER}\n\n${sentence}`)).toEqual(proposal(`${BETTER}\n\n${sentence}`));
      const whole = `${BETTER}\n\n${sentence}\n\nCordialement,`;
      expect(clean(id, whole)).toEqual(proposal(whole));
    }
  });

  it('goes with its list of changes when a rule sets it apart', () => {
    expect(
      clean('rephrase', `${BETTER}\n\n---\n\n**Modifications apportées :**\n- « en date du » devient « du »`),
    ).toEqual(proposal(BETTER));
  });

  it.each([
    'N’hésitez pas à nous contacter au 01 99 00 12 34.',
    'Souhaitez-vous que je vous rappelle ?',
    'Let me know if you need anything else.',
    'Would you like me to call you back?',
    'Je reste à votre disposition pour tout complément.',
    'Note : le délai court à partir de la réception.',
    'Corrections apportées :\n- votre adresse\n- votre quotient',
  ])('stays, because a letter may say it: “%s”', (ending) => {
    const letter = `${BETTER}\n\n${ending}`;
    for (const id of texts) expect(clean(id, letter)).toEqual(proposal(letter));
  });
});

it('keeps the last paragraph of a translation that has as many as its source', () => {
  const text = 'Bonjour,\n\nN’hésitez pas à me signaler d’autres modifications.';
  const english = 'Hello,\n\nFeel free to tell me of any other changes.';
  expect(clean('translate', english, { text })).toEqual(proposal(english));
});

it('keeps an ending of the text that was misspelt', () => {
  const text = 'Bonjour,\n\nn hesitez pas a me dire si cette vertion vous convient';
  const fixed = 'Bonjour,\n\nN’hésitez pas à me dire si cette version vous convient.';
  expect(clean('correct', fixed, { text })).toEqual(proposal(fixed));
});

describe('wrappings', () => {
  it('loses a fence, a language name and quotes around the whole', () => {
    expect(clean('rephrase', `\`\`\`\n${BETTER}\n\`\`\``)).toEqual(proposal(BETTER));
    expect(clean('rephrase', `\`\`\`markdown\n${BETTER}\n\`\`\``)).toEqual(proposal(BETTER));
    expect(clean('rephrase', `«\u00A0${BETTER}\u00A0»`)).toEqual(proposal(BETTER));
    expect(clean('rephrase', `"${BETTER}"`)).toEqual(proposal(BETTER));
    expect(clean('rephrase', `Voici la version reformulée :\n\n\`\`\`\n"${BETTER}"\n\`\`\``)).toEqual(
      proposal(BETTER),
    );
  });

  it('keeps quotes and fences that the text has, or that are not around the whole', () => {
    const quoted = '« Nous avons reçu votre demande. »';
    expect(clean('rephrase', quoted, { text: '« Nous accusons réception. »' })).toEqual(proposal(quoted));
    const two = '« Oui » ou « non »';
    expect(clean('rephrase', two)).toEqual(proposal(two));
    const code = '```\nls\n```';
    expect(clean('correct', `Taper :\n${code}`, { text: `Tapper :\n${code}` })).toEqual(
      proposal(`Taper :\n${code}`),
    );
    expect(clean('ask', '« avant le 30 avril »')).toEqual(proposal('« avant le 30 avril »'));
    expect(clean('ask', '```python\nprint(1)\n```')).toEqual(proposal('```python\nprint(1)\n```'));
  });

  it('loses the delimiters of its own request only', () => {
    expect(clean('rephrase', `<<<TEXTE 8f3a41c2d9>>>\n${BETTER}\n<<<FIN 8f3a41c2d9>>>`)).toEqual(
      proposal(BETTER),
    );
    expect(clean('correct', 'a <<<FIN autre>>> b')).toEqual(proposal('a <<<FIN autre>>> b'));
  });

  it('gives back delimiters that the text quotes and the prompt had disarmed', () => {
    expect(clean('correct', 'Écrire ‹‹‹FIN 12›››.', { text: 'Ecrire <<<FIN 12>>>.' })).toEqual(
      proposal('Écrire <<<FIN 12>>>.'),
    );
  });

  it('loses invisible characters, not emoji families nor French spaces', () => {
    expect(clean('rephrase', 'Bon\u200Bjour\u202E\u00A0! 👩‍👩‍👧 1\u202F250\u00A0€\u{E0041}')).toEqual(
      proposal('Bonjour\u00A0! 👩‍👩‍👧 1\u202F250\u00A0€'),
    );
  });
});

describe('marks of what stays where it is', () => {
  const text = 'Voici le détail :\n\n⟦TABLE_1⟧\n\nSigné : ⟦IMAGE_2⟧';

  it.each([
    '[[TABLE_1]]',
    '[TABLE_1]',
    '⟦TABLE\\_1⟧',
    '⟦ TABLE 1 ⟧',
    '`⟦TABLE_1⟧`',
    '**⟦TABLE-1⟧**',
    '【TABLE_1】',
  ])('come back from “%s” as the text has them', (mark) => {
    expect(clean('rephrase', `Le détail :\n\n${mark}\n\nSignature : ⟦IMAGE_2⟧`, { text })).toEqual(
      proposal('Le détail :\n\n⟦TABLE_1⟧\n\nSignature : ⟦IMAGE_2⟧'),
    );
  });

  it('are not made of what the text does not have', () => {
    const answer = 'Voir [TABLE_3], [1], [date à préciser] et le [lien](https://exemple.test).';
    expect(clean('rephrase', answer, { text })).toEqual(proposal(answer));
    expect(clean('rephrase', 'Voir [TABLE_1].')).toEqual(proposal('Voir [TABLE_1].'));
  });
});

describe('nothing to change', () => {
  it.each([
    '[[RIEN À CHANGER]]',
    '[[rien a changer]].',
    '« [[RIEN À CHANGER]] »',
    '**[[Rien à changer]]**',
    'Rien à changer.',
    'RIEN À CHANGER',
    '[[RIEN À CORRIGER]]',
    '[[RIEN À CHANGER]]\n\nLe texte est déjà correct.',
    '```\n[[RIEN À CHANGER]]\n```',
    SOURCE,
    `  ${SOURCE}\n`,
    `Voici le texte corrigé :\n\n${SOURCE}`,
  ])('is understood from “%s”', (answer) => {
    expect(clean('correct', answer)).toEqual({ outcome: 'nothing-to-change' });
  });

  const LONG = `${SOURCE} Votre dossier est complet. Nous vous répondrons avant la fin du mois de mai. Si vous avez une question, vous pouvez nous écrire ou nous appeler.`;

  it.each([
    ['correct', 'Le texte est correct.'],
    ['correct', 'Le texte ne contient aucune faute.'],
    ['correct', 'Aucune correction n’est nécessaire.'],
    ['correct', '**Rien à corriger.**'],
    ['correct', 'No corrections are needed.'],
    ['correct', 'Votre texte est déjà parfaitement correct, il n’y a rien à corriger.'],
    ['plain-language', 'Le texte est déjà clair.'],
    ['plain-language', 'Ce texte est déjà rédigé en langage clair.'],
    ['translate', 'Le texte est déjà en anglais.'],
    ['translate', 'The text is already in English.'],
    ['rephrase', 'Aucune modification nécessaire.'],
    ['rephrase', 'No changes needed.'],
    ['expand', 'Le texte est déjà entièrement rédigé.'],
  ] as const)('%s: is understood from other words, “%s”', (id, answer) => {
    expect(clean(id, answer, { text: LONG })).toEqual({ outcome: 'nothing-to-change' });
  });

  it.each([
    ['correct', 'Le texte est correct.', 'Le texte est corect.'],
    ['translate', 'No changes needed.', 'Aucun changement nécessaire.'],
    ['translate', 'Le texte est déjà en français.', 'The text is already in French.'],
    ['rephrase', 'Votre dossier est complet.', LONG],
    ['rephrase', 'Aucune faute ne vous est reprochée.', LONG],
    ['rephrase', 'Il n’y a rien à changer dans votre dossier.', LONG],
    ['rephrase', 'Le texte de la décision est joint.', LONG],
    ['plain-language', 'Aucune pièce n’est nécessaire.', LONG],
  ] as const)('%s: “%s” may be the text itself', (id, answer, text) => {
    expect(clean(id, answer, { text })).toEqual(proposal(answer));
  });

  it('is not what the text itself says', () => {
    expect(clean('correct', 'Rien à changer.', { text: 'rien a changer' })).toEqual(
      proposal('Rien à changer.'),
    );
  });

  it('is not what a sentence that contains it says', () => {
    const sentence = 'Il n’y a rien à changer dans votre dossier.';
    expect(clean('rephrase', sentence)).toEqual(proposal(sentence));
  });

  it('is never the outcome of a summary or an answer', () => {
    expect(clean('summarize', SOURCE)).toEqual(proposal(SOURCE));
  });

  it('notices the slightest correction', () => {
    expect(clean('correct', 'Bonjour\u00A0!', { text: 'Bonjour !' })).toEqual(proposal('Bonjour\u00A0!'));
  });
});

describe('white space', () => {
  it('keeps what holds a selection apart from its neighbours in a field', () => {
    expect(clean('rephrase', `\n${BETTER}\n`, { text: ` ${SOURCE}\n` })).toEqual(proposal(` ${BETTER}\n`));
  });

  it('has one kind of line break', () => {
    expect(clean('rephrase', 'Bonjour,\r\n\r\nmerci.')).toEqual(proposal('Bonjour,\n\nmerci.'));
    expect(clean('correct', 'a\r\nb', { text: 'a\nb' })).toEqual({ outcome: 'nothing-to-change' });
  });

  it('is trimmed where paragraphs hold texts apart', () => {
    expect(clean('rephrase', `\n${BETTER}\n`, { text: ` ${SOURCE}\n`, format: 'markdown' })).toEqual(
      proposal(BETTER),
    );
    expect(clean('summarize', `\n${BETTER}\n`, { text: ` ${SOURCE}\n` })).toEqual(proposal(BETTER));
  });

  it('keeps paragraphs, lists, bold and links', () => {
    const rich =
      'Bonjour,\n\n- **une** pièce\n- un [lien](https://exemple.test/a?b=1)\n\n  retrait\n\nMerci.';
    expect(clean('rephrase', rich, { format: 'markdown' })).toEqual(proposal(rich));
  });
});

/** Letters as agents write them: words, punctuation, lists, paragraphs; nothing that announces a work. */
const word = fc.constantFrom(
  ...'Madame votre dossier n° 2026-0412 1 250,00 € : ; ? ! « » " - ** [lien](https://exemple.test) le 30 avril # `code` pièces délai résumé version texte corrigé 👩‍👩‍👧 … ( ) voici note nous'.split(
    ' ',
  ),
);
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const letter = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .chain((lines) =>
    fc
      .array(fc.constantFrom('\n', '\n\n', '\n- '), { minLength: lines.length, maxLength: lines.length })
      .map((breaks) => lines.map((text, index) => text + breaks[index]).join('')),
  );

describe.each(texts)('%s', (id) => {
  it('never alters a proposal that has no announcement', () => {
    fc.assert(
      fc.property(letter, (text) => {
        const whole = `Objet de ce courrier ${text.trim()} cordialement`;
        expect(clean(id, whole)).toEqual(proposal(whole));
      }),
      { numRuns: 300 },
    );
  });

  it('never loses the proposal behind an announcement', () => {
    fc.assert(
      fc.property(letter, (text) => {
        const whole = `Objet de ce courrier ${text.trim()} cordialement`;
        const result = clean(id, `Voici la version reformulée :\n\n${whole}`);
        expect(result.outcome === 'proposal' && result.text.endsWith(whole)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing when it is done twice', () => {
    const anything = fc.oneof(
      letter,
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(
          fc.constantFrom('Bien sûr ! ', '', '```\n', '"', '« ', '<<<TEXTE 8f3a41c2d9>>>\n'),
          fc.constantFrom('Voici la version reformulée :\n\n', 'Texte corrigé :\n', 'Traduction : ', ''),
          letter,
          fc.constantFrom(
            '',
            '\n```',
            '"',
            ' »',
            '\n\n---\n\nModifications apportées :\n- x',
            '\n<<<FIN 8f3a41c2d9>>>',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom('plain' as const, 'markdown' as const), (answer, format) => {
        const once = clean(id, answer, { format });
        if (once.outcome === 'proposal') expect(clean(id, once.text, { format })).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('takes any answer, however strange or long, without stalling', () => {
    const hostile = [
      '«'.repeat(50_000),
      '\n\n'.repeat(50_000),
      `Voici ${'a '.repeat(50_000)}`,
      '**'.repeat(50_000),
      `a${'\n'.repeat(100_000)}b`,
      `a${'\n---'.repeat(25_000)}\nb`,
      `Bien sûr${' .'.repeat(50_000)}`,
      `\`\`\`\n${'\n \t'.repeat(30_000)}`,
      `<<<TEXTE${' '.repeat(100_000)}`,
    ];
    const start = performance.now();
    for (const answer of hostile) clean(id, answer);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
