/** Writes docs/report.schema.json from the typed schema, which the compiler holds to the report's types. */
import { schemaDocument } from '#cli/json/schema-document.ts';
import { writeGenerated } from './write-generated.ts';

writeGenerated('docs/report.schema.json', `${JSON.stringify(schemaDocument(), null, 2)}\n`);
