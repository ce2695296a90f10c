import litA11y from 'eslint-plugin-lit-a11y';

// oxlint checks the sources. ESLint checks what oxlint cannot, on the JavaScript that tsc writes to dist/:
// accessibility in templates, and rules on syntax. (ESLint's TypeScript parser needs an older compiler.)

const instant = 'Take the instant as an argument.';
const formatsNow = 'CallExpression[arguments.length=0] > MemberExpression.callee';

export default [
  { files: ['dist/element/**/*.js'], ...litA11y.configs.recommended },
  {
    files: ['dist/{time,guidance,languages,settings,view}/**/*.js'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[object.name=Date][property.name=now]', message: instant },
        { selector: 'NewExpression[callee.name=Date][arguments.length=0]', message: instant },
        { selector: 'CallExpression[callee.name=Date]', message: instant },
        // Of Temporal, however it is reached.
        { selector: 'Identifier[name=Now]', message: instant },
        // Without an argument, these two format the current time.
        { selector: `${formatsNow}[property.name=format]`, message: instant },
        { selector: `${formatsNow}[property.name=formatToParts]`, message: instant },
      ],
    },
  },
];
