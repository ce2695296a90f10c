import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag === 'aftercare-guide';

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};
