/** A letter as an administration writes them before anybody made it clear. */
export const LETTER = `
<p>Préfecture de la Haute-Lande<br>Bureau des aides au logement<br>Réf. : BAL/2026-1187/AM</p>
<p>Monsieur Renan Tallec<br>14, rue des Tisserands<br>40999 Saint-Aubin-la-Lande</p>
<p>Objet : aide au maintien dans le logement, dossier n° 2026-04417</p>
<p>Monsieur,</p>
<p>Par courrier en date du 9 octobre 2026, vous avez sollicité l’octroi d’une aide au titre du fonds départemental. Nonobstant l’instruction favorable de votre demande, il y a lieu de constater que les pièces justificatives y afférentes demeurent incomplètes ; en conséquence, il vous appartient de nous faire parvenir les éléments manquants dans les meilleurs délais et <strong>au plus tard le 15 décembre 2026</strong>, délai au-delà duquel ladite demande sera réputée abandonnée.</p>
<p>Le montant susceptible de vous être accordé s’élève à <strong>1 248,50 €</strong>, conformément à l’article 7 du règlement en vigueur depuis le 1er janvier 2025. Il est rappelé que cette somme fera l’objet d’un versement unique, et que le trop-perçu éventuel de 312,00 € relatif à l’année 2025 sera déduit.</p>
<p>À cet effet, vous voudrez bien adresser au service :</p>
<ul>
<li><p>la copie de votre bail, dûment signée par le bailleur ;</p></li>
<li><p>les quittances de loyer afférentes aux mois d’août, septembre et octobre 2026 ;</p></li>
<li><p>le cas échéant, une attestation de l’organisme ayant procédé au versement de vos prestations.</p></li>
</ul>
<p>Les modalités de transmission sont précisées sur <a href="https://aides.intranet.test/logement/pieces">la page du service</a>. Pour tout renseignement, vous pouvez contacter Mme Lise Aubertin au 05 00 00 41 17 ou à l’adresse logement@haute-lande.example.</p>
<p>Je vous prie d’agréer, Monsieur, l’expression de ma considération distinguée.</p>
<p>La cheffe de bureau,<br>Agathe Morvan</p>
`;
