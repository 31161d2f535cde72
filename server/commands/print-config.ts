import { readConfig } from '../config.ts';
import { settingsInMarkdown, settingsInPlainWords } from '../settings-table.ts';

if (process.argv.includes('--markdown')) console.log(settingsInMarkdown());
else console.log(settingsInPlainWords(readConfig(process.env), process.env));
