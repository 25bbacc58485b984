import type { Lexicon } from '../transform/phrases.ts';
import { lexicon } from './parse.ts';

/** French → English. Pairs marked both ways by translate.ts; the first French form of an English one wins back. */
const BOTH_WAYS = lexicon(`
Madame, Monsieur = Dear Sir or Madam | Madame = Madam | Monsieur = Sir | bonjour = hello
cordialement = kind regards | bien cordialement = best regards | je vous remercie = thank you
je vous remercie de votre aide = thank you for your help | merci = thanks
merci beaucoup = thank you very much | merci d’avance = thank you in advance
merci de votre réponse = thank you for your reply | veuillez trouver ci-joint = please find attached
ci-joint = attached | ci-jointe = enclosed | s’il vous plaît = please
dans l’attente de votre réponse = I look forward to your reply | je vous écris = I am writing to you
je vous écris au sujet de = I am writing to you about | je vous écris pour = I am writing to
j’ai reçu = I received | j’ai envoyé = I sent | j’ai besoin de = I need | j’habite = I live
je vis = I am living | je souhaite = I wish | je voudrais = I would like
je voudrais savoir = I would like to know | je ne comprends pas = I do not understand
je n’ai pas reçu = I have not received | je n’ai pas = I do not have | je n’ai = I have no
je suis = I am | j’ai = I have | je peux = I can | je dois = I must | pourriez-vous = could you
pouvez-vous = can you | nous avons = we have | nous avons bien reçu = we have received
nous vous informons que = we inform you that | nous vous remercions de = thank you for
nous vous remercions = we thank you | nous sommes = we are | nous ne pouvons pas = we cannot
nous pouvons = we can | vous pouvez = you can | vous devez = you must | vous avez = you have
vous êtes = you are | vous n’avez pas = you have not | il y a = there is | il n’y a pas = there is no
il faut = it is necessary to | il est = it is | c’est = this is | ce n’est pas = this is not
qu’est-ce que = what is | où = where | quand = when | comment = how | pourquoi = why | combien = how much
combien de temps = how long | est-ce possible = is it possible | au sujet de = about
à propos de = regarding | à cause de = because of | à partir de = from | à partir du = as of
avant le = before | après le = after | au plus tard = at the latest
dès que possible = as soon as possible | dans les meilleurs délais = at your earliest convenience
dans un délai de = within | en raison de = due to | à la suite de = following
conformément à = in accordance with | en cas de = in case of | si possible = if possible
par courrier = by post | par courriel = by email | par téléphone = by phone | en ligne = online
à l’étranger = abroad | à l’adresse suivante = at the following address | mon adresse = my address
à ce jour = to date | aujourd’hui = today | demain = tomorrow | hier = yesterday
la semaine prochaine = next week | la semaine dernière = last week | le mois dernier = last month
l’année dernière = last year | chaque mois = every month | depuis = since | pendant = during
déjà = already | encore = still | toujours = always | jamais = never | maintenant = now | bientôt = soon
aussi = also | cependant = however | donc = therefore | mais = but | parce que = because
afin de = in order to | le service = the department | le service de l’état civil = the civil registry
le service des impôts = the tax office | la mairie = the town hall | mairie = town hall
préfecture = prefecture | la préfecture = the prefecture | le guichet = the counter
l’administration = the administration | l’agent = the officer | l’usager = the user
le demandeur = the applicant | demandeur = applicant | bénéficiaire = beneficiary | citoyen = citizen
citoyenne française = French citizen | citoyen français = French national | dossier = file
votre dossier = your file | mon dossier = my file | demande = request | votre demande = your request
ma demande = my request | demande de logement = housing application
demande d’aide = application for assistance | formulaire = form | le formulaire = the form
document = document | documents = documents | pièce = item | pièces justificatives = supporting documents
pièce justificative = supporting document | justificatif = proof
justificatif de domicile = proof of address | justificatif d’identité = proof of identity
pièce d’identité = identity document | carte d’identité = identity card | passeport = passport
titre de séjour = residence permit | acte de naissance = birth certificate
acte de mariage = marriage certificate | copie intégrale = full copy | copie = copy | une copie = a copy
original = original | traduction = translation | traducteur assermenté = sworn translator
apostille = apostille | certificat = certificate | attestation = statement
attestation sur l’honneur = sworn statement | signature = signature | signer = sign | signé = signed
signée = signed | date de naissance = date of birth | lieu de naissance = place of birth
nom de famille = surname | prénom = first name | adresse = address | adresse postale = postal address
numéro = number | numéro de dossier = file number | numéro de référence = reference number
numéro de téléphone = phone number | référence = reference | courrier = letter
votre courrier = your letter | votre lettre = your letter of | lettre = letter
lettre recommandée = registered letter | accusé de réception = acknowledgement of receipt
message = message | votre message = your message | votre courriel = your email | réponse = reply
question = question | questions = questions | renseignement = piece of information
renseignements = details | information = information | décision = decision | la décision = the decision
recours = appeal | réclamation = complaint | délai = time limit
délai de deux mois = period of two months | deux mois = two months | trois mois = three months
six mois = six months | un mois = one month | une semaine = one week | deux semaines = two weeks
trois semaines = three weeks | jours = days | jour = day | jours ouvrés = working days | semaine = week
semaines = weeks | mois = months | année = year | ans = years | date = date | date limite = deadline
échéance = due date | montant = amount | le montant = the amount | montant total = total amount
somme = sum | paiement = payment | le paiement = the payment | payer = pay | payé = paid
rembourser = refund | remboursement = reimbursement | facture = invoice | factures = invoices
frais = fees | taxe = tax | taxe foncière = property tax | taxe d’habitation = housing tax
impôt = income tax | impôts = taxes | avis d’imposition = tax notice | virement = bank transfer
compte bancaire = bank account | euros = euros | gratuit = free of charge | gratuite = free
pension = pension | retraite = retirement pension | allocation = allowance
allocations familiales = family benefits | aide = help | logement = housing | loyer = rent
propriétaire = owner | locataire = tenant | maison = house | appartement = apartment | famille = family
enfant = child | enfants = children | mère = mother | père = father | ma mère = my mother
mon père = my father | grand-mère = grandmother | grand-père = grandfather | mari = husband
épouse = wife | mon mari = my husband | ma femme = my wife | mariage = marriage | naissance = birth
décès = death | divorce = divorce | succession = inheritance | notaire = notary | école = school
inscription = registration | travail = work | employeur = employer | emploi = job | santé = health
médecin = doctor | rendez-vous = appointment | un rendez-vous = an appointment | réunion = meeting
horaires d’ouverture = opening hours | ouvert = open | fermé = closed | fermée = shut
ordinateur = computer | imprimante = printer | l’imprimante = the printer | mot de passe = password
réseau = network | panne = breakdown | problème = problem | erreur = error | en panne = out of order
ne fonctionne pas = does not work | ne fonctionne plus = no longer works | écran = screen
fichier = attachment | bureau = office | rue = street | étage = floor | ville = town | pays = country
France = France | Royaume-Uni = United Kingdom | Irlande = Ireland | Angleterre = England
Canada = Canada | États-Unis = United States | le = the | un = a | du = of the | des = some | de = of
et = and | ou = or | à = to | au = to the | en = in | dans = into | sur = on | avec = with
sans = without | pour = for | par = by | que = that | qui = who | si = if | votre = your | mon = my
notre = our | leur = their | ce = this | nous = we | vous = you | je = I | il = he | elle = she
ils = they | est = is | sont = are | était = was | a été = has been | ont été = have been | sera = will be
peut = may | doit = must be | pas = not | ne = do not | oui = yes | non = no | très = very | tout = all
nouveau = new | nouvelle = news | premier = first | dernier = last | important = important
nécessaire = necessary | possible = possible | complet = complete | incomplet = incomplete
manque = is missing | manquant = missing | manquante = absent | valable = valid | urgent = urgent
envoyer = send | envoyé = sent | recevoir = receive | reçu = received | demander = ask | répondre = answer
remplir = fill in | fournir = provide | joindre = enclose | transmettre = forward | vérifier = check
confirmer = confirm | obtenir = obtain | savoir = know | contacter = contact | appeler = call
aider = assist | attendre = wait | acheter = buy | vendre = sell | trouver = find | faire = do
avoir = have | être = be | venir = come | renouveler = renew | janvier = January | février = February
mars = March | avril = April | juin = June | juillet = July | août = August | septembre = September
octobre = October | novembre = November | décembre = December | lundi = Monday | mardi = Tuesday
mercredi = Wednesday | jeudi = Thursday | vendredi = Friday | samedi = Saturday | dimanche = Sunday`);

