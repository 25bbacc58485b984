import { resolve } from 'node:path';

/** A file that somebody named: npm starts us in the project's folder, they see it from where they stand. */
export function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
