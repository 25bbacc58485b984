import { tokenize } from './tokens.ts';

const SECTIONS = [
  (n: number) => `## Partie ${n} : instruire une demande

Le service reçoit la demande numéro ${2026_000 + n}, **vérifie les pièces** et répond dans le délai prévu. Voici ce qui compte :

- le dossier est complet ;
- la date de réception est notée ;
- une relance part après *quinze jours* sans réponse.

`,
  (n: number) => `### Étapes de la semaine ${n}

1. Lire le courrier et noter sa référence.
2. Comparer le montant avec l’arrêté.
3. Préparer la réponse, puis la faire relire.

> Un texte clair évite un second courrier.

Voir aussi [la page du service](https://intranet.example/service-${n}) pour les modèles à jour.

`,
  (n: number) => `### Tableau ${n}

| Étape | Délai | Responsable |
| --- | ---: | --- |
| Réception | ${(n % 5) + 1} jours | accueil |
| Instruction | ${(n % 20) + 10} jours | bureau ${n % 7} |
| Décision | ${(n % 4) + 2} jours | chef de service |

`,
  (n: number) => `### Calcul ${n}

\`\`\`python
def montant(base: float, taux: float) -> float:
    """Montant dû, arrondi au centime."""
    return round(base * (1 + taux / 100), 2)

print(montant(${100 + n}.50, 5.5))
\`\`\`

La fonction \`montant\` ne change pas la base : elle applique le taux en vigueur.

`,
];

/** Markdown of every kind, at least as long as asked when cut into tokens. Deterministic. */
export function longAnswer(tokens: number): string {
  let text = '';
  // Blank lines between two sections join into one token: a little more than the sum is needed.
  for (let n = 1, count = 0; count <= tokens * 1.05; n += 1) {
    const section = SECTIONS[n % SECTIONS.length]!(n);
    text += section;
    count += tokenize(section).length;
  }
  return text;
}
