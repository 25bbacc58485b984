/**
 * Administrative words and turns, each with a plainer way to say it: `turn=plain`. After the first word, `de` stands
 * for du, des and d’ as well, `à` for au and aux. `~` takes the endings of an adjective, `^` those of a verb in -er.
 * Without anything after `=`, the turn is better left out.
 */
export const PLAIN_WORDS = `a été procédé à=(dire qui fait quoi)|abrog^=annuler|accuser réception=confirmer avoir reçu|accusons réception=avons bien reçu
à cet effet=pour cela|à compter de=à partir de|acquitt^=payer|ad hoc=prévu pour cela|afférent~ à=lié à|afférent~=lié|à l' effet de=pour
à l' encontre de=contre|à l' exclusion de=sauf|à l' exception de=sauf|à l' expiration de=à la fin de|à l' instar de=comme|à l' issue de=après
allou^=verser|antérieurement à=avant|à titre exceptionnel=par exception|à titre gracieux=gratuitement|à titre onéreux=en payant
assujetti~ à=soumis à|astreint~ à=obligé de|attendu que=comme|au moyen de=avec|au préalable=d’abord|au prorata de=en proportion de
au regard de=selon|au sein de=dans|au terme de=à la fin de|au titre de=pour|au vu de=après examen de|aux fins de=pour|aux termes de=selon
ayants droit=personnes qui ont droit|ayant trait à=sur|bénéfici^ de=recevoir|caduc=plus valable|caduque~=plus valable|carence=manque
ci-après=plus bas|ci-dessus=plus haut|ci-inclus=joint|compte tenu de=à cause de|concomitamment=en même temps|conformément à=selon
conjointement=ensemble|consécutif à=dû à|consécutivement à=après|considérant que=comme|d' ores et déjà=déjà|dans l' attente de=en attendant
dans l' hypothèse où=si|dans la mesure où=si|dans le cadre de=pour|dans les meilleurs délais=(donner la date)
dans les plus brefs délais=(donner la date)|débout^=refuser|déchéance=perte|défér^ à=répondre à|délivr^=donner|de nature à=qui peut
de plein droit=automatiquement|de surcroît=en plus|déroger à=ne pas appliquer|dérogation~=exception|diligent^=lancer|diligences=démarches
dilatoire~=qui fait perdre du temps|dudit=de ce|dûment=|échoir=se terminer|échoit=se termine|échu~=terminé|émarg^=signer|émoluments=revenus
en application de=selon|en conséquence=donc|en date de=du|en instance=en attente|enjoindre=ordonner|enjoint~=ordonné|en l' absence de=sans
en l' espèce=ici|en l' état=pour l’instant|en l' occurrence=ici|en matière de=pour|en outre=de plus|en raison de=à cause de|en sus de=en plus de
en tant que de besoin=si nécessaire|en tout état de cause=dans tous les cas|en vertu de=selon|en vue de=pour|ester en justice=aller au tribunal
exciper de=invoquer|exhaustif=complet|exhaustive~=complète|exigible~=à payer|exonération~=dispense|exonér^=dispenser|eu égard à=à cause de
faire droit à=accepter|faire grief=nuire|faire parvenir=envoyer|fait l' objet de=(dire qui fait quoi)|faire l' objet de=(dire qui fait quoi)
fera l' objet de=(dire qui fait quoi)|faute de quoi=sinon|forclos~=hors délai|forclusion=délai dépassé|habilité~ à=qui peut|hormis=sauf
idoine~=adapté|il appartient à=(dire qui doit)|il convient de=il faut|il est loisible de=on peut|il est rappelé que=|il sera procédé à=nous ferons
il vous appartient de=vous devez|il vous est loisible de=vous pouvez|il vous incombe de=vous devez|il y a lieu de=il faut|imparti~=donné
imputable~ à=dû à|incombe à=revient à|incombent à=reviennent à|indu~=versé par erreur|inhérent~ à=propre à|instruction de=examen de
instruire=examiner|interjeter appel=faire appel|irrecevable~=refusé|j' ai l' honneur de=|je soussigné~=je|vous prie de bien vouloir=merci de
vous saurais gré de=merci de|vous saurions gré de=merci de|jouissance=usage|justificatif~=preuve|ladite=cette|ledit=ce|lesdites=ces|lesdits=ces
la présente=cette lettre|le cas échéant=si besoin|liquid^=calculer|liquidation=calcul|litige~=désaccord|lors de=pendant|mainlevée=fin de la mesure
mandat^=charger|mettre en demeure=ordonner|mise en demeure=dernier rappel|mettre en œuvre=appliquer|mise en œuvre=application|minor^=baisser
major^=augmenter|modalité~=façon de faire|moyennant=contre|muni~ de=avec|ne saurait=ne peut pas|ne sauraient=ne peuvent pas|nonobstant=malgré
notification=lettre|notifi^=annoncer|numéraire=espèces|obér^=réduire|obtempér^=obéir|octroi=accord|octroy^=donner|opposable~ à=valable pour
outrepass^=dépasser|par ailleurs=de plus|par dérogation à=par exception à|par la présente=|par le présent courrier=|par suite=donc
par voie d' affichage=par affiche|par voie de conséquence=donc|par voie électronique=par internet|par voie postale=par la poste
pécuniaire~=en argent|péremption=fin de validité|percevoir=recevoir|perçoit=reçoit|perdur^=durer|pétitionnaire~=demandeur
porter à votre connaissance=vous informer|postérieurement à=après|pour valoir ce que de droit=|préalablement à=avant|prérogative~=droit
préjudice=dommage|préjudiciable~=nuisible|présentement=maintenant|prétendre à=avoir droit à|procéder à=faire|procédera à=fera|procédons à=faisons
prorog^=prolonger|prorogation=prolongation|quérir=chercher|quote-part=part|radiation=suppression|recouvr^=se faire payer|recouvrement=paiement
recours contentieux=recours au tribunal|récépissé~=reçu|redevable~ de=qui doit|relatif à=sur|relative~ à=sur|relatifs à=sur
réputé~=considéré comme|requérant~=demandeur|requérir=demander|requis~=demandé|résili^=mettre fin à|révoqu^=annuler|s' acquitter de=payer
sans délai=tout de suite|sans préjudice de=sans changer|se prévaloir de=utiliser|sis=situé|sise=située|sollicit^=demander|sous couvert de=par
sous réserve de=à condition de|sous réserve que=à condition que|sous huitaine=dans les huit jours|sous quinzaine=dans les quinze jours|stipul^=prévoir
subordonné~ à=possible seulement si|subséquent~=suivant|substantiel~=important|surseoir à=attendre pour|susceptible~ de=qui peut|susdit~=cité plus haut
susmentionné~=cité plus haut|susvisé~=cité plus haut|tacite reconduction=renouvellement automatique|tendant à=pour|titulaire~ de=qui a|trop-perçu=somme en trop
usit^=employer|vacation~=séance|valablement=|ventil^=répartir|visé~ à l' article=cité à l’article|vis-à-vis de=envers
voies de recours=moyens de contester|voudrez bien=merci de|veuillez agréer=(plus court)|cessation=fin|derechef=encore|hors délai=trop tard`;
