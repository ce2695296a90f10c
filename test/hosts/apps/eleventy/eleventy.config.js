export default function (config) {
  config.addPassthroughCopy({
    'node_modules/aftercare-guide/dist/aftercare-guide.js': 'aftercare-guide.js',
  });
}
