import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The one straight way through the house: what each folder of src/ may import, besides itself. `docs/where-to-put-code.md` shows
 * the same table to people; a test holds the two together.
 */
export const MAY_IMPORT = {
  spreadsheet: [],
  mechanism: ['spreadsheet'],
  workbook: ['spreadsheet'],
  ledger: ['mechanism', 'spreadsheet'],
  checks: ['ledger', 'mechanism', 'spreadsheet', 'wording'],
  progress: ['ledger', 'mechanism', 'spreadsheet'],
  wording: ['spreadsheet'],
  sheets: ['checks', 'progress', 'ledger', 'mechanism', 'spreadsheet', 'wording'],
  round: ['sheets', 'checks', 'progress', 'ledger', 'mechanism', 'spreadsheet', 'wording'],
  app: ['round', 'sheets', 'checks', 'progress', 'ledger', 'mechanism', 'spreadsheet', 'wording'],
  taskpane: ['app', 'wording', 'spreadsheet', 'workbook/excel', 'workbook/file', 'workbook/wps'],
  commands: ['app', 'taskpane', 'wording', 'spreadsheet', 'workbook/common', 'workbook/excel', 'workbook/wps'],
  cli: ['app', 'wording', 'spreadsheet', 'workbook/file'],
  workbench: ['app', 'taskpane', 'wording', 'spreadsheet', 'workbook/file'],
};
/** Folders that may name the types of what lies below without using its code: words are about things, faces show them. */
const MAY_NAME_TYPES = ['wording', 'taskpane', 'commands', 'cli', 'workbench'];
const FOLDERS = Object.keys(MAY_IMPORT);
const PURE = ['spreadsheet', 'mechanism', 'wording', 'ledger', 'checks', 'progress', 'sheets', 'round'];

const escape = (path) => path.replace('/', '\\/');

/** Imports come from the allowed folders only. */
function arrows(folder) {
  const allowed = [folder, ...MAY_IMPORT[folder]];
  const others = FOLDERS.filter((name) => name !== folder);
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(?!(${allowed.map(escape).join('|')})(/|$))(${others.join('|')})(/|$)`,
              allowTypeImports: MAY_NAME_TYPES.includes(folder),
              message: `src/${folder} may import ${MAY_IMPORT[folder].join(', ') || 'nothing of ours'}: take the value as an argument, or move the code to the folder it belongs to.`,
            },
            ...(PURE.includes(folder)
              ? [
                  {
                    regex: '^(react|react-dom|@fluentui|@univerjs|fflate|saxes|node:)',
                    message: 'Pure folders know no host, no view and no file: move this to workbook/ or a face.',
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'node_modules/', 'coverage/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 300 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['src/**/*.tsx', 'src/**/*.ts'], plugins: { 'react-hooks': reactHooks }, rules: { ...reactHooks.configs.recommended.rules } },
  ...FOLDERS.map(arrows),
  {
    files: ['app', 'taskpane', 'commands', 'workbench', 'cli', 'workbook'].map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[value=/[\\u4e00-\\u9fff]/]',
          'TemplateElement[value.raw=/[\\u4e00-\\u9fff]/]',
          'JSXText[value=/[\\u4e00-\\u9fff]/]',
        ].map((selector) => ({
          selector,
          message: 'Words for users live in src/wording, those of a check with the check (src/checks).',
        })),
      ],
    },
  },
  {
    files: PURE.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No clock in pure code: take the as-of date as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'No clock in pure code: take the as-of date as an argument.',
        },
      ],
    },
  },
);
