import type { Twin } from './types.ts';

/** Acronyms beside what they abbreviate, in place of it, or as ordinary nouns. */
export const ACRONYMS: readonly Twin[] = [
  [
    'rephrase fr',
    `La rentrée des étudiants de première année de licence est fixée au lundi 31 août 2026.`,
    `Rentrée des L1 : lundi 31 août 2026.`,
    `Rentrée des L1 : lundi 30 août 2027.`,
  ],
  [
    'plain-language fr',
    `ATTESTATION DE DROITS – Le salarié s’inscrit à la CAF dans les douze mois.`,
    `Inscrivez-vous à la CAF dans les 12 mois.`,
    `Inscrivez-vous à la MSA dans les 12 mois.`,
  ],
  [
    'plain-language fr',
    `L’arbre de la parcelle section C n° 318 est abattu.`,
    `L’arbre de la parcelle C n° 318 est abattu.`,
    `L’arbre de la parcelle D n° 318 est abattu.`,
  ],
  // Spelled out and in brackets: one of the two is enough.
  [
    'rephrase fr',
    `Les crédits non reconductibles (CNR) alloués à l’établissement s’élèvent à 48 000 €.`,
    `L’établissement a reçu 48 000 € de crédits non reconductibles.`,
    `L’établissement a reçu 48 000 € de crédits non reconductibles de la MSA.`,
  ],
  [
    'rephrase fr',
    `Les VIF (violences intrafamiliales) ont progressé de 12 % en zone gendarmerie.`,
    `Les violences intrafamiliales ont augmenté de 12 % en zone gendarmerie.`,
    `Les violences intrafamiliales ont augmenté de 12 % en zone gendarmerie, selon le SSMSI.`,
  ],
  [
    'rephrase fr',
    `La délinquance sur la ZGN recule, les faits étant constatés par la brigade de Montreuil.`,
    `En zone gendarmerie, la délinquance recule ; les faits sont constatés par la brigade de Montreuil.`,
    `En zone gendarmerie, la délinquance recule ; les faits sont constatés par la brigade de Beaurainville.`,
  ],
  [
    'plain-language fr',
    `Les effectifs de la ZPN et de la ZGN seront renforcés.`,
    `Les effectifs de la zone police nationale et de la zone gendarmerie nationale seront renforcés.`,
  ],
  [
    'plain-language fr',
    `Votre dossier a été transmis à l’ARS, qui vous répondra.`,
    `Votre dossier a été transmis à l’agence régionale de santé. Elle vous répondra.`,
    `Votre dossier a été transmis à la MDPH. Elle vous répondra.`,
  ],
  [
    'rephrase fr',
    `Le plan de formation prévoit une action de validation des acquis de l’expérience (VAE) pour deux agents.`,
    `Deux agents bénéficieront d’une VAE dans le cadre du plan de formation.`,
  ],
  [
    'rephrase fr',
    `Le comité social territorial (CST) a rendu un avis favorable ; le CST se réunira de nouveau en mai.`,
    `Le comité social territorial a donné un avis favorable. Il se réunira à nouveau en mai.`,
    `La CAP a donné un avis favorable. Elle se réunira à nouveau en mai.`,
  ],
  [
    'rephrase fr',
    `L’allocation personnalisée d’autonomie (APA) vous est attribuée.`,
    `L’APA vous est attribuée.`,
    `L’AAH vous est attribuée.`,
  ],
  [
    'plain-language fr',
    `Le PLUi classe la parcelle en zone agricole.`,
    `Le plan local d’urbanisme intercommunal classe votre parcelle en zone agricole.`,
    `Le SCoT classe votre parcelle en zone agricole.`,
  ],
  [
    'rephrase fr',
    `Le service d’éducation spéciale et de soins à domicile (SESSAD) assurera le suivi.`,
    `Le SESSAD assurera le suivi.`,
    `L’IME assurera le suivi.`,
  ],
  [
    'summarize fr',
    `Le contrat pluriannuel d’objectifs et de moyens a été signé avec l’agence régionale de santé.`,
    `Le CPOM a été signé avec l’ARS.`,
    `Le CPOM a été signé avec la CPAM.`,
  ],
  [
    'rephrase fr',
    `Une évaluation des risques professionnels figure au document unique (DUERP).`,
    `Le document unique comporte une évaluation des risques professionnels.`,
  ],
  [
    'plain-language fr',
    `L’EPCI compétent instruit la demande ; la DETR peut être sollicitée.`,
    `L’intercommunalité (EPCI) compétente étudie la demande. Vous pouvez demander la dotation d’équipement des territoires ruraux (DETR).`,
  ],
  [
    'rephrase fr',
    `Un titre de séjour mention « vie privée et familiale » (VPF) lui a été délivré.`,
    `Il a obtenu un titre de séjour « vie privée et familiale ».`,
  ],
  [
    'rephrase fr',
    `L’intéressé fait l’objet d’une OQTF notifiée le 4 mars 2026.`,
    `Une obligation de quitter le territoire français lui a été notifiée le 4 mars 2026.`,
    `Une IRTF lui a été notifiée le 4 mars 2026.`,
  ],
  [
    'plain-language fr',
    `L’assistant de service social vous orientera vers le SIAO.`,
    `L’assistant social vous orientera vers le service intégré de l’accueil et de l’orientation (SIAO).`,
    `L’assistant social vous orientera vers l’UDAF.`,
  ],
  [
    'rephrase fr',
    `Le projet d’accueil individualisé (PAI) de votre enfant est renouvelé ; le médecin scolaire a visé le PAI.`,
    `Le PAI de votre enfant est renouvelé ; il a été visé par le médecin scolaire.`,
  ],
  [
    'rephrase fr',
    `Les AESH interviennent douze heures par semaine auprès de l’élève.`,
    `Les accompagnants d’élèves en situation de handicap interviennent 12 heures par semaine auprès de l’élève.`,
    `Les AED interviennent 12 heures par semaine auprès de l’élève.`,
  ],
  // Ordinary nouns in capitals.
  [
    'plain-language fr',
    `Un PC portable et un écran seront mis à disposition de l’agent.`,
    `Un ordinateur portable et un écran seront prêtés à l’agent.`,
  ],
  [
    'rephrase fr',
    `Merci de joindre votre CV, un RIB et la copie de votre CNI, par LRAR ou par mail en PDF.`,
    `Veuillez joindre votre curriculum vitae, un relevé d’identité bancaire et une copie de votre carte d’identité, par lettre recommandée avec accusé de réception ou par courriel au format PDF.`,
  ],
  [
    'plain-language fr',
    `Vous recevrez un SMS de confirmation. Votre RDV est fixé au 4 mai à 9 h.`,
    `Vous recevrez un message de confirmation. Votre rendez-vous est le 4 mai à 9 h.`,
    `Vous recevrez un message de confirmation. Votre rendez-vous est le 5 mai à 9 h.`,
  ],
  [
    'plain-language fr',
    `La RH vous contactera au sujet de vos CP, RTT et CET.`,
    `Les ressources humaines vous contacteront au sujet de vos congés payés, de vos jours de réduction du temps de travail et de votre compte épargne-temps.`,
  ],
  [
    'rephrase fr',
    `Adressez votre demande par LR avec AR ou scannez le QR code de l’affiche.`,
    `Envoyez votre demande en recommandé avec accusé de réception, ou scannez le code de l’affiche.`,
  ],
  [
    'plain-language fr',
    `Le marché est passé selon une procédure adaptée (MAPA) ; le DCE est téléchargeable, le CCTP et le CCAP aussi.`,
    `Le marché est passé selon une procédure adaptée. Vous pouvez télécharger le dossier de consultation des entreprises, le cahier des clauses techniques particulières et le cahier des clauses administratives particulières.`,
  ],
  [
    'rephrase fr',
    `Le PV de la dernière AG est joint en PJ.`,
    `Vous trouverez ci-joint le procès-verbal de la dernière assemblée générale.`,
  ],
  [
    'plain-language fr',
    `Le CDD de Mme Roussel sera suivi d’un CDI à temps plein, rémunéré au SMIC.`,
    `Le contrat à durée déterminée de Mme Roussel deviendra un contrat à durée indéterminée à temps plein, payé au salaire minimum.`,
    `Le contrat à durée déterminée de Mme Rousset deviendra un contrat à durée indéterminée à temps plein, payé au salaire minimum.`,
  ],
  [
    'rephrase fr',
    `Le VSL prendra en charge le patient ; l’IDE assurera les soins et la TA sera contrôlée chaque jour.`,
    `Le patient sera transporté en véhicule sanitaire léger ; l’infirmière assurera les soins et contrôlera la tension chaque jour.`,
  ],
  [
    'rephrase fr',
    `Le véhicule VL immatriculé EX-428-QS a percuté le PL à l’arrêt.`,
    `Le véhicule léger immatriculé EX-428-QS a heurté le poids lourd arrêté.`,
    `Le véhicule léger immatriculé EX-482-QS a heurté le poids lourd arrêté.`,
  ],
  [
    'rephrase fr',
    `Le GIR 4 vous est reconnu et un SAAD interviendra à votre domicile.`,
    `Vous relevez du GIR 4 et un service d’aide à domicile interviendra chez vous.`,
    `Vous relevez du GIR 2 et un service d’aide à domicile interviendra chez vous.`,
  ],
  [
    'plain-language fr',
    `Le bureau DGS/PP2 (DGS) du ministère chargé de la santé a été saisi.`,
    `Le ministère chargé de la santé a été saisi (bureau DGS/PP2).`,
  ],
  [
    'rephrase fr',
    `L’ANTS a enregistré votre télédéclaration ; le service des CNI vous répondra.`,
    `L’Agence nationale des titres sécurisés a enregistré votre télédéclaration ; le service des cartes d’identité vous répondra.`,
    `L’OFII a enregistré votre télédéclaration ; le service des cartes d’identité vous répondra.`,
  ],
  [
    'rephrase fr',
    `La convention avec la CAF prend fin le 31 décembre 2026.`,
    `La convention conclue avec la caisse d’allocations familiales expire le 31 décembre 2026.`,
    `La convention conclue avec la CARSAT expire le 31 décembre 2026.`,
    `La convention conclue avec la MSA expire le 31 décembre 2026.`,
  ],
  [
    'rephrase fr',
    `Le SDIS et le SAMU sont intervenus, ainsi que la BAC.`,
    `Sont intervenus les sapeurs-pompiers (SDIS), le SAMU et la brigade anticriminalité.`,
    `Sont intervenus les sapeurs-pompiers (SDIS), le SMUR et la brigade anticriminalité.`,
  ],
];
