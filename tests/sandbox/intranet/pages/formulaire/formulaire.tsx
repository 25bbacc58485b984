import { type ChangeEvent, StrictMode, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { registerSandbox } from '../shared/sandbox.ts';

interface Expense {
  readonly objet: string;
  readonly fournisseur: string;
  readonly reference: string;
  readonly montant: string;
  readonly date: string;
  readonly courriel: string;
  readonly justification: string;
}

const START: Expense = {
  objet: 'Achat de trois imprimantes pour le batiment B',
  fournisseur: 'Papeterie des Pins',
  reference: 'ENG-2026-00873',
  montant: '2 349,90',
  date: '2026-12-04',
  courriel: 'paul.esnault@haute-lande.example',
  justification:
    'Suite à la panne de l’imprimante IMP-2-0417 en date du 20 novembre 2026, il convient de procéder au remplacement de trois appareils. Le devis n° D-5512 du 21 novembre 2026 s’élève à 2 349,90 € TTC ; nonobstant le crédit restant (1 800,00 €), cette dépense peut être imputée au titre de l’exercice 2026.',
};

/** What the application would save: React's state, which only events can change. */
let saved = START;
const field = (name: keyof Expense) => ({
  model: () => saved[name],
  root: () => document.getElementById(name),
});
const seen = registerSandbox({
  justification: field('justification'),
  objet: field('objet'),
  fournisseur: field('fournisseur'),
  reference: field('reference'),
  montant: field('montant'),
  date: field('date'),
  courriel: field('courriel'),
});

function Form() {
  const [expense, setExpense] = useState(START);
  useLayoutEffect(() => {
    saved = expense;
  }, [expense]);

  const bind = (name: keyof Expense) => ({
    id: name,
    value: expense[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const { value } = event.target;
      seen(name, 'change');
      setExpense((before) => ({ ...before, [name]: value }));
    },
  });

  return (
    <>
      <h1>Engagement de dépense</h1>
      <div className="saisie">
        <form className="carte" onSubmit={(event) => event.preventDefault()}>
          <div className="champs">
            <div className="large">
              <label htmlFor="objet">Objet</label>
              <input type="text" maxLength={80} {...bind('objet')} />
            </div>
            <div>
              <label htmlFor="fournisseur">Fournisseur</label>
              <input type="text" {...bind('fournisseur')} />
            </div>
            <div>
              <label htmlFor="reference">Référence</label>
              <input type="text" pattern="ENG-\d{4}-\d{5}" {...bind('reference')} />
            </div>
            <div>
              <label htmlFor="montant">Montant TTC (€)</label>
              <input type="text" inputMode="decimal" {...bind('montant')} />
            </div>
            <div>
              <label htmlFor="date">Livraison souhaitée</label>
              <input type="date" {...bind('date')} />
            </div>
            <div>
              <label htmlFor="courriel">Courriel du demandeur</label>
              <input type="email" {...bind('courriel')} />
            </div>
            <div>
              <label htmlFor="compte">Compte (non modifiable)</label>
              <input id="compte" type="text" readOnly value="606400 – Fournitures" />
            </div>
            <div className="large">
              <label htmlFor="justification">Justification</label>
              <textarea rows={8} {...bind('justification')} />
              <small>{expense.justification.length} caractères</small>
            </div>
          </div>
          <div className="actions">
            <button className="principal" type="submit">
              Transmettre
            </button>
            <button type="button" onClick={() => setExpense(START)}>
              Rétablir
            </button>
          </div>
        </form>
        <section className="carte" aria-label="État enregistré">
          <h2>État enregistré</h2>
          <pre id="etat">{JSON.stringify(expense, null, 2)}</pre>
        </section>
      </div>
    </>
  );
}

const root = document.getElementById('racine');
if (root) {
  const app = createRoot(root);
  flushSync(() =>
    app.render(
      <StrictMode>
        <Form />
      </StrictMode>,
    ),
  );
}
