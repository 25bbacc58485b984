import { registerSandbox } from '../shared/sandbox.ts';

registerSandbox({});

/** A note in an open shadow root, as component libraries make them. */
class FicheAvis extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent =
      '.avis { padding: 12px 16px; border-left: 3px solid #1d6b3c; background: #f2f8f4; } p { margin: 0 0 8px; }';
    const box = document.createElement('div');
    box.className = 'avis';
    box.append(
      paragraph(
        'avis-texte',
        'Avis favorable. La situation est imputable à l’arrêt de travail et non à une mauvaise gestion ; le versement direct au bailleur évitera toute difficulté. Il y a lieu de procéder à un point d’étape au bout de six mois.',
      ),
      paragraph('avis-signature', 'Claire Vasseur, assistante sociale, le 18 novembre 2026'),
    );
    root.append(style, box);
  }
}
customElements.define('fiche-avis', FicheAvis);

function paragraph(id: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.id = id;
  element.textContent = text;
  return element;
}

/** Enough articles to make the page long; each differs from the others. */
const SUBJECTS = [
  'au loyer',
  'à l’électricité',
  'au dépôt de garantie',
  'à l’assurance',
  'à l’eau',
  'au chauffage',
];
const reglement = document.getElementById('reglement');
for (let article = 1; article <= 36; article += 1) {
  const title = document.createElement('h4');
  title.textContent = `Article ${article}`;
  const subject = SUBJECTS[article % SUBJECTS.length];
  reglement?.append(
    title,
    paragraph(
      `article-${article}`,
      `L’aide relative ${subject} est accordée pour ${(article % 5) + 1} mois au plus, dans la limite de ${120 + article * 15},00 € par foyer. La demande doit être accompagnée des pièces justificatives y afférentes et adressée au service avant le ${(article % 27) + 1} du mois ; à défaut, elle est examinée à la commission suivante.`,
    ),
  );
}
