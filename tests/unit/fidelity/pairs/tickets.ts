import type { Case } from './types.ts';

export const TICKETS: readonly Case[] = [
  {
    about: 'a broken printer',
    source: `Ticket INC0048213 - Priorité 2
Demandeur : Aurélie Combes (Direction des finances, poste 3187)
Imprimante MFP-B2-07 HS depuis ce matin 8h15, erreur 0x6100004a. Redémarrée 2 fois. 14 agents bloqués, édition des mandats à faire avant 16h (1 320 mandats).`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Ticket INC0048213 – Priorité 2
Demandeur : Aurélie Combes (Direction des finances, poste 3187)

Depuis 8 h 15 ce matin, l’imprimante MFP-B2-07 est hors service et affiche l’erreur 0x6100004a, malgré deux redémarrages. Cette panne bloque 14 agents, qui doivent éditer 1 320 mandats avant 16 h.`,
      },
      {
        action: 'reply',
        proposal: `Bonjour Madame Combes,

Nous avons bien pris en compte votre ticket INC0048213 concernant l’imprimante MFP-B2-07. Compte tenu des mandats à éditer avant 16 h, un technicien vous contacte sur le poste 3187.

Cordialement,
Le support informatique`,
      },
      {
        action: 'summarize',
        proposal: `Imprimante MFP-B2-07 en panne (erreur 0x6100004a), 14 agents bloqués, 1320 mandats à éditer avant 16h.`,
      },
    ],
    wrong: [
      { of: 0, put: ['INC0048213', 'INC0048231'], type: 'reference' },
      { of: 0, put: ['8 h 15', '8 h 45'], type: 'time' },
      { of: 0, put: ['poste 3187', 'poste 3178'], type: ['number', 'reference'] },
      { of: 1, put: ['Madame Combes', 'Madame Combas'], type: 'name' },
      { of: 2, put: ['1320 mandats', '1230 mandats'], type: 'number' },
      { of: 2, put: ['MFP-B2-07', 'MFP-B2-70'], type: 'reference' },
    ],
  },
  {
    about: 'access to an application',
    source: `Bonjour, merci de créer un compte GED pour Mamadou Diallo (mamadou.diallo@interieur.example.fr), arrivé le 02/02/2026 au bureau des élections de la préfecture du Gard, en remplacement de Mme Christine Aubert. Droits identiques. Validation : Marie-Laure Teissier. Ouverture souhaitée avant le 09/02/2026.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Bonjour,

Pourriez-vous créer un compte GED, avec des droits identiques à ceux de Christine Aubert, pour son remplaçant, Mamadou Diallo ? Il a rejoint le bureau des élections de la préfecture du Gard le 2 février 2026. Son adresse est mamadou.diallo@interieur.example.fr. La demande est validée par Marie-Laure Teissier ; l’accès est souhaité avant le 9 février 2026.`,
      },
      {
        action: 'extract',
        proposal: `| Élément | Valeur |
|---|---|
| Nouvel agent | Mamadou Diallo |
| Courriel | mamadou.diallo@interieur.example.fr |
| Arrivée | 2 février 2026 |
| Service | bureau des élections, préfecture du Gard |
| Remplace | Mme Christine Aubert |
| Validation | Marie-Laure Teissier |
| Échéance | 9 février 2026 |`,
      },
    ],
    wrong: [
      {
        of: 0,
        put: ['mamadou.diallo@interieur.example.fr', 'mamadou.diallo@interieur.exemple.fr'],
        type: 'email',
      },
      { of: 0, put: ['préfecture du Gard', 'préfecture du Gers'], type: 'name' },
      { of: 0, put: ['9 février 2026', '19 février 2026'], type: 'date' },
      { of: 1, put: ['Marie-Laure Teissier', 'Marie-Laure Tessier'], type: 'name' },
      { of: 1, put: ['| Arrivée | 2 février 2026 |', '| Arrivée | 2 mars 2026 |'], type: 'date' },
    ],
  },
  {
    about: 'a network failure, with its causes',
    source: `Incident du 21/01/2026 : coupure réseau sur le site de Rodez de 10h05 à 11h50 (1h45), 240 postes touchés. Cause : commutateur SW-RDZ-03 défaillant (firmware 4.2.1). Contournement par le lien Orange à 100 Mbit/s. Remplacement par Stormshield prévu sous 10 jours, coût estimé 3,8 k€. RSSI informé : Vincent Delpech.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Le 21 janvier 2026, le réseau du site de Rodez a été coupé pendant 1 h 45, de 10 h 05 à 11 h 50 ; 240 postes ont été touchés. L’incident provient d’une défaillance du commutateur SW-RDZ-03 (firmware 4.2.1). Le trafic a été basculé sur le lien Orange à 100 Mbit/s. Stormshield doit fournir un remplacement sous dix jours, pour un coût estimé à 3␣800 €. Le RSSI, Vincent Delpech, en a été informé.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Incident of 21 January 2026: network outage at the Rodez site from 10:05 to 11:50 (1 h 45), 240 workstations affected. Cause: faulty switch SW-RDZ-03 (firmware 4.2.1). Workaround via the Orange link at 100 Mbit/s. Replacement by Stormshield planned within 10 days, estimated cost €3.8k. CISO informed: Vincent Delpech.`,
      },
    ],
    wrong: [
      { of: 0, put: ['240 postes', '420 postes'], type: 'number' },
      { of: 0, put: ['3␣800 €', '38␣000 €'], type: 'amount' },
      { of: 0, put: ['11 h 50', '11 h 15'], type: 'time' },
      { of: 1, put: ['4.2.1', '4.2.7'], type: ['number', 'reference', 'date'] },
      { of: 1, put: ['within 10 days', 'within 10 weeks'], type: 'duration' },
      { of: 1, put: ['Rodez site', 'Albi site'], type: 'name' },
    ],
  },
  {
    about: 'a citizen who cannot sign in',
    source: `Bonjour,
Je n’arrive plus à me connecter avec FranceConnect depuis le 28 janvier : message « erreur E000023 ». J’ai déjà changé mon mot de passe 2 fois. Je dois déclarer mes revenus pour mon dossier CAF n° 7 654 321 avant dimanche minuit. Je suis née le 3 mai 1967 à Fort-de-France.
Rose-May Célestine`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Bonjour,

Depuis le 28 janvier, je ne peux plus me connecter via FranceConnect : le message « erreur E000023 » s’affiche, alors que j’ai changé deux fois de mot de passe. Or je dois déclarer mes revenus avant dimanche minuit pour mon dossier CAF n° 7654321. Je suis née le 3 mai 1967 à Fort-de-France.

Cordialement,
Rose-May Célestine`,
      },
      {
        action: 'summarize',
        proposal: `Mme Célestine ne parvient plus à utiliser FranceConnect (erreur E000023) depuis le 28 janvier et doit déclarer ses revenus à la CAF avant dimanche minuit.`,
      },
      {
        action: 'plain-language',
        proposal: `Bonjour,

Je ne peux plus me connecter à FranceConnect. Le problème a commencé le 28 janvier. Je lis ce message : « erreur E000023 ».

J’ai changé mon mot de passe 2 fois. Cela ne marche pas.

Je dois déclarer mes revenus à la Caf avant dimanche minuit. Mon dossier a le numéro 7 654 321.

Je suis née le 3 mai 1967, à Fort-de-France.

Rose-May Célestine`,
      },
    ],
    wrong: [
      { of: 0, put: ['E000023', 'E000032'], type: ['reference'] },
      { of: 0, put: ['3 mai 1967', '3 mai 1976'], type: 'date' },
      { of: 1, put: ['28 janvier', '18 janvier'], type: 'date' },
      { of: 1, put: ['à la CAF', 'à la CPAM'], type: 'name' },
      { of: 2, put: ['Fort-de-France', 'Fort-Mahon'], type: 'name' },
      { of: 2, put: ['7 654 321', '7 654 312'], type: ['reference', 'number'] },
    ],
  },
  {
    about: 'opinions of users',
    source: `Avis 1 (Marseille, 3/5) : « Accueil agréable mais 1h20 d’attente le samedi. »
Avis 2 (Aubagne, 1/5) : « Impossible de joindre le 3939, j’ai essayé 6 fois entre le 5 et le 9 janvier. »
Avis 3 (Martigues, 5/5) : « Mme Santoni m’a aidée à remplir le cerfa 15646*01, merci ! »`,
    faithful: [
      {
        action: 'analyze-feedback',
        proposal: `**Thèmes**
- Attente : « 1h20 d’attente le samedi » (avis 1)
- Téléphone : « Impossible de joindre le 3939 » (avis 2)
- Accueil : « Mme Santoni m’a aidée » (avis 3)

**Axes d’amélioration**
- Renforcer l’accueil du samedi
- Mieux répondre au 3939
- Valoriser l’aide au remplissage du cerfa 15646*01`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Review 1 (Marseille, 3/5): “Pleasant reception but a 1 h 20 wait on Saturdays.”
Review 2 (Aubagne, 1/5): “Impossible to reach 3939, I tried 6 times between 5 and 9 January.”
Review 3 (Martigues, 5/5): “Ms Santoni helped me fill in form cerfa 15646*01, thank you!”`,
      },
    ],
    wrong: [
      { of: 0, put: ['« 1h20 d’attente', '« 2h10 d’attente'], type: ['duration', 'time'] },
      { of: 0, put: ['Mieux répondre au 3939', 'Mieux répondre au 3949'], type: ['number', 'phone'] },
      { of: 1, put: ['Ms Santoni', 'Ms Santini'], type: 'name' },
      { of: 1, put: ['15646*01', '15464*01'], type: 'reference' },
    ],
  },
];
