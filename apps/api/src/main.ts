import 'reflect-metadata';
import { startProgram } from './program';

await startProgram(process.argv.slice(2));
