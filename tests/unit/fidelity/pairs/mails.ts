import type { Case } from './types.ts';

export const MAILS: readonly Case[] = [
  {
    about: 'a meeting that moves',
    source: `Bonjour à tous,

La réunion de lancement du projet Demat’Social prévue jeudi 12 mars à 10h est décalée au lundi 16 mars à 14h30, salle Olympe-de-Gouges (bât. C). Julie Marchand et Hugo Petit présenteront le planning. Merci de me confirmer votre présence avant mercredi soir à l’adresse camille.renaud@ville-exemple.fr.

Bonne journée,
Camille Renaud
Cheffe de projet - DSI
06 12 00 45 78`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Bonjour,

Je vous informe que la réunion de lancement du projet Demat’Social, initialement prévue le jeudi 12 mars à 10 h, est reportée au lundi 16 mars à 14 h 30. Elle se tiendra en salle Olympe de Gouges (bât. C). Le planning y sera présenté par Julie Marchand et Hugo Petit.

Je vous remercie de bien vouloir confirmer votre présence d’ici mercredi soir (camille.renaud@ville-exemple.fr).

Bien cordialement,

Camille Renaud
Cheffe de projet, DSI
06 12 00 45 78`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Hello everyone,

The kick-off meeting for the Demat’Social project scheduled for Thursday 12 March at 10 a.m. has been moved to Monday 16 March at 2.30 p.m., in the Olympe-de-Gouges room (building C). Julie Marchand and Hugo Petit will present the schedule. Please confirm your attendance before Wednesday evening at camille.renaud@ville-exemple.fr.

Have a nice day,
Camille Renaud
Project Manager – IT Department
06 12 00 45 78`,
      },
      {
        action: 'summarize',
        proposal: `Réunion Demat’Social reportée du 12 au 16 mars à 14h30, salle Olympe-de-Gouges. Confirmer sa présence à Camille Renaud avant mercredi soir.`,
      },
    ],
    wrong: [
      { of: 0, put: ['lundi 16 mars', 'lundi 23 mars'], type: 'date' },
      { of: 0, put: ['14 h 30', '13 h 30'], type: 'time' },
      { of: 0, put: ['camille.renaud@ville-exemple.fr', 'camille.renault@ville-exemple.fr'], type: 'email' },
      { of: 1, put: ['2.30 p.m.', '4.30 p.m.'], type: 'time' },
      { of: 1, put: ['Hugo Petit', 'Hugo Petain'], type: 'name' },
      { of: 1, put: ['06 12 00 45 78', '06 12 00 54 78'], type: 'phone' },
      { of: 2, put: ['au 16 mars', 'au 17 mars'], type: 'date' },
    ],
  },
  {
    about: 'an angry user',
    source: `Bonjour, ca fait 3 fois que j'appelle et personne repond !!! j'ai envoyé mon dossier MaPrimeRénov le 5 janvier (dossier MPR-2026-55821) et toujours rien alors qu'on m'a dit 15 jours ouvrés. J'ai avancé 8400€ pour la pompe a chaleur. Si pas de reponse sous 8 jours je saisis le Défenseur des droits. Bernard Chauvin, Guéret`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Bonjour,

J’ai transmis mon dossier MaPrimeRénov’ (MPR-2026-55821) le 5 janvier et n’ai toujours pas reçu de réponse, alors qu’un délai de 15 jours ouvrés m’avait été annoncé. J’ai appelé 3 fois, sans succès.

J’ai avancé 8␣400 € pour l’achat d’une pompe à chaleur. Sans réponse de votre part sous 8 jours, je saisirai le Défenseur des droits.

Cordialement,
Bernard Chauvin
Guéret`,
      },
      {
        action: 'correct',
        proposal: `Bonjour, ça fait 3 fois que j’appelle et personne ne répond !!! J’ai envoyé mon dossier MaPrimeRénov’ le 5 janvier (dossier MPR-2026-55821) et toujours rien alors qu’on m’a dit 15 jours ouvrés. J’ai avancé 8␣400 € pour la pompe à chaleur. Si je n’ai pas de réponse sous 8 jours, je saisis le Défenseur des droits. Bernard Chauvin, Guéret`,
      },
      {
        action: 'reply',
        proposal: `Monsieur Chauvin,

Nous avons bien reçu votre message au sujet de votre dossier MPR-2026-55821, envoyé le 5 janvier, et nous vous présentons nos excuses pour vos appels restés sans réponse.

Nous comprenons que l’avance de 8 400 € que vous avez faite pour la pompe à chaleur vous préoccupe. Votre dossier MaPrimeRénov’ est [état du dossier à compléter].

Cordialement,
[Nom, service]`,
      },
    ],
    wrong: [
      { of: 0, put: ['15 jours ouvrés', '15 jours ouvrables'], type: 'duration' },
      { of: 0, put: ['8␣400 €', '4␣800 €'], type: 'amount' },
      { of: 0, put: ['MPR-2026-55821', 'MPR-2026-55281'], type: 'reference' },
      { of: 1, put: ['Bernard Chauvin', 'Bernard Chauvet'], type: 'name' },
      { of: 1, put: ['sous 8 jours', 'sous 10 jours'], type: 'duration' },
      {
        of: 2,
        put: ['[état du dossier à compléter]', 'en cours et vous recevrez 9␣600 € avant le 30 avril'],
        type: ['amount', 'date'],
      },
      { of: 2, put: ['Monsieur Chauvin', 'Madame Chauvin'], type: ['name'] },
    ],
  },
  {
    about: 'a colleague asks for figures',
    source: `Salut Marc,

Peux-tu m’envoyer pour vendredi 17h les chiffres du T1 ? Au T4 2025 on était à 1 254 dossiers traités, 87,5 % dans les délais, avec un délai moyen de 23 jours. La DGFiP nous demande aussi le coût complet (environ 42 k€ l’an dernier).

Merci !
Léa`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Bonjour Marc,

Pourrais-tu me transmettre les chiffres du T1 d’ici vendredi à 17 h ? Pour mémoire, au T4 2025, nous avions traité 1␣254 dossiers, dont 87,5 % dans les délais, pour un délai moyen de 23 jours. La direction générale des finances publiques souhaite également connaître le coût complet (de l’ordre de 42 000 € l’an dernier).

Merci d’avance,
Léa`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Hi Marc,

Could you send me the Q1 figures by Friday 5 pm? In Q4 2025 we were at 1,254 cases processed, 87.5% on time, with an average processing time of 23 days. The DGFiP is also asking for the full cost (about €42k last year).

Thanks!
Léa`,
      },
    ],
    wrong: [
      { of: 0, put: ['1␣254 dossiers', '1␣524 dossiers'], type: 'number' },
      { of: 0, put: ['42 000 €', '420 000 €'], type: 'amount' },
      { of: 0, put: ['87,5 %', '85,7 %'], type: 'percentage' },
      { of: 1, put: ['23 days', '32 days'], type: 'duration' },
      { of: 1, put: ['5 pm', '7 pm'], type: 'time' },
    ],
  },
  {
    about: 'a reply to a supplier',
    source: `Madame,

Votre facture n° FA-2025-3391 du 28/11/2025, d’un montant de 6 372,00 € TTC, ne peut être mise en paiement : le numéro d’engagement 4500127733 n’y figure pas. Je vous remercie de la déposer de nouveau sur Chorus Pro (https://chorus-pro.example.gouv.fr) en indiquant le SIRET 130 025 265 00013. Le délai global de paiement de 30 jours court à compter de la réception de la facture corrigée.

Cordialement,
Stéphane Le Bihan, service facturier, DRFiP Bretagne`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Madame,

Nous ne pouvons pas mettre en paiement votre facture n° FA-2025-3391 du 28 novembre 2025 (6␣372 € TTC), car elle ne mentionne pas le numéro d’engagement 4500127733.

Pourriez-vous la déposer à nouveau sur Chorus Pro, à l’adresse https://chorus-pro.example.gouv.fr, avec le SIRET 13002526500013 ? Le délai global de paiement (30 jours) commencera à la réception de la facture corrigée.

Cordialement,

Stéphane LE BIHAN
Service facturier
DRFIP Bretagne`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Dear Madam,

Your invoice no. FA-2025-3391 of 28 November 2025, for the amount of €6,372.00 including VAT, cannot be paid: commitment number 4500127733 does not appear on it. Please submit it again on Chorus Pro (https://chorus-pro.example.gouv.fr), quoting SIRET 130 025 265 00013. The overall payment period of 30 days starts from receipt of the corrected invoice.

Kind regards,
Stéphane Le Bihan, invoicing department, DRFiP Bretagne`,
      },
    ],
    wrong: [
      { of: 0, put: ['4500127733', '4500172733'], type: ['number', 'reference', 'phone'] },
      { of: 0, put: ['13002526500013', '13002562500013'], type: ['number', 'reference', 'phone'] },
      { of: 0, put: ['28 novembre', '28 décembre'], type: 'date' },
      { of: 1, put: ['€6,372.00', '€6,327.00'], type: 'amount' },
      { of: 1, put: ['FA-2025-3391', 'FA-2025-3319'], type: 'reference' },
      { of: 1, put: ['chorus-pro.example.gouv.fr', 'chorus-pro.example.com'], type: 'url' },
    ],
  },
  {
    about: 'a forwarded request with a thread',
    source: `Bonjour Sandrine,

Je te transfère le mail de M. Okonkwo (voir dessous). Il demande une copie intégrale de son acte de mariage, célébré à Clermont-Ferrand le 14 juin 2014. Peux-tu voir avec l’état civil ?

Fabien

> De : Samuel Okonkwo <s.okonkwo@courriel.example>
> Envoyé : mardi 3 février 2026 09:12
> Objet : acte de mariage
>
> Bonjour, je me suis marié avec Élodie Fabre le 14/06/2014 à Clermont-Ferrand et j’ai besoin d’une copie intégrale pour le consulat avant le 20 février. Merci, S. Okonkwo`,
    faithful: [
      {
        action: 'summarize',
        proposal: `- Samuel Okonkwo a besoin, avant le 20 février, d’une copie intégrale de son acte de mariage avec Élodie Fabre (Clermont-Ferrand, 14 juin 2014), pour le consulat.
- Fabien demande à Sandrine de voir avec l’état civil.`,
      },
      {
        action: 'reply',
        proposal: `Bonjour Fabien,

Bien reçu. Je contacte l’état civil pour la copie intégrale de l’acte de mariage de M. Okonkwo et Mme Fabre (14 juin 2014, Clermont-Ferrand). Je te tiens au courant avant le 20 février.

Sandrine`,
      },
      {
        action: 'extract',
        proposal: `| Type | Valeur |
|---|---|
| Personne | Samuel Okonkwo |
| Personne | Élodie Fabre |
| Date du mariage | 14 juin 2014 |
| Lieu | Clermont-Ferrand |
| Échéance | 20 février |
| Courriel | s.okonkwo@courriel.example |`,
      },
    ],
    wrong: [
      { of: 0, put: ['avant le 20 février', 'avant le 28 février'], type: 'date' },
      { of: 0, put: ['Élodie Fabre', 'Élodie Favre'], type: 'name' },
      { of: 1, put: ['14 juin 2014', '14 juin 2004'], type: 'date' },
      { of: 1, put: ['M. Okonkwo', 'M. Okwonko'], type: 'name' },
      { of: 2, put: ['s.okonkwo@courriel.example', 's.okonkwo@courrier.example'], type: 'email' },
      { of: 2, put: ['| Lieu | Clermont-Ferrand |', '| Lieu | Clermont-l’Hérault |'], type: 'name' },
    ],
  },
  {
    about: 'notes to be made into a mail',
    source: `- rdv Mme Traoré OK mardi 10/02 9h30 guichet 4
- apporter RIB + avis d'impôt 2025
- aide FSL : 450 € max, réponse sous 3 semaines
- contact : fsl@dept-exemple.fr / 05 56 00 12 90
- signer : Paul Estève, CCAS Pessac`,
    faithful: [
      {
        action: 'expand',
        proposal: `Madame Traoré,

Je vous confirme votre rendez-vous le mardi 10 février à 9 h 30, au guichet 4. Merci d’apporter votre RIB ainsi que votre avis d’impôt 2025.

L’aide du FSL est de 450 € au maximum ; une réponse vous sera donnée sous 3 semaines. Pour toute question, vous pouvez écrire à fsl@dept-exemple.fr ou appeler le 05 56 00 12 90.

Cordialement,

Paul Estève
CCAS de Pessac`,
      },
      {
        action: 'expand',
        proposal: `Bonjour Madame Traoré,

C’est noté pour mardi 10 février, 9h30, au guichet n° 4. Pensez à prendre avec vous un relevé d’identité bancaire (RIB) et votre avis d’impôt 2025.

Le fonds de solidarité pour le logement (FSL) peut vous accorder jusqu’à 450 euros. Vous aurez une réponse dans les trois semaines.

Une question ? fsl@dept-exemple.fr ou 05 56 00 12 90.

Paul Estève, centre communal d’action sociale (CCAS) de Pessac`,
      },
    ],
    wrong: [
      { of: 0, put: ['450 € au maximum', '540 € au maximum'], type: 'amount' },
      { of: 0, put: ['sous 3 semaines', 'sous 3 mois'], type: 'duration' },
      { of: 0, put: ['Paul Estève', 'Paul Esteban'], type: 'name' },
      { of: 1, put: ['05 56 00 12 90', '05 56 00 12 09'], type: 'phone' },
      { of: 1, put: ['9h30', '9h00'], type: 'time' },
      { of: 1, put: ['avis d’impôt 2025', 'avis d’impôt'], type: ['number', 'date'], lost: '2025' },
      {
        of: 0,
        put: ['une réponse vous sera donnée', 'une réponse vous sera donnée par la caisse de Mérignac'],
        type: 'name',
      },
    ],
  },
  {
    about: 'out of office',
    source: `Je suis absente du 20/07 au 14/08/2026 inclus. En cas d’urgence, contactez Yann Kermadec (poste 5512) ou l’accueil de la sous-préfecture de Dinan au 02.96.00.71.71. Je prendrai connaissance de vos messages à mon retour le lundi 17 août.`,
    faithful: [
      {
        action: 'translate',
        language: 'en',
        proposal: `I am away from 20 July to 14 August 2026 inclusive. In an emergency, please contact Yann Kermadec (ext. 5512) or the reception desk of the Dinan sub-prefecture on 02 96 00 71 71. I will read your messages on my return on Monday 17 August.`,
      },
      {
        action: 'rephrase',
        proposal: `Absente du 20 juillet au 14 août 2026 inclus, je lirai vos messages dès mon retour, le lundi 17 août. Pour toute urgence, merci de vous adresser à Yann Kermadec (poste 5512) ou à l’accueil de la sous-préfecture de Dinan (02 96 00 71 71).`,
      },
      {
        action: 'translate',
        language: 'de',
        proposal: `Ich bin vom 20. Juli bis einschließlich 14. August 2026 abwesend. In dringenden Fällen wenden Sie sich bitte an Yann Kermadec (Durchwahl 5512) oder an den Empfang der Unterpräfektur Dinan unter 02 96 00 71 71. Ich werde Ihre Nachrichten nach meiner Rückkehr am Montag, dem 17. August, lesen.`,
      },
    ],
    wrong: [
      { of: 0, put: ['14 August 2026', '24 August 2026'], type: 'date' },
      { of: 0, put: ['5512', '5521'], type: ['number', 'reference'] },
      { of: 1, put: ['Dinan', 'Dinard'], type: 'name' },
      { of: 1, put: ['71 71', '17 71'], type: 'phone' },
      { of: 2, put: ['17. August', '18. August'], type: 'date' },
      { of: 2, put: ['Yann Kermadec', 'Yann Kermarec'], type: 'name', lost: 'Kermadec' },
    ],
  },
];
