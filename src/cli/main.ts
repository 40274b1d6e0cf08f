#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// First, before anything large is compiled.
enableCompileCache();
const { runProgram } = await import('./run-program.ts');
await runProgram(process);
