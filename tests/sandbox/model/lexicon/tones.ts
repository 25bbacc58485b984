import { lexicon } from './parse.ts';

export const NEUTRAL = lexicon(`
merci d’avance = merci par avance | actuellement = à ce jour | à ce jour = actuellement | afin de = pour | ainsi que = de même que
alors que = tandis que | aussi = également | beaucoup de = de nombreux | car = puisque
cependant = toutefois | toutefois = cependant | comme convenu = ainsi que convenu
concernant = au sujet de | dans les plus brefs délais = dès que possible
dès que possible = dans les meilleurs délais | donc = par conséquent | également = aussi
en raison de = du fait de | en raison du = du fait du | il faut +INF = il est nécessaire de
il faut que = il est nécessaire que | malgré = en dépit de | merci de +INF = nous vous invitons à
merci de votre = nous vous remercions de votre | ne fonctionne plus = est hors service
ne fonctionne pas = est en panne | ne marche plus = ne fonctionne plus | ne marche pas = ne fonctionne pas
par ailleurs = en outre | en outre = par ailleurs | parce que = car | pendant = durant
rapidement = sans tarder | urgent = prioritaire | urgente = prioritaire | souvent = fréquemment
suite à = à la suite de | tout de suite = immédiatement | très = particulièrement | vite = rapidement
regarder = examiner | regardé = examiné | répare = remette en état | envoyer = transmettre
envoyé = transmis | envoyons = transmettons | donner = fournir | avoir besoin de = nécessiter
on a = nous avons | on est = nous sommes | quelqu’un = une personne | j’arrive pas à = je n’arrive pas à`);

export const FORMAL = lexicon(`
vous pouvez +INF = il vous est possible de | vous devez +INF = il vous appartient de
nous avons bien reçu = nous accusons réception de | il faut +INF = il convient de
il nous manque = il nous reste à recevoir | suite à = à la suite de | dans un délai de = sous un délai de
pour tout renseignement = pour toute information complémentaire 
ne marche plus = ne fonctionne plus | bonjour = Madame, Monsieur | salut = Madame, Monsieur
coucou = Madame, Monsieur
cordialement = Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée
à bientôt = Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée
merci de +INF = je vous saurais gré de bien vouloir | merci d’avance = je vous en remercie par avance
merci = je vous remercie | est-ce que vous pouvez = je vous prie de bien vouloir
pouvez-vous = je vous prie de bien vouloir | on vous = nous vous | on a = nous avons
on est = nous sommes | on va = nous allons | ça = cela | c’est pas = ce n’est pas
il y a pas = il n’y a pas | tout de suite = sans délai | vite = dans les meilleurs délais
dès que possible = dans les meilleurs délais | envoyer = adresser | envoyé = adressé | envoyez = adressez
donner = communiquer | dire = indiquer | demander = solliciter | demandé = sollicité
après = à la suite de | à cause de = en raison de | à cause du = en raison du | mais = toutefois
donc = en conséquence | aussi = également | souci = difficulté | problème = difficulté
problèmes = difficultés | boulot = travail | truc = élément | papier = document | papiers = documents
marche plus = fonctionne plus | marche pas = fonctionne pas | ok = d’accord | finalement = en définitive
en plus = en outre`);

export const KIND = lexicon(`
merci d’avance = merci par avance | il vous appartient de = nous vous invitons à | il convient de = nous vous proposons de
il y a lieu de = il serait utile de | vous voudrez bien = nous vous remercions de
incomplètes = encore incomplètes | incomplet = encore incomplet
sera réputée abandonnée = ne pourra malheureusement pas aboutir
est réputée abandonnée = ne peut malheureusement pas aboutir | il nous manque = il nous manque simplement
pour tout renseignement = si vous avez la moindre question | vous devez +INF = nous vous invitons à
vous n’avez pas fourni = il nous manque encore | vous n’avez pas = il semble que vous n’ayez pas
vous avez oublié de = il reste à | il faut +INF = il serait utile de
il est impératif de = il est important de | est refusée = ne peut malheureusement pas être acceptée
est refusé = ne peut malheureusement pas être accepté
est rejetée = ne peut malheureusement pas être acceptée
est rejeté = ne peut malheureusement pas être accepté | est incomplet = n’est pas encore complet
est incomplète = n’est pas encore complète | impossible = malheureusement difficile | faute de = sans
sous peine de = pour éviter | erreur = point à corriger | retard = délai supplémentaire
problème = point à régler ensemble | réclamation = demande | veuillez = merci de bien vouloir
merci de +INF = merci par avance de | cordialement = bien cordialement | attendez = merci de patienter
exigeons = souhaitons | exige = souhaite | obligatoire = nécessaire
injustifié = sans justificatif à ce stade | ne marche plus = ne fonctionne plus`);

/** Words that say nothing go; long phrases become short ones. */
export const CONCISE = lexicon(`
à cet égard = | à toutes fins utiles = | absolument = | actuellement = | afin de = pour | ainsi que = et
au niveau de = à | bien entendu = | bien évidemment = | bien vouloir = | compte tenu du fait que = puisque
dans la mesure où = car | dans le but de = pour | dans le cadre de = pour | dans le cadre du = pour le
dans les meilleurs délais = vite | dans les plus brefs délais = vite | dès que possible = vite
de manière à = pour | de nouveau = encore | du fait que = car | effectivement =
en ce qui concerne = pour | en effet = | en fait = | en l’occurrence = | en raison du fait que = car
en vue de = pour | est en mesure de = peut | êtes en mesure de = pouvez | il convient de = il faut
il est à noter que = | il est important de souligner que = | il est nécessaire de = il faut
j’ai l’honneur de vous informer que = | je me permets de = je | je tiens à vous informer que =
je vous informe que = | je vous prie de bien vouloir = merci de
je vous saurais gré de bien vouloir = merci de | malgré le fait que = bien que
nous tenons à vous informer que = | nous vous informons que =
nous vous prions de bien vouloir = merci de | par conséquent = donc | en conséquence = donc
particulièrement = | procéder à = faire | pour le moment = | quant à = pour | sachez que =
suite à = après | tout à fait = | toutefois = mais | très = | un certain nombre de = plusieurs
un grand nombre de = beaucoup de | vraiment =`);

/** A few English words for each tone: letters from abroad are rephrased too. */
export const ENGLISH_TONES = {
  neutral: lexicon(`
ask about = enquire about | but = however, | could you please = would you please | get = obtain
have not received = have yet to receive | i am writing to = I write to | need = require | send = forward
so = therefore | let me know = tell me | thank you for your help = thank you for your assistance`),
  formal: lexicon(`
ask about = enquire about | cannot = am unable to | can’t = am unable to
could you please = I would be grateful if you could | get = obtain | hello = Dear Sir or Madam
help = assistance | hi = Dear Sir or Madam | i need = I require | let me know = inform me | send = forward
told me = informed me | thanks = thank you`),
  kind: lexicon(`
could you please = would you be so kind as to | please send = could you kindly send
thank you = thank you very much | you must = we kindly ask you to | you have to = we kindly ask you to`),
  concise: lexicon(`
could you please = please | i am writing to ask about = I ask about | if possible = | in order to = to
let me know = tell me | thank you for your help = thank you | very = | would like to = want to`),
};
