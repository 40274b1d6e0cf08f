#!/usr/bin/env node
import { keepCompiledCode } from '#adapters/compiled-code.ts';

keepCompiledCode();
const { runProgram } = await import('./run-program.ts');
await runProgram(process);
