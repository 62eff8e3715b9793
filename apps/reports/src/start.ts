import { enableCompileCache } from 'node:module';

// Kept from run to run: sources stripped of types, and compiled code. It must be on before anything else is loaded.
enableCompileCache();
await import('./main.ts');
