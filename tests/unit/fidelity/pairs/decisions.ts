import type { Case } from './types.ts';

export const DECISIONS: readonly Case[] = [
  {
    about: 'an order on traffic',
    source: `ARRÊTÉ N° 2026-045 PORTANT RÉGLEMENTATION TEMPORAIRE DE LA CIRCULATION

Le Maire de la commune de Saint-Priest,
Vu le code général des collectivités territoriales, notamment ses articles L. 2213-1 à L. 2213-6 ;
Vu la demande de l’entreprise Colas en date du 20 janvier 2026 ;

ARRÊTE

Article 1er : Du lundi 2 mars 2026 au vendredi 13 mars 2026 inclus, la circulation sera interdite rue de la République, entre le n° 12 et le n° 48, de 8 h 00 à 17 h 00.
Article 2 : La vitesse sera limitée à 30 km/h aux abords du chantier.
Article 3 : Le directeur général des services et le commandant de la brigade de gendarmerie sont chargés de l’exécution du présent arrêté.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `# Travaux rue de la République à Saint-Priest (arrêté n° 2026-045)

Le maire a pris cette décision après une demande de l’entreprise Colas du 20 janvier 2026.

- **Rue fermée** : du 2 mars au 13 mars 2026, de 8h à 17h, entre le n° 12 et le n° 48.
- **Vitesse** : 30 km/h près du chantier.

Le directeur général des services et le commandant de la brigade de gendarmerie appliquent cette décision.

Textes de loi : articles L2213-1 à L2213-6 du code général des collectivités territoriales.`,
      },
      {
        action: 'summarize',
        proposal: `La rue de la République sera fermée à Saint-Priest entre les n° 12 et 48, du 2 au 13 mars 2026, de 8 h à 17 h, et la vitesse limitée à 30 km/h.`,
      },
    ],
    wrong: [
      { of: 0, put: ['2026-045', '2026-054'], type: 'reference' },
      { of: 0, put: ['30 km/h', '50 km/h'], type: 'number' },
      { of: 0, put: ['20 janvier 2026', '20 janvier 2025'], type: 'date' },
      { of: 0, put: ['Colas', 'Calas'], type: 'name' },
      { of: 1, put: ['de 8 h à 17 h', 'de 8 h à 18 h'], type: 'time' },
      { of: 1, put: ['à Saint-Priest', 'à Saint-Prix'], type: 'name' },
    ],
  },
  {
    about: 'a building permit',
    source: `Par arrêté du 11 décembre 2025, le permis de construire n° PC 069 123 25 B0042 a été accordé à la SCI Les Charmes, représentée par M. Antoine de Villeroy, pour la construction d’un immeuble de 14 logements d’une surface de plancher de 1 236 m² sur un terrain sis 27 avenue du Maréchal-Foch à Caluire-et-Cuire, cadastré section AB n° 112.

La hauteur au faîtage ne pourra excéder 12,50 mètres. Les travaux doivent être entrepris dans un délai de trois ans à compter de la notification de l’arrêté. Le droit de recours des tiers est de deux mois à compter du premier jour d’affichage sur le terrain.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Le permis de construire n° PC 069 123 25 B0042 a été délivré le 11 décembre 2025 à la SCI Les Charmes, représentée par Monsieur Antoine de Villeroy. Il autorise la construction d’un immeuble comptant quatorze logements (surface de plancher : 1␣236 m²) au 27, avenue du Maréchal Foch, à Caluire-et-Cuire (parcelle cadastrée AB n° 112).

L’immeuble ne devra pas dépasser 12,5 m au faîtage. Les travaux devront débuter dans les trois ans suivant la notification de l’arrêté. Les tiers disposent de deux mois pour former un recours, à partir du premier jour d’affichage sur le terrain.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `By order of 11 December 2025, building permit no. PC 069 123 25 B0042 was granted to SCI Les Charmes, represented by Mr Antoine de Villeroy, for the construction of a building of 14 dwellings with a floor area of 1,236 m² on land located at 27 avenue du Maréchal-Foch in Caluire-et-Cuire, registered as section AB no. 112.

The ridge height may not exceed 12.50 metres. The work must be started within three years of notification of the order. Third parties may appeal within two months of the first day of posting on the site.`,
      },
    ],
    wrong: [
      { of: 0, put: ['1␣236 m²', '1␣263 m²'], type: 'number' },
      { of: 0, put: ['quatorze logements', 'quarante logements'], type: 'number' },
      { of: 0, put: ['12,5 m', '15,2 m'], type: 'number' },
      { of: 0, put: ['Caluire-et-Cuire', 'Caluire'], type: 'name', lost: 'Cuire' },
      { of: 1, put: ['B0042', 'B0024'], type: 'reference' },
      { of: 1, put: ['three years', 'three months'], type: 'duration' },
      { of: 1, put: ['Villeroy', 'Villeray'], type: 'name' },
    ],
  },
  {
    about: 'a decision on a disability allowance',
    source: `La Commission des droits et de l’autonomie des personnes handicapées (CDAPH), réunie le 6 mai 2026, a décidé de vous attribuer l’allocation aux adultes handicapés (AAH) du 1er juin 2026 au 31 mai 2031, un taux d’incapacité de 80 % vous ayant été reconnu. Le montant mensuel maximal est de 1␣033,32 euros.

Cette décision peut faire l’objet d’un recours administratif préalable obligatoire auprès de la MDPH de l’Isère, 15 avenue Doyen-Louis-Weil, 38000 Grenoble, dans les deux mois.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `La CDAPH s’est réunie le 6 mai 2026. Elle a étudié votre demande.

**Sa décision : vous avez droit à l’AAH**, du 1er juin 2026 au 31 mai 2031. Votre taux d’incapacité est de 80 %. Vous recevrez au maximum 1␣033,32 € par mois.

**Vous n’êtes pas d’accord ?** Vous avez 2 mois pour écrire à la maison départementale des personnes handicapées de l’Isère :
MDPH de l’Isère
15 avenue Doyen Louis Weil
38000 Grenoble

C’est le recours administratif préalable obligatoire.`,
      },
      {
        action: 'rephrase',
        proposal: `Lors de sa réunion du 6 mai 2026, la Commission des droits et de l’autonomie des personnes handicapées (CDAPH) vous a reconnu un taux d’incapacité de 80␣% et vous a accordé l’AAH pour la période du 1er juin 2026 au 31 mai 2031, à hauteur de 1033,32 € par mois au plus.

Pour contester cette décision, vous devez d’abord former un recours administratif préalable obligatoire, sous deux mois, auprès de la MDPH de l’Isère (15, avenue Doyen-Louis-Weil, 38000 Grenoble).`,
      },
      {
        action: 'explain',
        proposal: `Ce courrier vous dit que la CDAPH vous accorde l’allocation aux adultes handicapés (AAH) jusqu’au 31 mai 2031. Le taux de 80 % est ce qui ouvre ce droit. Si vous n’êtes pas d’accord, il faut d’abord écrire à la MDPH dans les deux mois.`,
      },
    ],
    wrong: [
      { of: 0, put: ['31 mai 2031', '31 mai 2030'], type: 'date' },
      { of: 0, put: ['80 %', '50 %'], type: 'percentage' },
      { of: 0, put: ['AAH', 'ASS'], type: 'name' },
      { of: 1, put: ['1033,32 €', '1303,32 €'], type: 'amount' },
      { of: 1, put: ['38000 Grenoble', '38000 Voiron'], type: 'name' },
      { of: 2, put: ['dans les deux mois', 'dans les quatre mois'], type: 'duration' },
    ],
  },
  {
    about: 'a naturalisation decree',
    source: `Par décret n° 2026-211 du 17 mars 2026, publié au Journal officiel du 19 mars 2026, Mme Olena Kovalenko, née le 8 juillet 1988 à Kharkiv (Ukraine), a acquis la nationalité française. La cérémonie d’accueil dans la citoyenneté se tiendra en présence du préfet de la Haute-Savoie le vendredi 22 mai 2026 à 18 heures, dans les salons de la préfecture, à Annecy. Elle peut s’y faire accompagner de deux personnes.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Madame Kovalenko,

Vous êtes devenue française. C’est écrit dans le décret n° 2026-211 du 17 mars 2026, publié au Journal officiel du 19 mars 2026. Ce décret concerne Mme Olena Kovalenko, née le 08/07/1988 à Kharkiv, en Ukraine.

Vous êtes invitée à une cérémonie le vendredi 22 mai 2026 à 18 h, à la préfecture, à Annecy. Le préfet de la Haute-Savoie sera présent. Vous pouvez venir avec 2 personnes.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `By Decree No. 2026-211 of 17 March 2026, published in the Official Journal of 19 March 2026, Ms Olena Kovalenko, born on 8 July 1988 in Kharkiv (Ukraine), acquired French nationality. The citizenship welcome ceremony will be held in the presence of the Prefect of Haute-Savoie on Friday 22 May 2026 at 6 p.m. in the reception rooms of the prefecture in Annecy. She may be accompanied by two people.`,
      },
    ],
    wrong: [
      { of: 0, put: ['08/07/1988', '07/08/1988'], type: 'date' },
      { of: 0, put: ['Haute-Savoie', 'Haute-Saône'], type: 'name' },
      { of: 0, put: ['2026-211', '2026-121'], type: 'reference' },
      { of: 1, put: ['6 p.m.', '8 p.m.'], type: 'time' },
      { of: 1, put: ['Ms Olena Kovalenko', 'Ms Olena Kovalchuk'], type: 'name' },
      { of: 1, put: ['22 May 2026', '22 March 2026'], type: 'date' },
    ],
  },
  {
    about: 'a disciplinary sanction',
    source: `Considérant que M. Thierry Bonnard, adjoint technique principal de 2e classe, affecté à la direction des espaces verts de la ville de Nantes, a été absent sans justification du 3 au 7 novembre 2025, soit cinq jours ;
Considérant que l’intéressé a été mis à même de consulter son dossier le 24 novembre 2025 ;
Il est infligé à M. Bonnard un blâme. Cette sanction sera effacée automatiquement du dossier au bout de trois ans si aucune autre sanction n’est intervenue pendant cette période.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Monsieur Thierry Bonnard, adjoint technique principal de 2e classe à la direction des espaces verts de la ville de Nantes, a été absent cinq jours sans justification, du 3 au 7 novembre 2025. Il a pu consulter son dossier le 24 novembre 2025.

Un blâme lui est infligé. Il sera automatiquement effacé de son dossier après trois ans, en l’absence d’autre sanction.`,
      },
      {
        action: 'summarize',
        proposal: `M. Bonnard (ville de Nantes) reçoit un blâme pour 5 jours d’absence injustifiée en novembre 2025. Effacement après 3 ans.`,
      },
    ],
    wrong: [
      { of: 0, put: ['du 3 au 7 novembre', 'du 3 au 9 novembre'], type: 'date' },
      { of: 0, put: ['après trois ans', 'après cinq ans'], type: 'duration' },
      { of: 0, put: ['Bonnard', 'Bonnet'], type: 'name' },
      { of: 1, put: ['Nantes', 'Rennes'], type: 'name' },
      { of: 1, put: ['5 jours', '15 jours'], type: 'duration' },
    ],
  },
  {
    about: 'a public contract',
    source: `Le marché n° 26-MAPA-017 relatif à la rénovation thermique du collège Simone-Veil est attribué à la société Batirhône pour un montant de 1,2 M€ HT, soit 1 440 000 € TTC. La durée d’exécution est de 14 mois à compter de l’ordre de service. Une avance de 5 % est consentie au titulaire. Les pénalités de retard sont fixées à 300 € par jour calendaire.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `La société Batirhône est titulaire du marché n° 26-MAPA-017 (rénovation thermique du collège Simone Veil), pour 1␣200␣000 € HT, soit 1,44 million d’euros TTC. Elle dispose de quatorze mois pour exécuter les travaux, à partir de l’ordre de service, et bénéficie d’une avance de 5␣%. Tout retard donnera lieu à une pénalité de 300 euros par jour calendaire.`,
      },
      {
        action: 'extract',
        proposal: `| Fait | Valeur | Citation |
|---|---|---|
| Marché | 26-MAPA-017 | Le marché n° 26-MAPA-017 |
| Titulaire | Batirhône | la société Batirhône |
| Montant HT | 1,2 M€ | 1,2 M€ HT |
| Montant TTC | 1 440 000 € | soit 1 440 000 € TTC |
| Durée | 14 mois | La durée d’exécution est de 14 mois |
| Avance | 5 % | Une avance de 5 % |`,
      },
    ],
    wrong: [
      { of: 0, put: ['1␣200␣000 €', '12␣000␣000 €'], type: 'amount' },
      { of: 0, put: ['300 euros', '3␣000 euros'], type: 'amount' },
      { of: 0, put: ['26-MAPA-017', '26-MAPA-071'], type: 'reference' },
      { of: 0, put: ['avance de 5␣%', 'avance de 15␣%'], type: 'percentage' },
      { of: 1, put: ['| Durée | 14 mois |', '| Durée | 18 mois |'], type: 'duration' },
      { of: 1, put: ['| Montant HT | 1,2 M€ |', '| Montant HT | 1,2 k€ |'], type: 'amount' },
    ],
  },
  {
    about: 'a school place given by exception',
    source: `La commission de dérogation du 2 juin a émis un avis favorable à la scolarisation de Inès et Adam Cherif, respectivement en CE1 et en grande section, à l’école Jean-Moulin de Bron, à la rentrée du mardi 1er septembre 2026. M. et Mme Cherif devront confirmer l’inscription avant le 26 juin, midi, auprès de la directrice, Mme Colette Rivoire (tél. 04.78.00.31.22).`,
    faithful: [
      {
        action: 'rephrase',
        oneWay: true,
        proposal: `Réunie le 2 juin, la commission de dérogation a accepté qu’Inès Cherif (CE1) et Adam Cherif (grande section) soient scolarisés à l’école Jean-Moulin de Bron dès la rentrée, le mardi 1er septembre 2026. Leurs parents, Monsieur et Madame Cherif, sont invités à confirmer l’inscription auprès de Madame Rivoire, directrice, au 04 78 00 31 22, avant le 26 juin à midi.`,
      },
      {
        action: 'plain-language',
        proposal: `Bonne nouvelle : le 2 juin, la commission a accepté votre demande. Vos enfants iront à l’école Jean Moulin de Bron à partir du 1er septembre 2026 :
- Inès Cherif en CE1 ;
- Adam Cherif en grande section.

M. et Mme Cherif, vous devez confirmer avant le 26 juin à midi. Appelez la directrice, Mme Colette Rivoire, au 04 78 00 31 22.`,
      },
    ],
    wrong: [
      { of: 0, put: ['Adam Cherif', 'Adel Cherif'], type: 'name' },
      { of: 0, put: ['26 juin', '28 juin'], type: 'date' },
      { of: 1, put: ['31 22', '31 32'], type: 'phone' },
      { of: 1, put: ['Rivoire', 'Rivière'], type: 'name' },
      { of: 1, put: ['de Bron', 'de Brest'], type: 'name' },
    ],
  },
];