const FRENCH_ONLY = lexicon(`
Préfecture de la = Prefecture of | bureau des aides au logement = housing assistance office | objet = subject
aide au maintien dans le logement = assistance to stay in one’s home | au titre du = under the
au titre de = under | fonds départemental = county fund | instruction = examination | favorable = favourable
une aide = assistance | constater = note | y afférentes = relating to them | afférentes à = relating to
afférentes aux = relating to the | afférentes = related | demeurent = remain | demeure = remains
incomplètes = incomplete | en conséquence = consequently | les éléments manquants = the missing items
éléments = items | manquants = missing | délai au-delà duquel = after which | au-delà de = beyond
ladite = the said | ledit = the said | lesdits = the said | abandonnée = withdrawn | éventuel = possible
susceptible de vous être accordé = that may be granted to you | vous être accordé = be granted to you
accordé = granted | accordée = granted | fera l’objet d’un = will be the subject of a | fera l’objet de = will be the subject of
depuis le = since | à cet effet = to this end | adresser au service = send to the department
adresser = send | adressée = sent | adressé = sent | dûment = duly | par le = by the | par la = by the
aux mois de = for the months of | organisme = body | ayant procédé au versement de = that paid
ayant = having | prestations = benefits | modalités = arrangements | transmission = submission
précisées = set out | précisé = set out | précisée = set out | sont = are | service = department
l’année = the year | année = year | somme = sum | cette somme = this sum | maintien = continuation
considération = consideration | expression = expression | distinguée = distinguished
ce matin = this morning | matin = morning | soir = evening | en attendant = in the meantime | lui = to him
imprimer = print | imprimés = printed | imprimé = printed | passe = calls | traiter = deal with
ce point = this issue | point = point | affiche = shows | couloir = corridor | le couloir = the corridor
récépissés = receipts | récépissé = receipt | du jour = of the day | n’ont pas pu être = could not be
n’a pas pu être = could not be | rouvre = reopens | seront là = will be there | seront = will be
redémarrages = restarts | j’ai déjà = I have already | procéder au remplacement de = replace
procéder à = carry out | procéder au = carry out the | remplacement = replacement | appareils = devices
appareil = device | devis = quotation | le devis = the quotation | crédit = budget | restant = remaining
crédit restant = remaining budget | dépense = expenditure | cette dépense = this expenditure
imputée = charged | exercice = financial year | l’exercice = the financial year | être = be
le bailleur = the landlord | la demande = the request | les pièces = the items | les pièces justificatives = the supporting documents | votre réponse = your reply
peuvent = may | doivent = must | pourra = may | pourront = may | avant = before | après = after
selon = according to | sous = under | ainsi que = as well as | même = same | autre = other | autres = other
plusieurs = several | toute = any | toutes = all | tous = all | nos services = our departments
les services = the departments | vos droits = your rights | droits = rights | droit = right | loi = law
décret = decree | arrêté = order | code = code | condition = condition | conditions = conditions
ressources = income | revenus = income | revenu = income | dette = debt | dettes = debts | situation = situation
personne = person | personnes = people | foyer = household | commune = municipality | département = department
région = region | habitant = resident | habitants = residents | dépôt = filing | déposer = file | déposé = filed
déposée = filed | refus = refusal | refusé = refused | refusée = refused | accepté = accepted
acceptée = accepted | suspendre = suspend | versé = paid | versée = paid | verser = pay | motif = reason
suivi = follow-up | guichets = counters | accueil = reception | entretien = interview | visite = visit
avis = opinion | commission = committee | juge = judge | expulsion = eviction | emploi = job
en date du = dated | en vigueur = in force | et que = and that | d’un montant de = for an amount of
nous accusons réception de = we acknowledge receipt of | il convient de = it is necessary to
il y a lieu de = it is appropriate to | il vous appartient de = it is for you to
il vous appartiendra de = it will be for you to | vous voudrez bien = please
nous faire parvenir = send us | faire parvenir = send | à défaut de réponse = without a reply
à défaut = failing this | sera réputée abandonnée = will be deemed withdrawn
le cas échéant = if applicable | nonobstant = notwithstanding | ci-après = below | transmises = provided
compléter = complete | justificatifs = supporting documents | quittances de loyer = rent receipts
bail = lease | bailleur = landlord | également = also | consulter = see
la page du service = the department’s page | conformément à l’article = in accordance with Article
article = Article | règlement = regulation | les frais = the fees | sollicité = requested
solliciter = request | octroi = granting | s’élève à = amounts to | versement unique = single payment
versement = payment | trop-perçu = overpayment | sera déduit = will be deducted
il est rappelé que = please note that | pour tout renseignement = for any information
l’expression de ma considération distinguée = my best regards
je vous prie d’agréer, Monsieur = yours faithfully | la cheffe de bureau = the head of office
suite à la mise à jour = following the update | mise à jour = update
l’imprimante du = the printer on the | étage = floor | guichet = counter | usagers = users
les usagers = the users | fournisseur = supplier | le fournisseur = the supplier | ouvrir = open
fermer = close | regarder = look at | quelqu’un = someone | marche = works
ne marche plus = no longer works | ne marche pas = does not work | il nous manque = we are missing
en cours de validité = valid | vous sera adressée = will be sent to you | sera adressée = will be sent
merci de nous l’envoyer = please send it to us | je vous remercie par avance = thank you in advance
de nouveau = again | là = there | mois = months | deux = two | trois = three | quatre = four | cinq = five
six = six | dix = ten | la = the | l’ = the | les = the | une = a | de la = of the | de l’ = of the
d’ = of | d’un = of a | d’une = of a | aux = to the | à la = to the | à l’ = to the | vos = your | ma = my
mes = my | nos = our | leurs = their | son = his | sa = her | ses = his | cette = this | ces = these
cet = this | qu’ = that | y = there | mai = May | et que = and that
je vous prie d’agréer = yours faithfully | je vous prie de bien vouloir = please
nous vous prions de bien vouloir = please | merci de = please | veuillez = please | agréer = accept
demandes = requests | dossiers = files | courriers = letters | pièces = items | montants = amounts
décisions = decisions | délais = time limits | lettres = letters | réponses = replies
frais de dossier = processing fees | afin que = so that | concernant = concerning | suite à = following
malgré = despite | reçue = received | envoyée = sent | n’ = not | s’ = itself | est-ce que = is it that
elle est = it is | accompagnée = accompanied | accompagné = accompanied | complète = complete
relatif à = relating to | relative à = relating to | chaque = each | entre = between | jusqu’au = until
plus = more | moins = less | bien = well`);

