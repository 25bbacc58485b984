import { registerSandbox } from '../../shared/sandbox.ts';

const avis = document.getElementById('avis') as HTMLTextAreaElement;
const commentaire = document.getElementById('commentaire') as HTMLElement;
const saved = { avis: avis.value, commentaire: commentaire.innerHTML };

const seen = registerSandbox({
  avis: { model: () => saved.avis, root: () => avis },
  commentaire: { model: () => saved.commentaire, root: () => commentaire },
});

avis.addEventListener('input', () => {
  saved.avis = avis.value;
  seen('avis', 'input');
});
commentaire.addEventListener('input', () => {
  saved.commentaire = commentaire.innerHTML;
  seen('commentaire', 'input');
});
