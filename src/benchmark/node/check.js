// What a team would write in an hour: the front matter of each entry, held to the schema of the radar.
// node check.js FOLDER SCHEMA
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import matter from 'gray-matter';
import yaml from 'js-yaml';

const [folder, schema] = process.argv.slice(2);
const check = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));
const engines = { yaml: text => yaml.safeLoad(text, { schema: yaml.JSON_SCHEMA }) }; // days stay texts

let entries = 0;
let wrong = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  if (name.endsWith('.md')) {
    entries++;
    if (!check(matter(readFileSync(join(folder, name), 'utf8'), { engines }).data)) {
      wrong++;
      console.log(`${name}: ${JSON.stringify(check.errors)}`);
    }
  }
}
console.log(`${entries} entries`);
process.exit(wrong > 0 ? 1 : 0);
