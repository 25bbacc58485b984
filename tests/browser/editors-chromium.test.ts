import { editorsIn } from './editors-suite.ts';

editorsIn('chromium');
