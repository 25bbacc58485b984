/** Persons, and the ways they are told in letters and mails. */

type Person = readonly [civility: 'M.' | 'Mme', first: string, family: string];

export const PERSONS: readonly Person[] = [
  ['M.', 'Jean', 'Dupont'],
  ['Mme', 'Hélène', 'Vidal'],
  ['M.', 'Jean-Pierre', 'Lefèvre'],
  ['Mme', 'Marie', 'Durand-Leroy'],
  ['M.', 'Karim', 'Ben Salah'],
  ['Mme', 'Anne', 'de La Tour'],
  ['M.', 'Éric', 'Petit'],
  ['M.', 'Loïc', 'Le Goff'],
  ['Mme', 'Rose', 'Boulanger'],
  ['M.', 'Paul', 'Martin'],
  ['Mme', 'Aïcha', 'El Amrani'],
  ['M.', 'Yann', 'Kerbrat'],
  ['Mme', 'Solène', 'd’Arcy'],
  ['M.', 'Hugo', 'Blanc'],
  ['M.', 'Serge', 'Bois'],
  ['Mme', 'Inès', 'Roy'],
];

/** Ways of telling a person, and those of them that tell the first name. */
export function formsOf(...[civility, first, family]: Person): { withFirst: string[]; all: string[] } {
  const full = civility === 'M.' ? 'Monsieur' : 'Madame';
  const capitals = family.toUpperCase();
  const withFirst = [
    `${civility} ${first} ${family}`,
    `${full} ${first} ${family}`,
    `${civility} ${first} ${capitals}`,
    `${civility} ${capitals} ${first}`,
    `${first} ${family}`,
    `${first} ${capitals}`,
    `${full} ${first.toUpperCase()} ${capitals}`,
  ];
  const without = [
    `${civility} ${family}`,
    `${full} ${family}`,
    `${civility} ${capitals}`,
    `${civility} ${first.charAt(0)}. ${family}`,
  ];
  return { withFirst, all: [...withFirst, ...without] };
}
