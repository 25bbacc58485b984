import { lexicon } from './parse.ts';

/** Administrative French and the plain words for it. */
export const PLAIN = lexicon(`
à cet effet = pour cela | à cette fin = pour cela | à compter du = à partir du
à compter de = à partir de | à défaut de = sans | à l’effet de = pour | à l’encontre de = contre
à l’encontre du = contre le | à l’exception de = sauf | à l’exclusion de = sauf
à l’expiration de = à la fin de | à l’expiration du = à la fin du | à l’issue de = à la fin de
à l’issue du = à la fin du | à titre gracieux = gratuitement | à titre onéreux = contre paiement
à titre exceptionnel = par exception | à titre indicatif = pour information
accuser réception de = confirmer avoir reçu | accusons réception de = avons bien reçu | acquitter = payer
acquittement = paiement | adresser = envoyer | adressé = envoyé | adressée = envoyée | adressez = envoyez
afférent à = lié à | afférente à = liée à | afférents à = liés à | afférentes à = liées à
afférentes au = liées au | afférents au = liés au | afférent au = lié au | afférente au = liée au
afin de = pour | afin que = pour que | antérieurement à = avant | antérieurement au = avant le
assujetti à = soumis à | assujettis à = soumis à | attendu que = comme | au cas où = si
au cours de = pendant | au cours du = pendant le | au-delà de = après | au-delà du = après le
au moyen de = avec | au moyen du = avec le | au motif que = parce que | au préalable = d’abord
au regard de = selon | au regard des = selon les | au sein de = dans | au sein du = dans le
au titre de = pour | au titre du = pour le | au vu de = après examen de | aux fins de = pour
ayant trait à = sur | caduc = plus valable | caduque = plus valable | ci-après = plus bas
ci-dessous = plus bas | ci-dessus = plus haut | ci-inclus = joint | concomitamment = en même temps
conformément à = selon | conformément au = selon le | conformément aux = selon les
considérant que = comme | consécutivement à = après | dans la mesure où = si | dans le cadre de = pour
dans le cadre du = pour le | dans les meilleurs délais = dès que possible
dans les plus brefs délais = dès que possible | dans l’hypothèse où = si | de nature à = qui peut
de plein droit = automatiquement | décompte = détail | déférer à = répondre à | demeurer = rester
demeure = reste | demeurent = restent | diligenter = lancer | diligentée = lancée
dilatoire = qui fait perdre du temps | dûment = bien | échoit = se termine | en application de = selon
en application du = selon le | en application des = selon les | en cas de = s’il y a
en conséquence = donc | en date du = du | en l’absence de = sans | en l’espèce = ici
en l’état = pour l’instant | en matière de = pour | en outre = de plus | en raison de = à cause de
en raison du = à cause du | en sus de = en plus de | en sus du = en plus du
en tant que de besoin = si nécessaire | en vertu de = selon | en vertu du = selon le
en vertu des = selon les | en vigueur = applicable | en vue de = pour | enjoindre = demander
est de nature à = peut | est réputé = est considéré comme | est réputée = est considérée comme
est tenu de = doit | est tenue de = doit | êtes tenu de = devez | êtes tenue de = devez
sont tenus de = doivent | exciper de = utiliser | exonération = dispense | exonéré = dispensé
fait obligation de = oblige à | faire droit à = accepter | faire parvenir = envoyer
faire connaître = dire | formuler une demande = demander | gracieusement = gratuitement | hormis = sauf
il appartient à l’usager de = l’usager doit | il vous appartient de = vous devez
il vous incombe de = vous devez | il vous est loisible de = vous pouvez
il vous est demandé de = vous devez | il convient de = il faut | il est impératif de = il faut
il est nécessaire de = il faut | il est rappelé que = pour rappel, | il y a lieu de = il faut
imparti = donné | impartie = donnée | inopérant = sans effet | intenter un recours = faire un recours
irrecevable = refusé | je vous prie de bien vouloir = merci de
je vous saurais gré de bien vouloir = merci de | je vous saurais gré de = merci de
nous vous saurions gré de bien vouloir = merci de | nous vous saurions gré de = merci de
nous vous prions de bien vouloir = merci de | vous voudrez bien = merci de | veuillez = merci de
j’ai l’honneur de vous informer que = je vous informe que | j’ai l’honneur de = je souhaite
nous avons l’honneur de = nous souhaitons | la présente = cette lettre
par la présente = par cette lettre | le présent courrier = cette lettre
par le présent courrier = par cette lettre | le cas échéant = s’il y a lieu | ledit = ce | ladite = cette
lesdits = ces | lesdites = ces | dudit = de ce | de ladite = de cette | susvisé = cité plus haut
susvisée = citée plus haut | susmentionné = cité plus haut | susmentionnée = citée plus haut
mandater = charger | mentionné = indiqué | mentionnée = indiquée | mettre en demeure = obliger
mise en œuvre = application | moyennant = contre | ne saurait = ne peut pas | nonobstant = malgré
notifié = annoncé | notifiée = annoncée | notifier = annoncer | obligatoirement = absolument
par suite = donc | par voie de conséquence = donc | par voie postale = par la poste
par courrier électronique = par courriel | percevoir = recevoir | perçu = reçu | perçue = reçue
perçus = reçus | postérieurement à = après | postérieurement au = après le | préalablement à = avant
préalablement au = avant le | préalablement = d’abord 
procéder à l’examen de = examiner | procéder au paiement de = payer | procéder au règlement de = payer
procéder à la vérification de = vérifier | procéder à = faire | procéder au = faire le
recouvrement = encaissement | recouvrer = encaisser | redevable = débiteur | relatif à = sur
relative à = sur | relatifs à = sur | relatives à = sur | relatif au = sur le | relative au = sur le
relatives au = sur le | relatifs aux = sur les | relatives aux = sur les | requérant = demandeur
requis = demandé | requise = demandée | requises = demandées | sous réserve de = à condition de
vous adresser à = contacter | vous adresser au = contacter le | s’adresser à = s’adresser à
veuillez agréer = veuillez agréer | veuillez recevoir = veuillez recevoir
je vous prie de bien vouloir agréer = je vous prie d’agréer | sans délai = tout de suite
se prévaloir de = utiliser | s’acquitter de = payer | s’avère = est | solliciter = demander
sollicite = demande | sollicitez = demandez | sollicité = demandé | sollicitée = demandée
souscrire = remplir | stipule = prévoit | subséquent = suivant | subséquente = suivante
sous peine de = sinon vous risquez | sous quinzaine = dans les quinze jours
sous huitaine = dans les huit jours | suite à = après | surseoir à = reporter | tacite = automatique
tacitement = automatiquement | ultérieurement = plus tard
ultérieur = suivant | ultérieure = suivante | usufruit = droit d’usage | valablement = de façon valable
versement = paiement | y afférent = lié | y afférents = liés | y afférentes = liées`);
