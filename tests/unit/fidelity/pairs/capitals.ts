import type { Case } from './types.ts';

/** Sources and models that put capitals on ordinary words, or take them off. */
export const CAPITALS: readonly Case[] = [
  {
    about: `a letter of the tax office`,
    source: `SIP de Cahors
Le 5 février 2026

Monsieur Anatole GUIRAUDET,

Vous m'avez saisi d'une Demande de Remise Gracieuse portant sur votre Taxe d'Habitation sur les résidences secondaires. Après examen, le Comptable public n'est pas en mesure d'y donner une suite favorable. Vous pouvez solliciter un Échéancier depuis votre Espace Particulier ou auprès de Mme Coustou, Inspectrice divisionnaire. Le Conciliateur fiscal départemental du Lot reste à votre écoute.

Recevez, Monsieur, l'assurance de ma considération distinguée.

La Responsable du Service des Impôts des Particuliers,
Ghislaine NADAL`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Monsieur Guiraudet,

Vous nous avez demandé de ne pas payer la taxe d'habitation de votre résidence secondaire (remise gracieuse). Nous ne pouvons pas accepter.

**Vous pouvez payer en plusieurs fois.** Pour cela :
- connectez-vous à votre espace particulier ;
- ou contactez Madame Coustou, inspectrice divisionnaire.

**Vous n'êtes pas d'accord ?** Contactez le conciliateur fiscal du Lot.

Bien cordialement,

Ghislaine Nadal
Responsable du service des impôts des particuliers (SIP) de Cahors

Le 5 février 2026, à M. Anatole Guiraudet`,
      },
      {
        action: 'rephrase',
        proposal: `Cahors, le 5 février 2026

Bonjour Monsieur Guiraudet,

J'ai étudié avec attention votre demande de remise gracieuse relative à la taxe d'habitation sur les résidences secondaires. Malheureusement, le Comptable Public ne peut y répondre favorablement. Pour autant, un échéancier reste possible : vous pouvez en faire la demande via votre Espace particulier ou vous adresser à l'inspectrice divisionnaire, Mme Coustou. Le conciliateur fiscal du département du Lot est également à votre disposition.

Bien à vous,

Ghislaine Nadal, responsable du SIP (Service des impôts des particuliers) de Cahors
Destinataire : M. Anatole Guiraudet`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Cahors Individual Tax Office (SIP)
5 February 2026

Dear Mr Anatole GUIRAUDET,

You have submitted a request for discretionary relief concerning your housing tax on second homes. After review, the Public Accountant is unable to grant your request. You may apply for a payment schedule from your Personal Account or through Ms Coustou, Divisional Inspector. The Lot Departmental Tax Conciliator remains available.

Yours sincerely,

Head of the Individual Tax Office,
Ghislaine NADAL`,
      },
    ],
    wrong: [
      { of: 0, put: [`Coustou`, `Couston`], type: 'name' },
      { of: 1, put: [`Ghislaine`, `Geneviève`], type: 'name' },
      { of: 0, put: [`M. Anatole Guiraudet`, `M. Anatole Girodet`], type: 'name' },
    ],
  },
  {
    about: `a mail with errors and capitals`,
    source: `bonjour Mme la directrice, je vous ecrit pour le renouvelement du contrat de Mr TEIXEIRA jordan a la piscine de Ribérac. la DRH ma dit de voir avec vous, mais le centre de gestion de perigueux dit le contraire. Il faudrait répondre avant la Toussaint. A L'AVANCE MERCI. Sandrine Poumeyrol, equipement sportif`,
    faithful: [
      {
        action: 'correct',
        proposal: `Bonjour Mme la Directrice, je vous écris pour le renouvellement du contrat de M. TEIXEIRA Jordan à la piscine de Ribérac. La DRH m'a dit de voir avec vous, mais le centre de gestion de Périgueux dit le contraire. Il faudrait répondre avant la Toussaint. À l'avance, merci. Sandrine Poumeyrol, équipements sportifs`,
      },
      {
        action: 'rephrase',
        proposal: `Madame la Directrice,

Je me permets de vous solliciter concernant le renouvellement du contrat de M. Jordan Teixeira, agent de la piscine de Ribérac. La direction des ressources humaines m'a orientée vers vous ; toutefois, le Centre de gestion de Périgueux m'a indiqué l'inverse. Une réponse avant la Toussaint serait souhaitable.

Avec mes remerciements anticipés,

Sandrine Poumeyrol
Équipements sportifs`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Dear Director, I am writing to you about the renewal of Mr Jordan TEIXEIRA's contract at the Ribérac swimming pool. HR told me to see you about it, but the Périgueux management centre says the opposite. A reply would be needed before All Saints' Day. Thank you in advance. Sandrine Poumeyrol, Sports Facilities`,
      },
      {
        action: 'reply',
        proposal: `Bonjour Madame Poumeyrol,

J'ai bien pris note de votre message au sujet du contrat de M. Teixeira à la piscine de Ribérac. Je me rapproche de la DRH et du centre de gestion de Périgueux afin de clarifier la situation et reviens vers vous avant la Toussaint.

Bien cordialement,
La Directrice`,
      },
    ],
    wrong: [
      { of: 0, put: [`Ribérac`, `Riberas`], type: 'name' },
      { of: 1, put: [`Jordan Teixeira`, `Jordan Ferreira`], type: 'name' },
      { of: 3, put: [`Poumeyrol`, `Pommerol`], type: 'name' },
      { of: 0, put: [`Périgueux`, `Bergerac`], type: 'name' },
    ],
  },
  {
    about: `an order on a water restriction`,
    source: `LE PRÉFET DE LA VIENNE,
Chevalier de la Légion d'honneur,
VU le Code de l'environnement ;
VU l'avis du Comité Ressource en Eau réuni le 2 juillet 2026 ;
CONSIDÉRANT la situation hydrologique du Clain Amont et de la Boivre ;
SUR proposition du Directeur départemental des territoires,
ARRÊTE
Article 1 – Le bassin du Clain Amont est placé en Alerte renforcée.
Article 2 – L'arrosage des Pelouses, le remplissage des Piscines et le lavage des Véhicules sont interdits.
Article 3 – Le Sous-Préfet de Montmorillon, les Maires et le Chef du service départemental de l'Office français de la biodiversité sont chargés de l'exécution.
Pour le Préfet, le Secrétaire Général, Étienne BRUN-ROVET`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `**Sécheresse : ce qui est interdit**

Il n'y a pas assez d'eau dans le Clain amont et la Boivre. Le préfet de la Vienne place le bassin du Clain amont en alerte renforcée.

Il est interdit :
* d'arroser les pelouses ;
* de remplir les piscines ;
* de laver les voitures.

Qui contrôle ? Le sous-préfet de Montmorillon, les maires et l'Office français de la biodiversité (OFB).

Cette décision s'appuie sur le code de l'environnement et sur l'avis du comité ressource en eau du 2 juillet 2026. Le directeur départemental des territoires l'a proposée.

Étienne Brun-Rovet, secrétaire général, pour le préfet`,
      },
      {
        action: 'summarize',
        proposal: `Le préfet de la Vienne place le bassin du Clain amont en alerte renforcée : arrosage des pelouses, remplissage des piscines et lavage des véhicules y sont interdits.`,
      },
      {
        action: 'rephrase',
        proposal: `Le Préfet de la Vienne, Chevalier de la Légion d'Honneur,

Vu le code de l'environnement ; vu l'avis rendu le 2 juillet 2026 par le comité « Ressource en eau » ; considérant l'état hydrologique du Clain amont et de la Boivre ; sur proposition du DDT,

Arrête :

1. Le bassin du Clain amont passe en « alerte renforcée ».
2. Sont interdits l'arrosage des pelouses, le remplissage des piscines et le lavage des véhicules.
3. M. le sous-préfet de Montmorillon, Mesdames et Messieurs les maires et M. le chef du service départemental de l'OFB sont chargés, chacun en ce qui le concerne, de l'exécution du présent arrêté.

Pour le Préfet et par délégation, Étienne Brun-Rovet, Secrétaire général`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `THE PREFECT OF VIENNE,
Knight of the Legion of Honour,
HAVING REGARD TO the Environmental Code;
HAVING REGARD TO the opinion of the Water Resource Committee, which met on 2 July 2026;
WHEREAS the hydrological situation of the Upper Clain and the Boivre;
ON THE PROPOSAL OF the Departmental Director of Territories,
ORDERS
Article 1 – The Upper Clain basin is placed on Reinforced Alert.
Article 2 – Watering of lawns, filling of swimming pools and washing of vehicles are prohibited.
Article 3 – The Sub-Prefect of Montmorillon, the Mayors and the Head of the Departmental Service of the French Biodiversity Office are responsible for enforcement.
For the Prefect, the Secretary General, Étienne BRUN-ROVET`,
      },
    ],
    wrong: [
      { of: 0, put: [`Montmorillon`, `Châtellerault`], type: 'name' },
      { of: 1, put: [`Clain`, `Claise`], type: 'name' },
      { of: 2, put: [`Boivre`, `Bièvre`], type: 'name' },
      { of: 3, put: [`BRUN-ROVET`, `BRUN-ROBERT`], type: 'name' },
    ],
  },
  {
    about: `minutes of a staff committee`,
    source: `PROCÈS-VERBAL DU CST DU 3 AVRIL
Pour l'Administration : M. Ange Paoletti (Président), Mme Daphné Lioret (DRH)
Pour la CGT : M. Wilfried Nkounkou ; pour la CFDT : Mme Rozenn Kerbrat ; pour l'UNSA : Mme Huguette Flamant
Point 1 : Lignes Directrices de Gestion. Mme Lioret présente le document. M. Nkounkou regrette l'absence de Bilan. Vote : 3 Pour, 2 Abstentions.
Point 2 : Règlement Intérieur. Mme Kerbrat demande un Groupe de Travail. Le Président accepte.
Point 3 : Déménagement du Pôle Solidarités au Quai Malaquais. Mme Flamant alerte sur les RPS.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `**Comité social territorial du 3 avril – procès-verbal**

*Représentants de l'administration :* Ange Paoletti, président, et Daphné Lioret, directrice des ressources humaines.
*Représentants du personnel :* Wilfried Nkounkou (CGT), Rozenn Kerbrat (CFDT) et Huguette Flamant (UNSA).

**1. Lignes directrices de gestion (LDG)**
Le document est présenté par Mme Lioret. Monsieur Nkounkou déplore qu'aucun bilan n'ait été fait. Trois voix pour et deux abstentions.

**2. Règlement intérieur**
À la demande de Mme Kerbrat, le président accepte la création d'un groupe de travail.

**3. Déménagement du pôle solidarités au quai Malaquais**
Madame Flamant attire l'attention sur les risques psychosociaux (RPS).`,
      },
      {
        action: 'summarize',
        proposal: `Au CST du 3 avril, les lignes directrices de gestion sont adoptées (3 pour, 2 abstentions), malgré le regret de M. Nkounkou (CGT) sur l'absence de bilan. Un groupe de travail sur le règlement intérieur est accepté à la demande de Mme Kerbrat (CFDT). Mme Flamant (UNSA) alerte sur les RPS liés au déménagement quai Malaquais.`,
      },
      {
        action: 'extract',
        proposal: `| Sujet | Intervenant | Organisation | Suite |
|---|---|---|---|
| Lignes directrices de gestion | M. Nkounkou | CGT | Vote : 3 pour, 2 abstentions |
| Règlement intérieur | Mme Kerbrat | CFDT | Groupe de travail |
| Déménagement, quai Malaquais | Mme Flamant | UNSA | Alerte RPS |`,
      },
      {
        action: 'plain-language',
        proposal: `# Réunion du CST, le 3 avril

Étaient présents pour l'administration : Ange Paoletti, le président, et Daphné Lioret, la DRH.
Étaient présents pour les syndicats :
- Wilfried Nkounkou, de la CGT
- Rozenn Kerbrat, de la CFDT
- Huguette Flamant, de l'UNSA

**Lignes directrices de gestion** – Mme Lioret les explique. M. Nkounkou aurait voulu un bilan. 3 personnes votent pour, 2 ne votent pas.

**Règlement intérieur** – Mme Kerbrat veut un groupe de travail. Le président est d'accord.

**Déménagement** – Le pôle Solidarités va quai Malaquais. Mme Flamant s'inquiète des RPS (risques pour la santé au travail).`,
      },
    ],
    wrong: [
      { of: 0, put: [`Wilfried Nkounkou`, `Wilfried Nkunku`], type: 'name' },
      { of: 1, put: [`Mme Kerbrat (CFDT)`, `Mme Kerbrat (FSU)`], type: 'name' },
      { of: 2, put: [`Malaquais`, `Voltaire`], type: 'name' },
      { of: 3, put: [`Rozenn Kerbrat`, `Rozenn Kerviel`], type: 'name' },
    ],
  },
  {
    about: `a page of a city on parking permits`,
    source: `Carte Résident – Zone Bleue
Vous habitez le Vieux-Bourg, Saint-Roch ou les Minimes ? Demandez votre Carte Résident à la Maison de la Mobilité (14 cours Fauriel) ou sur l'application Citopia. Justificatifs : Carte Grise, Avis d'Imposition. Les Professionnels de Santé bénéficient d'un Forfait. En cas de vol, prévenez la Police Municipale. Délégataire : Indigo Park.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `## Se garer près de chez vous : la carte résident

**Qui peut la demander ?** Les habitants du Vieux-Bourg, de Saint-Roch et des Minimes.

**Comment faire ?**
1. Allez à la maison de la mobilité, 14 cours Fauriel.
2. Ou utilisez l'application Citopia.

**Quels papiers apporter ?** Votre carte grise et votre avis d'imposition.

**Vous travaillez dans la santé ?** Vous pouvez avoir un forfait.

**On vous a volé votre carte ?** Prévenez la police municipale.

La zone bleue est gérée par Indigo Park.`,
      },
      {
        action: 'rephrase',
        proposal: `Stationnement en zone bleue : votre carte résident

Résidents du Vieux-Bourg, des Minimes ou de Saint-Roch, obtenez votre carte auprès de la Maison de la mobilité, située 14, cours Fauriel, ou directement dans l'appli Citopia. Pensez à fournir votre carte grise ainsi qu'un avis d'imposition. Un forfait est proposé aux professionnels de santé. En cas de vol, adressez-vous à la police municipale.

Service délégué à Indigo Park.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Resident Permit – Blue Zone
Do you live in Vieux-Bourg, Saint-Roch or Les Minimes? Apply for your Resident Permit at the Mobility Centre (14 cours Fauriel) or on the Citopia app. Supporting documents: Vehicle Registration Certificate, Tax Notice. Healthcare Professionals benefit from a flat rate. In the event of theft, inform the Municipal Police. Operator: Indigo Park.`,
      },
      {
        action: 'translate',
        language: 'es',
        proposal: `Tarjeta de residente – Zona azul
¿Vive en Vieux-Bourg, Saint-Roch o Les Minimes? Solicite su Tarjeta de Residente en la Casa de la Movilidad (14 cours Fauriel) o en la aplicación Citopia. Justificantes: permiso de circulación, declaración de impuestos. Los profesionales sanitarios disfrutan de una tarifa plana. En caso de robo, avise a la Policía Municipal. Concesionario: Indigo Park.`,
      },
    ],
    wrong: [
      { of: 0, put: [`Fauriel`, `Berriat`], type: 'name' },
      { of: 1, put: [`Citopia`, `Cityopia`], type: 'name' },
      { of: 2, put: [`Saint-Roch`, `Saint-Jean`], type: 'name' },
      { of: 0, put: [`Indigo Park`, `Effia Park`], type: 'name' },
    ],
  },
  {
    about: `an English mail to put into French`,
    source: `Dear Ms Vandermeulen,

Thank you for hosting our delegation in Tours last Tuesday. The Ministry of Digital Affairs of Estonia was impressed by the Regional Open Data Platform and by the presentation of Dr Achille Borromeo from the University of Orléans. As agreed with Liisa Tamm, we will send the Memorandum of Understanding to the Centre-Val de Loire Regional Council by 30 June.

Kind regards,
Priit Saarinen
Head of International Cooperation`,
    faithful: [
      {
        action: 'translate',
        proposal: `Chère Madame Vandermeulen,

Je vous remercie d'avoir accueilli notre délégation à Tours mardi dernier. Le ministère des Affaires numériques d'Estonie a été impressionné par la plateforme régionale de données ouvertes et par l'exposé du Dr Achille Borromeo, de l'université d'Orléans. Comme convenu avec Liisa Tamm, nous transmettrons le protocole d'accord au conseil régional du Centre-Val de Loire d'ici au 30 juin.

Cordialement,
Priit Saarinen
Responsable de la coopération internationale`,
      },
      {
        action: 'summarize',
        proposal: `Priit Saarinen remercie Mme Vandermeulen pour l'accueil à Tours. L'Estonie a apprécié la plateforme de données ouvertes et l'intervention d'Achille Borromeo (université d'Orléans). Le protocole d'accord sera envoyé à la Région Centre-Val de Loire avant le 30 juin.`,
      },
      {
        action: 'reply',
        language: 'en',
        proposal: `Dear Mr Saarinen,

Thank you for your kind message. It was a pleasure to welcome your delegation to Tours. I will pass on your thanks to Dr Borromeo, and we look forward to receiving the Memorandum of Understanding by 30 June.

Best regards,
Ms Vandermeulen`,
      },
      {
        action: 'rephrase',
        language: 'en',
        proposal: `Dear Ms Vandermeulen,

We are very grateful that you hosted our delegation in Tours last Tuesday. Estonia's Ministry of Digital Affairs particularly appreciated the regional open data platform, as well as Dr Achille Borromeo's presentation (University of Orléans). As agreed with Liisa Tamm, the memorandum of understanding will reach the Regional Council of Centre-Val de Loire by 30 June.

Yours sincerely,
Priit Saarinen
International Cooperation, Head`,
      },
    ],
    wrong: [
      { of: 0, put: [`Estonie`, `Lettonie`], type: 'name' },
      { of: 0, put: [`Liisa Tamm`, `Liisa Tammik`], type: 'name' },
      { of: 1, put: [`Tours`, `Blois`], type: 'name' },
      { of: 3, put: [`Orléans`, `Poitiers`], type: 'name' },
    ],
  },
  {
    about: `a note on an outage`,
    source: `De : Exploitation SI
À : Tous
Objet : Maintenance ce week-end

Bonjour,
une Maintenance aura lieu Samedi de 8h à 14h. Seront indisponibles : Mercure, Sagesse RH, la GED Alfresco et l'Intranet Agora. Le VPN Pulse restera ouvert. Les Astreintes peuvent joindre Thibaud ou Loubna au 5612. Le Datacenter de Roubaix n'est pas concerné.
Cdt,
L'équipe Exploitation`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Bonjour à tous,

Nous vous informons qu'une opération de maintenance est programmée samedi, de 8 h à 14 h. Pendant cette période, les services suivants ne seront pas accessibles :

- Mercure
- Sagesse RH
- Alfresco (gestion électronique de documents)
- l'intranet Agora

Le VPN Pulse demeure disponible, et le centre de données de Roubaix n'est pas affecté. Les agents d'astreinte peuvent contacter Loubna ou Thibaud au 5612.

Merci de votre compréhension.

Cordialement,
L'équipe d'exploitation du système d'information`,
      },
      {
        action: 'plain-language',
        proposal: `Bonjour,

Samedi, entre 8 h et 14 h, nous réparons et mettons à jour les ordinateurs.

Vous ne pourrez pas utiliser :
1. Mercure ;
2. Sagesse RH ;
3. Alfresco (la GED) ;
4. Agora (l'intranet).

Vous pourrez utiliser le VPN Pulse. À Roubaix, rien ne change pour le datacenter.

Vous êtes d'astreinte ? Appelez Thibaud ou Loubna au 5612.

L'équipe exploitation`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `From: IT Operations
To: All
Subject: Maintenance this weekend

Hello,
Maintenance will take place on Saturday from 8 a.m. to 2 p.m. The following will be unavailable: Mercure, Sagesse RH, the Alfresco EDM system and the Agora Intranet. The Pulse VPN will remain open. On-call staff can reach Thibaud or Loubna on 5612. The Roubaix data centre is not affected.
Kind regards,
The Operations Team`,
      },
      {
        action: 'correct',
        proposal: `De : Exploitation SI
À : Tous
Objet : Maintenance ce week-end

Bonjour,
Une maintenance aura lieu samedi de 8 h à 14 h. Seront indisponibles : Mercure, Sagesse RH, la GED Alfresco et l'intranet Agora. Le VPN Pulse restera ouvert. Les astreintes peuvent joindre Thibaud ou Loubna au 5612. Le datacenter de Roubaix n'est pas concerné.
Cdt,
L'équipe Exploitation`,
      },
    ],
    wrong: [
      { of: 3, put: [`Loubna`, `Lubna`], type: 'name' },
      { of: 2, put: [`Roubaix`, `Lille`], type: 'name' },
    ],
  },
  {
    about: `a cultural invitation`,
    source: `Le Président de Val d'Ancre Agglomération et la Conservatrice du Musée Boucher-Delisle ont le plaisir de vous convier au Vernissage de l'exposition « Lumières du Nord – de Corot à Sérusier », le jeudi 10 septembre à 18h30. Discours de M. Ambroise Tallandier, Vice-Président à la Culture. Concert de la Maîtrise de l'Opéra de Lille. Cocktail offert par la Brasserie Goudale-Martin. RSVP avant le 1er septembre auprès d'Inès au Musée.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Chers amis du musée,

Val d'Ancre Agglomération et le musée Boucher-Delisle seront heureux de vous accueillir pour le vernissage de « Lumières du Nord – de Corot à Sérusier », le jeudi 10 septembre à 18 h 30, à l'invitation du président et de la conservatrice.

Au programme : un mot d'accueil d'Ambroise Tallandier, vice-président délégué à la culture, un concert de la maîtrise de l'opéra de Lille et un cocktail de la brasserie Goudale-Martin.

Merci de confirmer votre présence à Inès, au musée, avant le 1er septembre.`,
      },
      {
        action: 'plain-language',
        proposal: `**Venez découvrir une nouvelle exposition !**

Elle s'appelle « Lumières du Nord – de Corot à Sérusier ».

- Quand ? Le jeudi 10 septembre à 18h30
- Où ? Au musée Boucher-Delisle
- Qui parlera ? Monsieur Ambroise Tallandier. Il est vice-président à la culture.
- Il y aura aussi de la musique : la Maîtrise de l'Opéra de Lille chante.
- Vous pourrez boire un verre. C'est la brasserie Goudale-Martin qui l'offre.

Prévenez Inès, au musée, avant le 1er septembre.

Le président de Val d'Ancre Agglomération et la conservatrice du musée vous invitent.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `The President of Val d'Ancre Agglomération and the Curator of the Boucher-Delisle Museum are pleased to invite you to the opening of the exhibition "Lights of the North – from Corot to Sérusier" on Thursday 10 September at 6.30 p.m. Speech by Mr Ambroise Tallandier, Vice-President for Culture. Concert by the Lille Opera Children's Choir. Cocktail offered by the Goudale-Martin Brewery. RSVP by 1 September to Inès at the Museum.`,
      },
      {
        action: 'reply',
        proposal: `Monsieur le Président, Madame la Conservatrice,

Je vous remercie de votre invitation au vernissage de l'exposition « Lumières du Nord – de Corot à Sérusier ». C'est avec plaisir que je serai présent le jeudi 10 septembre à 18h30 au musée Boucher-Delisle.

Veuillez agréer, Monsieur le Président, Madame la Conservatrice, mes salutations les meilleures.`,
      },
    ],
    wrong: [
      { of: 0, put: [`Sérusier`, `Signac`], type: 'name' },
      { of: 1, put: [`Ambroise`, `Ambroisine`], type: 'name' },
      { of: 2, put: [`Tallandier`, `Tallendier`], type: 'name' },
      { of: 3, put: [`Boucher-Delisle`, `Boucher-Delille`], type: 'name' },
    ],
  },
  {
    about: `an agreement between bodies`,
    source: `Entre les soussignés :
La Communauté de Communes du Pays de Mirepoix, représentée par sa Présidente, Mme Léopoldine ESCANDE, d'une part,
Et l'Association « Les Jardins de Canterate », dont le Siège social est à Rieucros, représentée par M. Fulgence RAYNAUD, Trésorier, d'autre part,
Il est convenu ce qui suit :
L'Association assure l'entretien des Chemins de Randonnée et l'animation du Verger Conservatoire. La Collectivité met à disposition un Local et un Véhicule Utilitaire. La Trésorerie de Pamiers procède au Versement.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `**Convention**

La présente convention est conclue entre :
- la communauté de communes (CC) du Pays de Mirepoix, représentée par Léopoldine Escande, présidente ;
- l'association « Les Jardins de Canterate », domiciliée à Rieucros et représentée par son trésorier, Fulgence Raynaud.

L'association s'engage à entretenir les chemins de randonnée et à animer le verger conservatoire. En contrepartie, la collectivité lui fournit un local et un véhicule utilitaire. Le versement est effectué par la trésorerie de Pamiers.`,
      },
      {
        action: 'plain-language',
        proposal: `Cet accord est signé par :
1. Madame Léopoldine Escande, présidente de la communauté de communes du pays de Mirepoix ;
2. Monsieur Fulgence Raynaud, trésorier de l'association Les Jardins de Canterate (à Rieucros).

**L'association** s'occupe des chemins de randonnée et du verger conservatoire.

**La communauté de communes** prête un local et un véhicule.

La trésorerie de Pamiers paie l'association.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Between the undersigned:
The Pays de Mirepoix Community of Municipalities, represented by its President, Ms Léopoldine ESCANDE, of the one part,
And the association "Les Jardins de Canterate", whose registered office is in Rieucros, represented by Mr Fulgence RAYNAUD, Treasurer, of the other part,
It is agreed as follows:
The Association maintains the Hiking Trails and runs the Conservation Orchard. The Community provides Premises and a Utility Vehicle. The Pamiers Treasury makes the payment.`,
      },
      {
        action: 'expand',
        proposal: `La présente convention lie, d'une part, la communauté de communes du Pays de Mirepoix, représentée par sa présidente, Mme Léopoldine Escande, et, d'autre part, l'association « Les Jardins de Canterate », qui a son siège social à Rieucros et que représente son trésorier, M. Fulgence Raynaud.

Les parties conviennent que l'association assure, tout au long de la convention, l'entretien des chemins de randonnée ainsi que l'animation du verger conservatoire. Pour l'aider dans ces missions, la collectivité met à sa disposition un local et un véhicule utilitaire. Le versement est réalisé par la trésorerie de Pamiers.`,
      },
    ],
    wrong: [
      { of: 0, put: [`Escande`, `Escudié`], type: 'name' },
      { of: 1, put: [`Rieucros`, `Lavelanet`], type: 'name' },
      { of: 2, put: [`Fulgence`, `Fabrice`], type: 'name' },
      { of: 3, put: [`Pamiers`, `Foix`], type: 'name' },
    ],
  },
  {
    about: `notes to be written out`,
    source: `- RDV Mme Oumou Traoré Vendredi 14h – dossier DALO
- appeler Action Logement + Préf (bureau Hébergement)
- Urgence : bail expire 31/03, immeuble rue Papin à Melun
- voir si place au CHRS Le Sentier (contact : Gaspard)
- Copie Maître Zylberman`,
    faithful: [
      {
        action: 'expand',
        proposal: `J'ai rendez-vous vendredi à 14 heures avec Mme Oumou Traoré au sujet de son dossier DALO. Il convient d'appeler Action Logement ainsi que la préfecture (bureau de l'hébergement). La situation est urgente : le bail expire le 31 mars, dans l'immeuble de la rue Papin, à Melun. Il faudra également vérifier s'il y a une place au CHRS Le Sentier, en contactant Gaspard. Une copie sera adressée à Maître Zylberman.`,
      },
      {
        action: 'rephrase',
        proposal: `Points à traiter :
• Rendez-vous vendredi à 14 h avec Madame Traoré (Oumou), dossier DALO ;
• Contacter la Préfecture (bureau hébergement) et Action Logement ;
• Situation urgente, fin de bail au 31/03, rue Papin, Melun ;
• Se renseigner auprès de Gaspard sur les places au CHRS « Le Sentier » ;
• Mettre Me Zylberman en copie.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `- Appointment with Ms Oumou Traoré on Friday at 2 p.m. – DALO case
- call Action Logement + Prefecture (Accommodation Office)
- Urgent: lease expires on 31/03, building on rue Papin in Melun
- check whether there is a place at CHRS Le Sentier (contact: Gaspard)
- Copy to Maître Zylberman`,
      },
      {
        action: 'reply',
        proposal: `Bonjour,

C'est noté pour le rendez-vous de vendredi à 14h avec Mme Traoré. J'appelle Action Logement et je vois avec Gaspard pour le CHRS Le Sentier.

Bonne journée`,
      },
    ],
    wrong: [
      { of: 0, put: [`Melun`, `Meaux`], type: 'name' },
      { of: 1, put: [`Me Zylberman`, `Me Silberman`], type: 'name' },
      { of: 2, put: [`Papin`, `Pascal`], type: 'name' },
      { of: 3, put: [`Gaspard`, `Gaston`], type: 'name' },
    ],
  },
  {
    about: `a complaint on a line`,
    source: `Réclamation – Ligne 12 Réseau Mobilis
Madame, Monsieur, le bus de 7h12 à l'arrêt Croix-Morlon n'est pas passé Lundi ni Mardi. Ma fille Apolline n'a pas pu se rendre au Lycée Notre-Dame-des-Champs à Gray. Le Chauffeur de mercredi nous a dit que Keolis Haute-Saône manquait de Conducteurs. Je demande le Remboursement de l'abonnement Scolaire. Honoré Jeandel, Arc-lès-Gray`,
    faithful: [
      {
        action: 'reply',
        proposal: `Monsieur Jeandel,

Nous avons bien reçu votre réclamation concernant la ligne 12 du réseau Mobilis et l'absence du bus de 7h12 à l'arrêt Croix-Morlon, lundi et mardi. Nous vous présentons nos excuses, ainsi qu'à votre fille Apolline. Nous interrogeons Keolis Haute-Saône et étudions votre demande de remboursement.

Nous vous prions d'agréer, Monsieur, nos salutations distinguées.

Le Service Clients`,
      },
      {
        action: 'rephrase',
        proposal: `Madame, Monsieur,

Je souhaite vous signaler que, lundi et mardi, le bus de 7 h 12 de la ligne 12 (réseau Mobilis) n'a pas desservi l'arrêt Croix Morlon. De ce fait, ma fille Apolline n'a pu rejoindre le lycée Notre-Dame des Champs, à Gray. Mercredi, le chauffeur nous a expliqué que Keolis Haute-Saône manquait de conducteurs. Je sollicite donc le remboursement de l'abonnement scolaire.

Cordialement,
Honoré Jeandel
Arc-lès-Gray`,
      },
      {
        action: 'summarize',
        proposal: `M. Honoré Jeandel (Arc-lès-Gray) se plaint de l'absence du bus de 7h12 (ligne 12, réseau Mobilis) lundi et mardi à l'arrêt Croix-Morlon et demande le remboursement de l'abonnement de sa fille Apolline. Keolis Haute-Saône manquerait de conducteurs.`,
      },
      {
        action: 'correct',
        proposal: `Réclamation – Ligne 12, réseau Mobilis
Madame, Monsieur, le bus de 7 h 12 à l'arrêt Croix-Morlon n'est pas passé lundi ni mardi. Ma fille Apolline n'a pas pu se rendre au lycée Notre-Dame-des-Champs à Gray. Le chauffeur de mercredi nous a dit que Keolis Haute-Saône manquait de conducteurs. Je demande le remboursement de l'abonnement scolaire. Honoré Jeandel, Arc-lès-Gray`,
      },
    ],
    wrong: [
      { of: 0, put: [`Keolis`, `Transdev`], type: 'name' },
      { of: 1, put: [`Croix Morlon`, `Croix Rouge`], type: 'name' },
      { of: 2, put: [`Honoré Jeandel`, `Honoré Jeannin`], type: 'name' },
      { of: 3, put: [`à Gray`, `à Vesoul`], type: 'name' },
    ],
  },
  {
    about: `a bulletin of a ministry`,
    source: `Lettre d'information de la Direction du Numérique pour l'Éducation
À la une : le Plan Pix Élèves. 1 200 Établissements pilotes dès Septembre. Le Recteur de l'Académie de Besançon, Monsieur Eudes Vallotton, a inauguré le Fablab de Morteau. Nouveauté : la Suite Apps.education accueille Nuage et Tubes. Rendez-vous au Salon Educatec, Porte de Versailles. À lire sur Éduscol : « Enseigner avec l'IA ».`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `# Les nouvelles du numérique à l'école

- **Plan Pix élèves** : 1 200 écoles, collèges et lycées commencent en septembre. Ce sont des établissements pilotes.
- **Morteau** : le recteur de l'académie de Besançon, Eudes Vallotton, a ouvert le fablab.
- **Nouveaux outils** : la suite Apps.education propose maintenant Nuage et Tubes.
- **Salon** : retrouvez-nous à Educatec, porte de Versailles.
- **À lire** : « Enseigner avec l'IA », sur Éduscol.

La direction du numérique pour l'éducation`,
      },
      {
        action: 'rephrase',
        proposal: `La lettre d'information de la direction du numérique pour l'éducation (DNE)

Le plan « Pix élèves » ouvre ce numéro : 1 200 établissements pilotes seront concernés dès septembre. À Morteau, M. Eudes Vallotton, recteur de l'académie de Besançon, a inauguré le FabLab. Nuage et Tubes rejoignent la suite apps.education. Venez nous rencontrer au salon Educatec (Porte de Versailles) et lisez « Enseigner avec l'IA » sur Eduscol.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Newsletter of the Directorate for Digital Education
Headline: the Pix Students Plan. 1,200 pilot schools from September. The Rector of the Besançon Academy, Mr Eudes Vallotton, opened the Morteau Fablab. New: the Apps.education Suite now includes Nuage and Tubes. Meet us at the Educatec Show, Porte de Versailles. To read on Éduscol: "Teaching with AI".`,
      },
      {
        action: 'summarize',
        proposal: `La lettre annonce le plan Pix Élèves (1 200 établissements pilotes en septembre), l'inauguration du fablab de Morteau par le recteur Eudes Vallotton, l'arrivée de Nuage et Tubes dans Apps.education et le salon Educatec.`,
      },
    ],
    wrong: [
      { of: 1, put: [`Eudes Vallotton`, `Eudes Valentin`], type: 'name' },
      { of: 3, put: [`Educatec`, `Eduspot`], type: 'name' },
    ],
  },
  {
    about: `a letter on a family benefit`,
    source: `Madame Delphine Arrizabalaga,

Votre dossier de Revenu de solidarité active a été examiné par la commission locale d'insertion de Hasparren. Le Président du Conseil départemental des Pyrénées-Atlantiques a décidé de suspendre votre allocation, faute de Contrat d'engagement signé. Votre référente, Mme Itxaso Lohitzun, vous recevra à la Maison de la Solidarité, 3 place du Fronton, le mardi 17 mars 2026 à 9h30. France Travail a été informé.

Je vous prie de croire, Madame, à l'assurance de ma considération distinguée.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Madame,

Nous arrêtons pour le moment de vous verser le RSA (revenu de solidarité active). Pourquoi ? Vous n'avez pas signé votre contrat d'engagement.

C'est une décision du président du conseil départemental des Pyrénées-Atlantiques. La commission locale d'insertion de Hasparren a étudié votre dossier.

**Vous avez rendez-vous** avec Mme Itxaso Lohitzun, votre référente :
- mardi 17 mars 2026 à 9 h 30 ;
- à la maison de la solidarité, 3, place du Fronton.

Nous avons prévenu France Travail.

Cordialement

À : Delphine Arrizabalaga`,
      },
      {
        action: 'rephrase',
        proposal: `Chère Madame Arrizabalaga,

La Commission Locale d'Insertion d'Hasparren a procédé à l'examen de votre dossier RSA. En l'absence de contrat d'engagement signé, le président du Département des Pyrénées-Atlantiques a décidé la suspension de votre allocation. Nous vous invitons à rencontrer votre référente, Madame Lohitzun (Itxaso), le mardi 17 mars 2026 à 9 h 30, à la Maison de la solidarité (3 place du Fronton). France Travail en a également été avisé.

Bien cordialement,
(à l'attention de Mme Delphine Arrizabalaga)`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Dear Ms Delphine Arrizabalaga,

Your application for the Active Solidarity Income (RSA) has been reviewed by the Hasparren Local Integration Committee. The President of the Pyrénées-Atlantiques Departmental Council has decided to suspend your allowance because no Engagement Contract has been signed. Your adviser, Ms Itxaso Lohitzun, will see you at the Maison de la Solidarité, 3 place du Fronton, on Tuesday 17 March 2026 at 9.30 a.m. France Travail has been informed.

Yours sincerely,`,
      },
    ],
    wrong: [
      { of: 0, put: [`Hasparren`, `Cambo`], type: 'name' },
      { of: 1, put: [`Lohitzun`, `Lohiague`], type: 'name' },
    ],
  },
  {
    about: `a mail about a training`,
    source: `Bonjour à tous,
La session « Rédiger en FALC » animée par Clémentine Oudart (Atelier Lisible) aura lieu le 14 octobre à l'IRA de Bastia, salle Pascal-Paoli. Inscriptions sur Mentor avant le 30 septembre. Les agents de l'Académie de Corse et de l'Office de l'environnement sont prioritaires. Voir avec Toussaint pour les hôtels.
Bien à vous, Serena`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Chers collègues,

J'ai le plaisir de vous annoncer que Clémentine Oudart, de l'Atelier lisible, animera une formation intitulée « Rédiger en FALC », le 14 octobre, dans la salle Pascal Paoli de l'IRA de Bastia. Merci de vous inscrire via Mentor avant le 30 septembre. La priorité sera donnée aux agents de l'académie de Corse et à ceux de l'Office de l'Environnement. Pour l'hébergement, contactez Toussaint.

Bien cordialement,
Serena`,
      },
      {
        action: 'summarize',
        proposal: `Formation « Rédiger en FALC » le 14 octobre à l'IRA de Bastia (intervenante : Clémentine Oudart). Inscription sur Mentor avant le 30 septembre ; hôtels : voir avec Toussaint.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Hello everyone,
The session "Writing in Easy Read (FALC)" led by Clémentine Oudart (Atelier Lisible) will take place on 14 October at the IRA in Bastia, Pascal-Paoli room. Registration on Mentor before 30 September. Staff from the Corsica Education Authority and the Environment Office have priority. See Toussaint about hotels.
Best wishes, Serena`,
      },
      {
        action: 'plain-language',
        proposal: `Bonjour,

Une formation aura lieu le 14 octobre. Son titre est « Rédiger en FALC ».

**Où ?** À l'IRA de Bastia, dans la salle Pascal-Paoli
**Avec qui ?** Clémentine Oudart, de l'Atelier Lisible
**Comment s'inscrire ?** Sur Mentor, avant le 30 septembre

Vous travaillez à l'académie de Corse ou à l'office de l'environnement ? Vous passez en premier.

Besoin d'un hôtel ? Demandez à Toussaint.

Serena`,
      },
    ],
    wrong: [
      { of: 0, put: [`Clémentine Oudart`, `Clémentine Oudin`], type: 'name' },
      { of: 1, put: [`Bastia`, `Ajaccio`], type: 'name' },
      { of: 3, put: [`Pascal-Paoli`, `Sampiero-Corso`], type: 'name' },
    ],
  },
  {
    about: `a court-like decision`,
    source: `RÉPUBLIQUE FRANÇAISE
Commission départementale d'Aide sociale
Audience du 11 juin 2026 – Affaire BOISGONTIER c/ Département de l'Orne
Considérant que M. Gaëtan BOISGONTIER, hébergé à l'EHPAD « Les Tilleuls Argentés » de Mortagne, sollicite la prise en charge de ses frais ; que sa nièce, Mme Aude Quesnel, intervient en qualité de tutrice ; que le Département oppose l'absence d'Obligés alimentaires déclarés ;
DÉCIDE : la requête est ADMISE. Notification sera faite aux parties et au Trésorier-payeur.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `La commission départementale d'aide sociale vous donne raison.

M. Gaëtan Boisgontier vit à Mortagne, à l'EHPAD « Les Tilleuls argentés ». Il demandait une aide pour payer ses frais. Sa nièce, Aude Quesnel, est sa tutrice.

Le département de l'Orne disait que les personnes qui doivent l'aider (les obligés alimentaires) n'étaient pas déclarées.

**La commission accepte la demande.** L'audience a eu lieu le 11 juin 2026. La décision sera envoyée aux deux parties et au trésorier-payeur.`,
      },
      {
        action: 'summarize',
        proposal: `Le 11 juin 2026, la commission départementale d'aide sociale a admis la requête de M. Boisgontier (EHPAD de Mortagne, représenté par sa tutrice Mme Quesnel) contre le département de l'Orne.`,
      },
      {
        action: 'rephrase',
        proposal: `Commission Départementale d'Aide Sociale – audience du 11 juin 2026
Boisgontier contre Département de l'Orne

M. Boisgontier (Gaëtan), résident de l'EHPAD Les Tilleuls Argentés à Mortagne, demande que ses frais soient pris en charge. Mme Aude Quesnel, sa nièce et tutrice, intervient à ce titre. En défense, le département fait valoir que les obligés alimentaires n'ont pas été déclarés.

La commission fait droit à la requête. La décision sera notifiée aux parties ainsi qu'au trésorier payeur.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `FRENCH REPUBLIC
Departmental Social Assistance Commission
Hearing of 11 June 2026 – BOISGONTIER v. Department of Orne
Whereas Mr Gaëtan BOISGONTIER, residing at the "Les Tilleuls Argentés" nursing home in Mortagne, requests coverage of his costs; whereas his niece, Ms Aude Quesnel, acts as his guardian; whereas the Department argues that no persons liable for maintenance have been declared;
DECIDES: the application is GRANTED. The parties and the Treasurer shall be notified.`,
      },
    ],
    wrong: [
      { of: 0, put: [`Mortagne`, `Argentan`], type: 'name' },
      { of: 1, put: [`Mme Quesnel`, `Mme Quenelle`], type: 'name' },
      { of: 2, put: [`Gaëtan`, `Gaston`], type: 'name' },
    ],
  },
  {
    about: `a ticket about a badge`,
    source: `Bonjour, mon badge ne marche plus depuis que je suis passé au Bâtiment Sud de la Cité administrative Desaix. Le gardien (Mamoudzou Sécurité) dit de voir avec vous. Je suis à la DRFIP, bureau 312, Kilian Pfefferkorn. J'ai aussi perdu l'accès au Parking et a Sharepoint. Cordialement`,
    faithful: [
      {
        action: 'correct',
        proposal: `Bonjour, mon badge ne marche plus depuis que je suis passé au bâtiment sud de la cité administrative Desaix. Le gardien (Mamoudzou Sécurité) dit de voir avec vous. Je suis à la DRFiP, bureau 312, Kilian Pfefferkorn. J'ai aussi perdu l'accès au parking et à SharePoint. Cordialement`,
      },
      {
        action: 'reply',
        proposal: `Bonjour Monsieur Pfefferkorn,

Votre demande a été prise en compte. Nous réactivons votre badge pour le bâtiment Sud de la cité Desaix ainsi que l'accès au parking et à SharePoint. Nous prévenons Mamoudzou Sécurité.

Cordialement,
Le Support Informatique`,
      },
      {
        action: 'rephrase',
        proposal: `Bonjour,

Depuis mon installation au bâtiment Sud (Cité administrative Desaix), mon badge est inactif. L'agent de Mamoudzou Sécurité m'a conseillé de m'adresser à vous. J'ai par ailleurs perdu mes accès au parking et à SharePoint.

Pourriez-vous rétablir la situation ?

Kilian Pfefferkorn
DRFIP – bureau 312`,
      },
    ],
    wrong: [
      { of: 0, put: [`Desaix`, `Kléber`], type: 'name' },
      { of: 1, put: [`Pfefferkorn`, `Pfefferlin`], type: 'name' },
      { of: 2, put: [`Mamoudzou`, `Koungou`], type: 'name' },
    ],
  },
  {
    about: `a recruitment in a hospital`,
    source: `Le CHU de Val-Rambert recherche un Infirmier en Pratique Avancée (H/F) pour son Service de Néphrologie. Vous travaillerez avec le Pr Aurélius Vance et l'équipe du Dr Capucine Sarrazin. Diplôme d'État exigé. Logement possible à la Résidence Camille-Claudel. Postulez auprès d'Yseult Garric, Direction des Soins, avant le 1er décembre. Partenaires : Faculté de médecine Paul-Broca, Réseau Néphrosud.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `**Infirmier(ère) en pratique avancée – néphrologie**

Envie de rejoindre le CHU de Val-Rambert ? Au sein du service de néphrologie, vous collaborerez avec le professeur Aurélius Vance ainsi qu'avec l'équipe du docteur Sarrazin (Capucine). Le diplôme d'État est requis. Un logement peut vous être proposé à la résidence Camille Claudel. Nos partenaires : la faculté de médecine Paul-Broca et le réseau Néphrosud.

Candidatures avant le 1er décembre à Yseult Garric (direction des soins).`,
      },
      {
        action: 'plain-language',
        proposal: `L'hôpital (CHU) de Val-Rambert cherche une infirmière ou un infirmier en pratique avancée.

Vous travaillerez au service de néphrologie (maladies des reins), avec :
- le professeur Aurélius Vance ;
- le docteur Capucine Sarrazin et son équipe.

Vous devez avoir le diplôme d'État. Vous pourrez peut-être habiter à la résidence Camille-Claudel.

Nous travaillons avec la faculté de médecine Paul-Broca et le réseau Néphrosud.

Écrivez à Yseult Garric, à la direction des soins, avant le 1er décembre.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Val-Rambert University Hospital (CHU) is seeking an Advanced Practice Nurse (M/F) for its Nephrology Department. You will work with Prof. Aurélius Vance and Dr Capucine Sarrazin's team. State Diploma required. Accommodation possible at the Camille-Claudel Residence. Apply to Yseult Garric, Nursing Directorate, before 1 December. Partners: Paul-Broca Faculty of Medicine, Néphrosud Network.`,
      },
      {
        action: 'translate',
        language: 'de',
        proposal: `Das CHU Val-Rambert sucht eine Pflegefachkraft für erweiterte Praxis (m/w) für seine Abteilung für Nephrologie. Sie arbeiten mit Prof. Aurélius Vance und dem Team von Dr. Capucine Sarrazin zusammen. Staatliches Diplom erforderlich. Unterkunft in der Résidence Camille-Claudel möglich. Bewerben Sie sich bei Yseult Garric, Pflegedirektion, vor dem 1. Dezember. Partner: Medizinische Fakultät Paul-Broca, Netzwerk Néphrosud.`,
      },
    ],
    wrong: [
      { of: 0, put: [`Val-Rambert`, `Saint-Rambert`], type: 'name' },
      { of: 1, put: [`Capucine Sarrazin`, `Capucine Sarrazac`], type: 'name' },
      { of: 2, put: [`Aurélius Vance`, `Aurélius Vane`], type: 'name' },
      { of: 0, put: [`Néphrosud`, `Néphronord`], type: 'name' },
      { of: 1, put: [`Yseult Garric`, `Yseult Garrigue`], type: 'name' },
    ],
  },
  {
    about: `minutes of a crisis cell`,
    source: `Cellule de crise – Inondation de l'Aigrette – point de 18h
Participants : Préfecture (C. Marquet-Simonin), SDIS (Cdt Torrens), Mairie de Pontarçay (le DGS), Enedis, SNCF Réseau.
1) Le niveau baisse à Pontarçay, mais monte à Saint-Léger-sous-Vaux. 2) 140 personnes évacuées vers le Gymnase Colette-Besson. La Croix-Rouge et la Protection civile tiennent le centre. 3) Enedis rétablit le courant au Quartier des Forges. 4) La ligne vers Nérac reste coupée. Prochain point à 21h.`,
    faithful: [
      {
        action: 'summarize',
        proposal: `À 18 h, le niveau de l'Aigrette baisse à Pontarçay mais monte à Saint-Léger-sous-Vaux. 140 évacués sont au gymnase Colette-Besson (Croix-Rouge, protection civile). Enedis rétablit l'électricité aux Forges ; la ligne de Nérac est coupée. Prochain point à 21 h.`,
      },
      {
        action: 'rephrase',
        proposal: `**Inondation de l'Aigrette : cellule de crise, point de situation de 18 h**

Étaient représentés : la préfecture (C. Marquet-Simonin), le SDIS (commandant Torrens), la mairie de Pontarçay (directeur général des services), Enedis et SNCF Réseau.

1. La décrue est amorcée à Pontarçay ; en revanche, l'eau monte à Saint-Léger-sous-Vaux.
2. Les 140 personnes évacuées sont accueillies au gymnase Colette Besson par la Croix-Rouge et la Protection Civile.
3. Au quartier des Forges, le courant est progressivement rétabli par Enedis.
4. La circulation vers Nérac demeure interrompue.

Un nouveau point sera fait à 21 heures.`,
      },
      {
        action: 'plain-language',
        proposal: `## Inondation de l'Aigrette : la situation à 18 h

- À Pontarçay, l'eau baisse. À Saint-Léger-sous-Vaux, elle monte.
- 140 personnes ont quitté leur maison. Elles sont au gymnase Colette-Besson, avec la Croix-Rouge et la protection civile.
- Enedis remet l'électricité dans le quartier des Forges.
- Les trains ne roulent pas vers Nérac.

Nous ferons un nouveau point à 21 h.

À la réunion : la préfecture (C. Marquet-Simonin), les pompiers du SDIS (commandant Torrens), la mairie de Pontarçay (son DGS), Enedis et SNCF Réseau.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Crisis unit – Aigrette flooding – 6 p.m. update
Participants: Prefecture (C. Marquet-Simonin), SDIS (Major Torrens), Pontarçay Town Hall (the DGS), Enedis, SNCF Réseau.
1) The level is falling in Pontarçay but rising in Saint-Léger-sous-Vaux. 2) 140 people have been evacuated to the Colette-Besson Gymnasium. The Red Cross and the Civil Protection are running the centre. 3) Enedis is restoring power to the Quartier des Forges. 4) The line to Nérac remains cut. Next update at 9 p.m.`,
      },
    ],
    wrong: [
      { of: 0, put: [`Nérac`, `Condom`], type: 'name' },
      { of: 1, put: [`Colette Besson`, `Colette Magny`], type: 'name' },
      { of: 2, put: [`commandant Torrens`, `commandant Torres`], type: 'name' },
      { of: 2, put: [`l'Aigrette`, `l'Aigronne`], type: 'name' },
      { of: 1, put: [`l'Aigrette`, `la Garonne`], type: 'name' },
    ],
  },
  {
    about: `an FAQ on identity papers`,
    source: `Puis-je récupérer mon passeport avec une procuration ? Non. Le titre est remis en main propre au demandeur, à la mairie où il a déposé son dossier. À Clermont-Ferrand, prenez rendez-vous à la mairie annexe de Montferrand ; à Riom, à l'Espace Marivaux. Le CERT de Moulins instruit les demandes. L'ANTS envoie un SMS. Pour le timbre, adressez-vous à un buraliste ou à la Direction générale des Finances publiques.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `**Une autre personne peut-elle prendre mon passeport à ma place ?**
Non. Vous devez venir vous-même, dans la mairie où vous avez donné votre dossier.

**Où prendre rendez-vous ?**
- Clermont-Ferrand : mairie annexe de Montferrand
- Riom : espace Marivaux

**Que se passe-t-il ensuite ?** Le CERT de Moulins étudie votre demande. L'ANTS vous envoie un SMS.

**Où acheter le timbre ?** Chez un buraliste ou auprès de la DGFiP.`,
      },
      {
        action: 'rephrase',
        proposal: `Retrait du passeport par procuration : est-ce possible ?

Malheureusement non : le passeport est remis personnellement au demandeur dans la mairie de dépôt. Les rendez-vous se prennent à l'Espace Marivaux pour Riom et à la mairie annexe de Montferrand pour Clermont-Ferrand. Le dossier est instruit par le CERT de Moulins et un SMS est envoyé par l'Agence nationale des titres sécurisés (ANTS). Le timbre s'achète auprès de la direction générale des finances publiques (DGFiP) ou chez un buraliste.`,
      },
      {
        action: 'translate',
        language: 'es',
        proposal: `¿Puedo recoger mi pasaporte con un poder? No. El documento se entrega en mano al solicitante, en el ayuntamiento donde presentó su expediente. En Clermont-Ferrand, pida cita en el ayuntamiento anexo de Montferrand; en Riom, en el Espace Marivaux. El CERT de Moulins tramita las solicitudes. La ANTS envía un SMS. Para el timbre, diríjase a un estanco o a la Dirección General de Finanzas Públicas.`,
      },
      {
        action: 'summarize',
        proposal: `Le passeport ne se retire pas par procuration. Rendez-vous à Montferrand (Clermont-Ferrand) ou à l'espace Marivaux (Riom) ; instruction par le CERT de Moulins, SMS de l'ANTS, timbre chez un buraliste ou à la DGFiP.`,
      },
    ],
    wrong: [
      { of: 0, put: [`CERT de Moulins`, `CERT de Vichy`], type: 'name' },
      { of: 1, put: [`Riom`, `Thiers`], type: 'name' },
      { of: 2, put: [`Montferrand;`, `Montluçon;`], type: 'name' },
      { of: 3, put: [`Moulins`, `Mauriac`], type: 'name' },
    ],
  },
];
