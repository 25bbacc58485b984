import { registerSandbox } from '../shared/sandbox.ts';

const notes = document.querySelector<HTMLTextAreaElement>('#notes');
const changed = registerSandbox({ notes: { model: () => notes?.value ?? '', root: () => notes } });
notes?.addEventListener('input', () => changed('notes', 'input'));
