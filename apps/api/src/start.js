import { enableCompileCache } from 'node:module';

// In plain JavaScript: the types of a first file are taken off anew at every start, which takes 40 ms. What it loads is
// kept without types and compiled.
enableCompileCache();

await import('./main.ts');
