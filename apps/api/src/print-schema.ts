import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { NestLogger } from '@monev/server-kit';
import { RESOLVERS } from './resolvers';

/** Prints the schema that the API serves; needs no database. */
const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: new NestLogger() });
await app.init();
const schema = await app.get(GraphQLSchemaFactory).create([...RESOLVERS]);
process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
