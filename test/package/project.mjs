// A project that uses the package: plain HTML, and React with Vite.

/** Exact versions, so that failures are ours. */
const react = { react: '19.3.1', 'react-dom': '19.3.1' };
const tools = {
  '@types/react': '19.3.0',
  '@types/react-dom': '19.3.0',
  '@vitejs/plugin-react': '6.3.0',
  typescript: '7.0.2',
  vite: '8.3.8',
};

const app = `import 'aftercare-guide/define';
import 'aftercare-guide/jsx';
import { createRoot } from 'react-dom/client';

createRoot(document.querySelector('#root')!).render(
  <aftercare-guide
    procedure-date="2026-11-20T15:30"
    now="2026-11-21T10:00"
    clinic-name="Rosewater Clinic"
    clinic-phone="020 7946 0018"
    layout="full"
    heading-level="3"
    className="aftercare"
    onaftercare-ready={({ detail }) => (document.title = String(detail.day))}
  >
    Call us.
  </aftercare-guide>,
);
`;

export const projectFiles = (tarball) => ({
  'package.json': JSON.stringify({
    name: 'clinic',
    private: true,
    type: 'module',
    dependencies: { 'aftercare-guide': `file:${tarball}`, ...react },
    devDependencies: tools,
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2022', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedSideEffectImports: true,
      noEmit: true,
      types: [],
    },
    include: ['**/*.tsx', '*.ts'],
  }),
  'vite.config.js': `import react from '@vitejs/plugin-react';
export default { plugins: [react()], logLevel: 'warn' };`,
  'index.html':
    '<!doctype html><html lang="en"><title>Clinic</title><div id="root"></div><script type="module" src="/app.tsx"></script>',
  'app.tsx': app,
  'typed.ts': `import 'aftercare-guide/script';
import { recoveryAt, microneedling, type AftercareGuide } from 'aftercare-guide';
import { es } from 'aftercare-guide/languages/es';

const guide: AftercareGuide = document.createElement('aftercare-guide');
guide.layout = 'compact';
guide.addEventListener('aftercare-phase-change', ({ detail }) => detail.previousPhase?.trim());
guide.protocol = microneedling;
guide.protocol = { protocols: [microneedling] };
guide.protocol = JSON.stringify(microneedling);
guide.protocol = null;
export const day: number | null = guide.day;
export const tag: string = es.tag;
export { recoveryAt, microneedling };`,
});

const inJsx = (attribute) =>
  `import 'aftercare-guide/jsx';\nexport const guide = <aftercare-guide ${attribute} />;`;
const inScript = (statement) =>
  `import 'aftercare-guide/define';\nconst guide = document.createElement('aftercare-guide');\n${statement}`;

/** By the mistake: a module whose last line must not compile. */
export const wrongModules = {
  'layout="huge" in JSX': inJsx('layout="huge"'),
  'heading-level="7" in JSX': inJsx('heading-level="7"'),
  'from-link="yes" in JSX': inJsx('from-link="yes"'),
  'a number as clinic-name in JSX': inJsx('clinic-name={7}'),
  'a detail that an event does not have': inJsx('onaftercare-ready={({ detail }) => detail.hours}'),
  'an object that is no protocol in JSX': inJsx("protocol={{ version: 'x' }}"),
  'a list of protocols outside of a file': inScript('guide.protocol = [guide.protocol];'),
  'an object that is no protocol': inScript("guide.protocol = { version: 'x' };"),
  'layout = "huge"': inScript("guide.layout = 'huge';"),
  'a day that is set': inScript('guide.day = 3;'),
};