const ENGLISH_ONLY = lexicon(`
ask about = vous interroger au sujet de | to ask about = vous interroger au sujet de
i am writing to ask about = je vous écris au sujet de
a full birth certificate = une copie intégrale d’acte de naissance | application for = demande de
by post = par courrier | with a copy of = avec une copie de | sworn translation = traduction assermentée
is necessary = est nécessaire | is missing = manque
mother’s marriage certificate = acte de mariage de ma mère
my mother’s marriage certificate = l’acte de mariage de ma mère | marriage certificate = acte de mariage
could you please let me know = pourriez-vous me dire | the request will take = prendra la demande
will take = prendra | the notary = le notaire | who is handling = qui s’occupe de | handling = traitement
the inheritance of = la succession de | our family house = notre maison de famille
family house = maison de famille | come to your office = venir dans vos bureaux
i cannot come = je ne peux pas venir | this year = cette année | please send = merci d’envoyer
the documents = les documents | documents = documents | to my address = à mon adresse
the certificate = le certificat | i have lived in = j’habite en | i have lived = j’habite
i must pay = je dois payer | a document = un document | your office = votre bureau | an = un
dear = bonjour | dear sir or madam = Madame, Monsieur | dear sir = Monsieur | dear madam = Madame
yours faithfully = veuillez agréer mes salutations distinguées | yours sincerely = cordialement
sincerely = cordialement | best wishes = bien à vous | i = je | me = moi | my = mon | it = cela
its = son | his = son | her = sa | they = ils | these = ces | those = ceux | that = que | which = qui
at = à | from = de | of = de | of the = du | in the = dans le | on the = sur le | for the = pour le
with the = avec le | was born = est née | i was born = je suis née | i was born in = je suis née à
i am writing to = je vous écris pour | i am writing to ask = je vous écris pour demander
i would be grateful if you could = je vous serais reconnaissante de bien vouloir
could you please = pourriez-vous | please = merci de | please let me know = merci de me dire
please note that = veuillez noter que | let me know = dites-moi | thank you = merci
thank you for your = merci de votre | look forward to hearing from you = attends votre réponse
i look forward to hearing from you = dans l’attente de votre réponse | has = a | had = avait
were = étaient | do = faire | does = fait | did = a fait | do i need = ai-je besoin de
do i need to = dois-je | can i = puis-je | could = pourrait | would = serait | should = devrait
will = va | need = besoin de | want = veux | asked = demandé | told = dit | told me = m’a dit
told me that = m’a dit que | called = appelé | lived = vécu | living = habitant | moved = déménagé
moved to = déménagé en | my parents = mes parents | parents = parents | sister = sœur | brother = frère
daughter = fille | son = fils | mother = mère
full birth certificate = copie intégrale de l’acte de naissance | birth certificates = actes de naissance
french = français | english = anglais | british = britannique | irish = irlandais | embassy = ambassade
consulate = consulat | the consulate = le consulat | application = demande | my application = ma demande
application form = formulaire de demande | forms = formulaires | letters = courriers | copies = copies
papers = papiers | mail = courrier | email = courriel | post = courrier | by mail = par courrier
reply = réponse | answer = réponse | yet = encore | ago = plus tôt | months ago = mois plus tôt
weeks ago = semaines plus tôt | years ago = ans plus tôt | last = dernier | next = prochain | more = plus
any = un | some = quelques | other = autre | another = un autre | only = seulement | also = aussi
when = quand | where = où | what = ce que | how = comment | who = qui | whether = si | before = avant
after = après | until = jusqu’au | between = entre | without = sans | about = au sujet de
because = parce que | so = donc | then = ensuite | there = là | here = ici | not = pas | no = non
is not = n’est pas | do not = ne pas | cannot = ne peut pas | i cannot = je ne peux pas
required = demandé | translated = traduit | official = officiel | notice = avis | bill = facture
cost = coût | bank = banque | property = bien | flat = appartement | land = terrain | village = village
office = bureau | open = ouvert | hours = horaires | time = temps | name = nom
maiden name = nom de naissance | born = née | married = mariée | died = décédé | may = peut`);

export const FRENCH_TO_ENGLISH: Lexicon = [...BOTH_WAYS, ...FRENCH_ONLY];
export const ENGLISH_TO_FRENCH: Lexicon = [
  ...BOTH_WAYS.map(([french, english]): [string, string] => [english, french]),
  ...ENGLISH_ONLY,
];
